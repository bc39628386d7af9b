package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
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
        Several after = new Several(table);
        for (int row = 0; row < days.length; row++) {
            if (days[row] != Day.NONE) {
                earliest = Math.min(earliest, days[row]);
                if (days[row] > asAt) {
                    after.add(row);
                }
            }
        }
        if (!after.isEmpty()) {
            warnings.add(
                    WarningCode.AFTER_AS_AT,
                    after,
                    column,
                    after.counted(" date is", " dates are") + " after the as-at date " + Day.text(asAt)
                            + " and read as if they had not happened yet");
        }
    }
}
