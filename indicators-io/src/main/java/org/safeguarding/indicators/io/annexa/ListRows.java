package org.safeguarding.indicators.io.annexa;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.time.Day;

/** The accepted rows of a list as text, each with an id: the child, the date, and a number among those that have both in common. */
final class ListRows {
    private final AnnexList list;
    private final Table table;
    private final Map<String, String[]> cells = new HashMap<>();
    private final String[] ids;

    ListRows(AnnexList list, Table table) {
        this.list = list;
        this.table = table;
        for (Column column : list.schema().columns()) {
            cells.put(column.name(), column(column));
        }
        ids = ids();
    }

    private String[] column(Column column) {
        return switch (column.type()) {
            case DATE -> {
                int[] days = table.days(column.name());
                yield Arrays.stream(days)
                        .mapToObj(day -> day == Day.NONE ? "" : Day.text(day))
                        .toArray(String[]::new);
            }
            case FLAG -> {
                Flags flags = table.flags(column.name());
                yield IntStream.range(0, size())
                        .mapToObj(row -> flags.isYes(row) ? "Y" : flags.flag(row) == Flags.NO ? "N" : "")
                        .toArray(String[]::new);
            }
            default -> {
                Texts texts = table.texts(column.name());
                yield IntStream.range(0, size()).mapToObj(texts::text).toArray(String[]::new);
            }
        };
    }

    /** Rows are numbered in the order of what they say, so that the order in which they stand does not matter. */
    private String[] ids() {
        String[] made = new String[size()];
        Map<String, Integer> last = new HashMap<>();
        IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(this::said).thenComparing(row -> row))
                .forEach(row -> {
                    String base = child(row) + "-" + text(list.key(), row);
                    made[row] = base + "-" + last.merge(base, 1, Integer::sum);
                });
        return made;
    }

    private String said(int row) {
        return list.schema().columns().stream()
                .filter(column -> !column.name().equals(AnnexList.ROW) && column.type() != ColumnType.JSON_FLAGS)
                .map(column -> text(column.name(), row))
                .collect(Collectors.joining("\u0000"));
    }

    int size() {
        return table.size();
    }

    String id(int row) {
        return ids[row];
    }

    String child(int row) {
        return text(AnnexList.CHILD, row);
    }

    /** A cell; blank if there is nothing in it. */
    String text(String column, int row) {
        String @Nullable [] found = cells.get(column);
        if (found == null) {
            throw new IllegalArgumentException("Expected a column of list " + list.number() + ", but was " + column);
        }
        return found[row];
    }

    /** The name of the date by which the list is known. */
    String key() {
        return list.key();
    }

    /** The date by which the list is known. */
    String date(int row) {
        return text(list.key(), row);
    }

    String file(int row) {
        return table.file(row);
    }

    long line(int row) {
        return table.line(row);
    }

    Table table() {
        return table;
    }

    String nameInFile(String column) {
        return table.nameInFile(column);
    }
}
