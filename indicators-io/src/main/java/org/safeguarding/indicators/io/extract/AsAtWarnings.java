package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/**
 * Dates held against the as-at date. Dates after it are odd, and read as blank; one warning a column is enough, since an
 * extract may well be looked at as it was years ago. Populations and due dates lie ahead by their nature, and so may an
 * expected birth.
 */
final class AsAtWarnings {
    private static final ImmutableSet<String> NO_EVENTS = ImmutableSet.of("ssd_person", "local_population");
    private static final ImmutableSet<String> AHEAD = ImmutableSet.of("cppr_cp_review_due");
    private static final int MOST_LINES = 10;

    private final Warnings warnings;
    private final int asAt;
    private int earliest = Day.FOREVER;

    private AsAtWarnings(Warnings warnings, int asAt) {
        this.warnings = warnings;
        this.asAt = asAt;
    }

    static void find(Warnings warnings, Optional<LocalDate> asAt) {
        if (asAt.isPresent()) {
            new AsAtWarnings(warnings, Day.of(asAt.get())).find();
        }
    }

    private void find() {
        for (Table table : warnings.tables()) {
            if (!NO_EVENTS.contains(table.name())) {
                for (Column column : table.schema().columns()) {
                    boolean isTime = column.type() == ColumnType.DATE_TIME;
                    if ((isTime || column.type() == ColumnType.DATE) && !AHEAD.contains(column.name())) {
                        find(table, column.name());
                    }
                }
            }
        }
        if (earliest != Day.FOREVER && asAt < earliest) {
            warnings.add(
                    WarningCode.AS_AT_BEFORE_DATA,
                    "",
                    Day.text(asAt),
                    "the as-at date is before every date in the extract, the first of which is " + Day.text(earliest));
        }
    }

    private void find(Table table, String column) {
        int[] days = table.days(column);
        List<Integer> after = new ArrayList<>();
        long count = 0;
        for (int row = 0; row < days.length; row++) {
            if (days[row] != Day.NONE) {
                earliest = Math.min(earliest, days[row]);
                if (days[row] > asAt) {
                    count++;
                    if (after.size() < MOST_LINES) {
                        after.add(row);
                    }
                }
            }
        }
        if (count > 0) {
            report(table, column, days[after.get(0)], after, count);
        }
    }

    private void report(Table table, String column, int first, List<Integer> rows, long count) {
        String lines = String.join(
                ", ",
                rows.stream().map(row -> Integer.toString(table.line(row))).toList());
        String more = count > rows.size() ? " and " + (count - rows.size()) + " more" : "";
        warnings.add(
                WarningCode.AFTER_AS_AT,
                table,
                rows.get(0),
                column,
                Day.text(first),
                count + (count == 1 ? " date is" : " dates are") + " after the as-at date " + Day.text(asAt)
                        + " and read as if they had not happened yet; lines " + lines + more);
    }
}
