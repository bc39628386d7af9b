package org.safeguarding.indicators.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days as {@code int}: the number of days since 1 January 1970, so that 31 May 2019 is 18047.
 *
 * <p>Two values are no days: {@link #NONE} is a blank, {@link #FOREVER} an end that never comes. Arithmetic gives both
 * back unchanged. Every other {@code int} is a day of the Gregorian calendar, some 5.8 million years either way; a
 * result beyond them becomes the first or the last of them.
 *
 * <p>Months are added as people add them: the same day of the other month, or that month's last day where it is
 * missing. 31 January plus 1 month is 28 February; 29 February 2020 less 12 months is 28 February 2019.
 */
public final class Day {
    /** A blank: no day is known. Less than every day. */
    public static final int NONE = Integer.MIN_VALUE;

    /** An end that never comes. Greater than every day. */
    public static final int FOREVER = Integer.MAX_VALUE;

    private Day() {}

    /**
     * A day of the calendar.
     *
     * @param year the year
     * @param month the month, 1 to 12
     * @param dayOfMonth the day of the month, from 1
     * @return the day
     * @throws IllegalArgumentException if there is no such day
     */
    public static int of(int year, int month, int dayOfMonth) {
        long index = (long) year * Civil.MONTHS_IN_YEAR + month - 1;
        if (month < 1 || month > Civil.MONTHS_IN_YEAR || dayOfMonth < 1 || dayOfMonth > Civil.length(index)) {
            throw new IllegalArgumentException(
                    "Expected a day of the calendar, but there is no day " + year + "-" + month + "-" + dayOfMonth);
        }
        return checked(Civil.firstDay(index) + dayOfMonth - 1);
    }

    /**
     * A date as a day.
     *
     * @param date the date
     * @return the day
     * @throws IllegalArgumentException if the date is millions of years away
     */
    public static int of(LocalDate date) {
        return checked(date.toEpochDay());
    }

    /**
     * A date that may be missing as a day.
     *
     * @param date the date, or null
     * @return the day, {@link #NONE} for null
     * @throws IllegalArgumentException if the date is millions of years away
     */
    public static int ofNullable(@Nullable LocalDate date) {
        return date == null ? NONE : of(date);
    }

    /**
     * Whether this is a day at all.
     *
     * @param day a day, {@link #NONE} or {@link #FOREVER}
     * @return false for {@link #NONE} and {@link #FOREVER}
     */
    public static boolean isKnown(int day) {
        return day != NONE && day != FOREVER;
    }

    /**
     * A day as a date.
     *
     * @param day a day
     * @return the date
     * @throws IllegalArgumentException if it is {@link #NONE} or {@link #FOREVER}
     */
    public static LocalDate toDate(int day) {
        if (!isKnown(day)) {
            throw new IllegalArgumentException(
                    "Expected a day, but was " + (day == NONE ? "Day.NONE (blank)" : "Day.FOREVER"));
        }
        return LocalDate.ofEpochDay(day);
    }

    /**
     * A day as text, in ISO form.
     *
     * @param day a day, {@link #NONE} or {@link #FOREVER}
     * @return such as {@code 2019-05-31}; the empty text for {@link #NONE}, {@code forever} for {@link #FOREVER}
     */
    public static String text(int day) {
        if (day == NONE) {
            return "";
        }
        return day == FOREVER ? "forever" : LocalDate.ofEpochDay(day).toString();
    }

    /**
     * The day so many calendar months later.
     *
     * @param day a day; {@link #NONE} and {@link #FOREVER} are given back
     * @param months the months to add, less than zero to go back
     * @return the same day of the other month, or its last day where that is missing
     */
    public static int plusMonths(int day, int months) {
        return isKnown(day) ? clamp(Civil.plusMonths(day, months)) : day;
    }

    /**
     * The day so many calendar months earlier.
     *
     * @param day a day; {@link #NONE} and {@link #FOREVER} are given back
     * @param months the months to go back, less than zero to go forward
     * @return the same day of the other month, or its last day where that is missing
     */
    public static int minusMonths(int day, int months) {
        return isKnown(day) ? clamp(Civil.plusMonths(day, -(long) months)) : day;
    }

    /**
     * Whether the day is the last of its month.
     *
     * @param day a day
     * @return true on a month's last day; false for {@link #NONE} and {@link #FOREVER}
     */
    public static boolean isMonthEnd(int day) {
        return isKnown(day) && Civil.month(day) != Civil.month(day + 1L);
    }

    /**
     * The first day of a day's month.
     *
     * @param day a day; {@link #NONE} and {@link #FOREVER} are given back
     * @return the first of the month
     */
    public static int firstOfMonth(int day) {
        return isKnown(day) ? clamp(Civil.firstDay(Civil.month(day))) : day;
    }

    /**
     * The last day of a day's month.
     *
     * @param day a day; {@link #NONE} and {@link #FOREVER} are given back
     * @return the last of the month
     */
    public static int lastOfMonth(int day) {
        return isKnown(day) ? clamp(Civil.firstDay(Civil.month(day) + 1) - 1) : day;
    }

    /** The nearest day to a number that may lie beyond all days. */
    static int clamp(long day) {
        return (int) Math.max(NONE + 1L, Math.min(day, FOREVER - 1L));
    }

    private static int checked(long day) {
        if (day != clamp(day)) {
            throw new IllegalArgumentException(
                    "Expected a day within 5.8 million years, but was " + day + " days from 1970");
        }
        return (int) day;
    }
}
