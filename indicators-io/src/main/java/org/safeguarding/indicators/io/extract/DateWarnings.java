package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableSet;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/**
 * Dates that cannot be right, in years long past or well after the as-at date of the extract. A date that the calendar of
 * working days does not cover is warned about as that, where it matters, and not here once more.
 */
final class DateWarnings {
    /** A birth may lie ahead, and is warned about otherwise; populations are projected. */
    private static final ImmutableSet<String> AHEAD =
            ImmutableSet.of("pers_expected_dob", "reference_date", "published_on");

    private final Warnings warnings;
    private final WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    private final int earliest;
    private final int latest;

    private DateWarnings(Warnings warnings) {
        this.warnings = warnings;
        earliest = Day.of(warnings.limits().earliestYear(), 1, 1);
        int last = warnings.lastDay();
        latest = last == Day.NONE
                ? Day.FOREVER
                : Day.plusMonths(last, warnings.limits().monthsAhead());
    }

    static void find(Warnings warnings) {
        DateWarnings dates = new DateWarnings(warnings);
        for (Table table : warnings.tables()) {
            for (Column column : table.schema().columns()) {
                if (column.type() == ColumnType.DATE || column.type() == ColumnType.DATE_TIME) {
                    dates.find(table, column);
                }
            }
        }
    }

    private void find(Table table, Column column) {
        boolean isOfClock = RowWarnings.isOfClock(table.name(), column.name());
        int last = AHEAD.contains(column.name()) ? Day.FOREVER : latest;
        int[] days = table.days(column.name());
        Several late = new Several(table);
        for (int row = 0; row < days.length; row++) {
            int day = days[row];
            if (day == Day.NONE || (day >= earliest && day <= last) || (isOfClock && !calendar.covers(day))) {
                continue;
            }
            if (day > last) {
                late.add(row);
            } else {
                warnings.add(
                        WarningCode.IMPLAUSIBLE_DATE,
                        table,
                        row,
                        column.name(),
                        table.shown(column.name(), row),
                        "its year is before " + warnings.limits().earliestYear());
            }
        }
        if (!late.isEmpty()) {
            int months = warnings.limits().monthsAhead();
            boolean own = warnings.description().asAt().isPresent();
            warnings.add(
                    WarningCode.IMPLAUSIBLE_DATE,
                    late,
                    column.name(),
                    late.counted(" date is", " dates are") + " more than "
                            + months + (months == 1 ? " month" : " months") + " after " + Day.text(warnings.lastDay())
                            + (own
                                    ? ", the as-at date of the extract"
                                    : ", the as-at date; if the extract is of a later day, extract.json should say so"));
        }
    }
}
