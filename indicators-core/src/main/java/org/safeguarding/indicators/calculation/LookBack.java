package org.safeguarding.indicators.calculation;

import org.safeguarding.indicators.time.Day;

/**
 * How far back an earlier event still matters. The day of the event itself is never part of it.
 *
 * @param unit what is counted
 * @param n how many, from 1; ignored for {@link Unit#EVER}
 * @param farEndCounts whether the day exactly that long ago is part of it
 */
public record LookBack(Unit unit, int n, boolean farEndCounts) {
    /** What a look-back is measured in. */
    public enum Unit {
        /** Calendar months, subtracted from the later date; a missing day becomes the month's last. */
        MONTHS,
        /** Calendar days. */
        DAYS,
        /** All history. */
        EVER
    }

    /**
     * Refuses a length below 1.
     *
     * @param unit what is counted
     * @param n how many, from 1; ignored for {@link Unit#EVER}
     * @param farEndCounts whether the day exactly that long ago is part of it
     */
    public LookBack {
        if (n < 1) {
            throw new IllegalArgumentException("expected a look-back of at least 1, got " + n);
        }
    }

    /**
     * Calendar months, the far end included: 12 months back from 29 February 2020 reaches 28 February 2019.
     *
     * @param n how many, from 1
     * @return the look-back
     */
    public static LookBack months(int n) {
        return new LookBack(Unit.MONTHS, n, true);
    }

    /**
     * All history.
     *
     * @return the look-back
     */
    public static LookBack ever() {
        return new LookBack(Unit.EVER, 1, true);
    }

    /**
     * The earliest day that still matters to an event.
     *
     * @param day the day of the event
     * @return the first day of [d - n, d)
     */
    public int earliest(int day) {
        int far = switch (unit) {
            case MONTHS -> Day.minusMonths(day, n);
            case DAYS -> day - n;
            case EVER -> Integer.MIN_VALUE + 1;
        };
        return farEndCounts ? far : far + 1;
    }

    /**
     * The days that matter to an event of a day d, as words.
     *
     * @return an interval, as {@code "[d - 12 calendar months, d)"}; a square bracket counts the end, a round one does not
     */
    public String days() {
        return switch (unit) {
            case MONTHS -> bracket() + "d - " + n + " calendar months, d)";
            case DAYS -> bracket() + "d - " + n + " days, d)";
            case EVER -> "all history before d";
        };
    }

    private String bracket() {
        return farEndCounts ? "[" : "(";
    }
}
