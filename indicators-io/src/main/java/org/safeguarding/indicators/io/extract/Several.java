package org.safeguarding.indicators.io.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safeguarding.indicators.io.table.Table;

/** Rows of a table that one warning is enough for, since there may be very many: how many there are, and the first lines. */
final class Several {
    private static final int MOST_LINES = 10;

    private final Table table;
    private final List<Integer> first = new ArrayList<>();
    private long count;

    Several(Table table) {
        this.table = table;
    }

    void add(int row) {
        count++;
        if (first.size() < MOST_LINES) {
            first.add(row);
        }
    }

    Table table() {
        return table;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int first() {
        return first.get(0);
    }

    /** As {@code 1 row is} or {@code 12 rows are}. */
    String counted(String one, String more) {
        return count + (count == 1 ? one : more);
    }

    /** As {@code line 3}, or {@code lines 3, 4 and 12 more}. */
    String lines() {
        String lines =
                first.stream().map(row -> Integer.toString(table.line(row))).collect(Collectors.joining(", "));
        return (count == 1 ? "line " : "lines ")
                + lines
                + (count > first.size() ? " and " + (count - first.size()) + " more" : "");
    }
}
