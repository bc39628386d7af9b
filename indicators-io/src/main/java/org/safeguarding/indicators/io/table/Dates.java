package org.safeguarding.indicators.io.table;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguarding.indicators.time.Day;

/** The dates of a column, row by row, as {@link Day}s; a month is its first day. A row costs 4 bytes. */
public final class Dates {
    private final int[] days;

    Dates(int[] days) {
        this.days = days;
    }

    /**
     * The day of a row.
     *
     * @param row a row of the table, from 0
     * @return the day, {@link Day#NONE} if it is blank
     */
    public int day(int row) {
        return days[row];
    }

    /**
     * The date of a row.
     *
     * @param row a row of the table, from 0
     * @return the date; empty if it is blank
     */
    public Optional<LocalDate> date(int row) {
        return days[row] == Day.NONE ? Optional.empty() : Optional.of(Day.toDate(days[row]));
    }

    /**
     * The days of all rows.
     *
     * @return a new array, by row; {@link Day#NONE} where it is blank
     */
    public int[] days() {
        return days.clone();
    }
}
