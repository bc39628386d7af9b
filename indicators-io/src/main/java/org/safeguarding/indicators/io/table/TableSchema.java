package org.safeguarding.indicators.io.table;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;

/**
 * A table as the format describes it.
 *
 * @param name its name, as {@code ssd_contacts}
 * @param columns the columns read, in the order of the format, which is the order in which a row's first fault is found
 * @param key the names of the columns that together are the primary id: no two accepted rows agree in all of them
 */
public record TableSchema(String name, ImmutableList<Column> columns, ImmutableList<String> key) {
    /**
     * A table.
     *
     * @param name its name
     * @param columns its columns
     * @param key the columns of its primary id
     * @throws IllegalArgumentException if two columns share a name, or the key is empty, or
     *     names no column, or one of flags or decimals
     */
    public TableSchema {
        long names = columns.stream().map(Column::name).distinct().count();
        Preconditions.checkArgument(
                names == columns.size(), "Expected columns of different names in %s, but they are %s", name, columns);
        Preconditions.checkArgument(!key.isEmpty(), "Expected a primary id for %s, but it has none", name);
        for (String part : key) {
            Preconditions.checkArgument(
                    columns.stream()
                            .anyMatch(column -> column.name().equals(part) && KeyPart.TYPES.contains(column.type())),
                    "Expected the primary id of %s to be columns of types %s, but was %s",
                    name,
                    KeyPart.TYPES,
                    part);
        }
    }

    /**
     * A column by its name.
     *
     * @param column the name
     * @return the column
     * @throws IllegalArgumentException if the table has no such column
     */
    public Column column(String column) {
        return columns.get(indexOf(column));
    }

    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Expected a column of " + name + " ("
                + String.join(", ", columns.stream().map(Column::name).toList()) + "), but was " + column);
    }
}
