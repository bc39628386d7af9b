package org.safeguarding.indicators.io.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.safeguarding.indicators.time.Day;

/**
 * The local times of a column, row by row, as the file writes them; exact to the nanosecond. A row costs 8 bytes, and 4 more
 * if any of them has a fraction of a second.
 */
public final class Times {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final int[] days;
    private final int[] seconds;
    private final int[] nanos;

    Times(int[] days, int[] seconds, int[] nanos) {
        this.days = days;
        this.seconds = seconds;
        this.nanos = nanos;
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
     * The time of day of a row.
     *
     * @param row a row of the table, from 0
     * @return nanoseconds since midnight by the clock on the wall; 0 if it is blank
     */
    public long nanoOfDay(int row) {
        return days[row] == Day.NONE ? 0 : seconds[row] * NANOS_PER_SECOND + (nanos.length == 0 ? 0 : nanos[row]);
    }

    /**
     * The time of a row.
     *
     * @param row a row of the table, from 0
     * @return the local time; empty if it is blank
     */
    public Optional<LocalDateTime> at(int row) {
        return days[row] == Day.NONE
                ? Optional.empty()
                : Optional.of(LocalDateTime.of(LocalDate.ofEpochDay(days[row]), LocalTime.ofNanoOfDay(nanoOfDay(row))));
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
