package org.safeguarding.indicators.time;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * A calendar month, labelled {@code 2019-05}.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12
 */
public record Month(int year, int month) implements Period {
    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9999;

    /**
     * Checks the numbers.
     *
     * @param year the year
     * @param month the month
     * @throws IllegalArgumentException if the year is not 1 to 9999 or the month not 1 to 12
     */
    public Month {
        checkRange("a year", year, FIRST_YEAR, LAST_YEAR);
        checkRange("a month", month, 1, Civil.MONTHS_IN_YEAR);
    }

    /**
     * The month of a day.
     *
     * @param day a day
     * @return the month that holds it
     * @throws IllegalArgumentException if the day is not within the years 1 to 9999
     */
    public static Month holding(int day) {
        return ofIndex(Civil.month(new SingleDate(day).day()));
    }

    @Override
    public int firstDay() {
        return (int) Civil.firstDay(index());
    }

    @Override
    public int lastDay() {
        return (int) Civil.firstDay(index() + 1) - 1;
    }

    @Override
    public String label() {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.MONTH;
    }

    @Override
    public Month next() {
        return ofIndex(index() + 1);
    }

    @Override
    public Month previous() {
        return ofIndex(index() - 1);
    }

    @Override
    public ImmutableList<Month> months() {
        return ImmutableList.of(this);
    }

    @Override
    public String toString() {
        return label();
    }

    /** The month of a number that counts months from January of year 0. */
    static Month ofIndex(long index) {
        return new Month(
                (int) Math.floorDiv(index, Civil.MONTHS_IN_YEAR), Math.floorMod(index, Civil.MONTHS_IN_YEAR) + 1);
    }

    /** This month and those that follow. */
    static ImmutableList<Month> run(long firstIndex, int length) {
        ImmutableList.Builder<Month> months = ImmutableList.builderWithExpectedSize(length);
        for (int i = 0; i < length; i++) {
            months.add(ofIndex(firstIndex + i));
        }
        return months.build();
    }

    static void checkRange(String what, int actual, int least, int most) {
        if (actual < least || actual > most) {
            throw new IllegalArgumentException(
                    "Expected " + what + " from " + least + " to " + most + ", but was " + actual);
        }
    }

    long index() {
        return (long) year * Civil.MONTHS_IN_YEAR + month - 1;
    }
}
