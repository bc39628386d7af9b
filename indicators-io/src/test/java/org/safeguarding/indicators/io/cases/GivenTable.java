package org.safeguarding.indicators.io.cases;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.TableSchema;

/**
 * The rows of a table that a case gives: those columns that matter. Filled in where they are not given: the primary id, by
 * the number of the row, and the child, who is then the same on all rows.
 *
 * @param schema the table
 * @param header the names of the columns given
 * @param rows the cells of each row, as many as there are columns
 */
record GivenTable(TableSchema schema, ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {
    private static final String CHILD = "child";

    /** The table as a file of an extract. */
    String csv() {
        List<String> names = new ArrayList<>(header);
        List<Column> filled = schema.columns().stream()
                .filter(column -> !header.contains(column.name()) && canFill(column))
                .toList();
        filled.forEach(column -> names.add(column.name()));
        StringBuilder text = new StringBuilder(String.join(";", names)).append('\n');
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>();
            rows.get(row).forEach(cell -> cells.add(quoted(cell)));
            for (Column column : filled) {
                cells.add(isKey(column) ? Integer.toString(row + 1) : CHILD);
            }
            text.append(String.join(";", cells)).append('\n');
        }
        return text.toString();
    }

    /** The bold columns that somebody has to give. */
    ImmutableList<String> lacking() {
        return schema.columns().stream()
                .filter(Column::required)
                .filter(column -> !header.contains(column.name()) && !canFill(column))
                .map(Column::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** The columns given that the table does not have. */
    ImmutableList<String> unknown() {
        List<String> names = schema.columns().stream().map(Column::name).toList();
        return header.stream().filter(name -> !names.contains(name)).collect(ImmutableList.toImmutableList());
    }

    private boolean canFill(Column column) {
        return column.required() && (isKey(column) || column.name().endsWith("person_id"));
    }

    private boolean isKey(Column column) {
        return column.type() == ColumnType.ID && schema.key().equals(ImmutableList.of(column.name()));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
