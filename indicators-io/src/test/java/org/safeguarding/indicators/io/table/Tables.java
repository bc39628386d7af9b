package org.safeguarding.indicators.io.table;

import java.util.ArrayList;
import java.util.List;

/** What a table holds, as texts to compare. */
final class Tables {
    private Tables() {}

    static List<List<String>> contents(Table table) {
        List<List<String>> contents = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            contents.add(table.schema().columns().stream()
                    .map(column -> value(table, column, row))
                    .toList());
        }
        return contents;
    }

    static String value(Table table, Column column, int row) {
        String name = column.name();
        return switch (column.type()) {
            case ID, TEXT -> table.texts(name).text(row);
            case DATE, MONTH ->
                table.dates(name).date(row).map(Object::toString).orElse("");
            case DATE_TIME -> table.times(name).at(row).map(Object::toString).orElse("");
            case FLAG -> "" + table.flags(name).flag(row);
            case JSON_FLAGS -> "" + table.flags(name, column.keys().get(0)).flag(row);
            case DECIMAL ->
                table.decimals(name).number(row).map(Object::toString).orElse("");
            case WHOLE, SCORE ->
                table.wholes(name).number(row).isPresent()
                        ? "" + table.wholes(name).number(row).getAsLong()
                        : "";
        };
    }
}
