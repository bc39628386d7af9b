package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.TableSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table as a council's system might export it: other names in another order, another separator, dates in another form, and
 * codes of its own for flags; with the mapping that leads back.
 */
record ExportedTable(TableSchema schema, List<List<String>> rows, char separator, String dates, boolean windows) {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final ImmutableList<String> YES = ImmutableList.of("Y", "y", "Yes", "1", "true");

    Charset charset() {
        return windows ? WINDOWS : StandardCharsets.UTF_8;
    }

    /** In the form of the extract. */
    String plain() {
        return text(',', schema.columns().stream().map(Column::name).toList(), rows);
    }

    String exported() {
        List<String> names = new ArrayList<>();
        names.add("Row no.");
        for (int i = schema.columns().size() - 1; i >= 0; i--) {
            names.add(name(schema.columns().get(i)));
        }
        List<List<String>> turned = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> other = new ArrayList<>();
            other.add("" + turned.size());
            for (int i = row.size() - 1; i >= 0; i--) {
                other.add(
                        i < schema.columns().size()
                                ? exported(schema.columns().get(i).type(), row.get(i))
                                : row.get(i));
            }
            turned.add(other);
        }
        return "Exported; \"as it is\"\n" + text(separator, names, turned);
    }

    private static String name(Column column) {
        return "The " + column.name().replace('_', ' ') + " ?";
    }

    private String exported(ColumnType type, String cell) {
        return switch (type) {
            case DATE -> date(cell);
            case DATE_TIME -> cell.length() > 10 ? date(cell.substring(0, 10)) + cell.substring(10) : date(cell);
            case FLAG -> YES.contains(cell) ? "Oui" : cell;
            case DECIMAL -> cell.replace('.', ',');
            default -> cell;
        };
    }

    private String date(String cell) {
        return cell.matches("\\d{4}-\\d\\d-\\d\\d")
                ? dates.replace("yyyy", cell.substring(0, 4))
                        .replace("MM", cell.substring(5, 7))
                        .replace("dd", cell.substring(8))
                : cell;
    }

    private static String text(char separator, List<String> names, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(names);
        all.addAll(rows);
        return all.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining("" + separator)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String mapping() {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        ObjectNode table = file.putObject("tables").putObject(schema.name());
        table.putArray("files").add("export.txt");
        table.put("charset", charset().name());
        table.put("delimiter", "" + separator);
        table.put("header_row", 2);
        table.put("date_format", dates);
        ObjectNode columns = table.putObject("columns");
        for (Column column : schema.columns()) {
            ObjectNode mapped = columns.putObject(column.name());
            mapped.put("from", name(column).toUpperCase(Locale.ROOT));
            if (column.type() == ColumnType.FLAG) {
                mapped.putObject("codes").put("Oui", "Y");
                mapped.put("else", "keep");
            } else if (column.type() == ColumnType.DECIMAL) {
                mapped.put("decimal_comma", true);
            }
        }
        return Objects.requireNonNull(file.toString());
    }
}
