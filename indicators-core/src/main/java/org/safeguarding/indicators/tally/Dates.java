package org.safeguarding.indicators.tally;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.safeguarding.indicators.time.Day;

/** The dates a tally is read at: epoch days, ascending and distinct, with a table that finds a date's place at once. */
public final class Dates {
    private static final int TABLE_LIMIT = 1 << 20;

    private final int[] days;
    private final int first;
    private final int last;
    private final int[] places;

    private Dates(int[] days) {
        this.days = days;
        first = days.length == 0 ? Day.FOREVER : days[0];
        last = days.length == 0 ? Day.FOREVER : days[days.length - 1];
        long span = days.length == 0 ? 0 : 1L + days[days.length - 1] - days[0];
        places = span > TABLE_LIMIT ? new int[0] : table(days, (int) span);
    }

    private static int[] table(int[] days, int span) {
        int[] table = new int[span];
        for (int i = 1; i < days.length; i++) {
            Arrays.fill(table, days[i - 1] + 1 - days[0], days[i] + 1 - days[0], i);
        }
        return table;
    }

    /**
     * Any dates.
     *
     * @param days epoch days in any order; duplicates are dropped
     * @return the dates
     */
    public static Dates of(int... days) {
        int[] sorted = IntStream.of(days).sorted().distinct().toArray();
        if (sorted.length > 0 && sorted[0] == Day.NONE) {
            throw new IllegalArgumentException("expected dates, got a blank among them");
        }
        return new Dates(sorted);
    }

    /**
     * Every day of a span, both ends included.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the dates
     */
    public static Dates daily(int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException(
                    "expected a last day on or after " + Day.text(first) + ", got " + Day.text(last));
        }
        return new Dates(IntStream.rangeClosed(first, last).toArray());
    }

    /**
     * How many dates there are.
     *
     * @return the number, from 0
     */
    public int size() {
        return days.length;
    }

    /**
     * One of the dates.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the date, an epoch day
     */
    public int day(int index) {
        return days[index];
    }

    /**
     * The place of the first date on or after a day.
     *
     * @param day an epoch day
     * @return the index, {@link #size()} if every date is earlier
     */
    public int from(int day) {
        if (day <= first) {
            return 0;
        }
        if (day > last) {
            return days.length;
        }
        if (places.length > 0) {
            return places[day - first];
        }
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * The place of a date that is among these.
     *
     * @param day one of the dates
     * @return its index
     * @throws IllegalArgumentException if it is not among them
     */
    public int indexOf(int day) {
        int index = from(day);
        if (index == days.length || days[index] != day) {
            throw new IllegalArgumentException("expected one of the dates of the tally, got " + Day.text(day));
        }
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dates that && Arrays.equals(days, that.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days);
    }

    @Override
    public String toString() {
        return days.length == 0
                ? "no dates"
                : days.length + " dates " + Day.text(days[0]) + " to " + Day.text(days[days.length - 1]);
    }
}
