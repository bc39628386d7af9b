package org.safeguarding.indicators.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A period of one day, labelled {@code 2019-03-31}.
 *
 * @param day the day, within the years 1 to 9999
 */
public record SingleDate(int day) implements Period {
    private static final int FIRST = Day.of(Month.FIRST_YEAR, 1, 1);
    private static final int LAST = Day.of(Month.LAST_YEAR, 12, 31);

    /**
     * Checks the day.
     *
     * @param day the day
     * @throws IllegalArgumentException if the day is not within the years 1 to 9999
     */
    public SingleDate {
        if (day < FIRST || day > LAST) {
            throw new IllegalArgumentException("Expected a date of the years " + Month.FIRST_YEAR + " to "
                    + Month.LAST_YEAR + ", but was " + (day == Day.NONE ? "blank" : Day.text(day)));
        }
    }

    /**
     * The period of one date.
     *
     * @param date the date
     * @return the period
     * @throws IllegalArgumentException if the date is not within the years 1 to 9999
     */
    public static SingleDate of(LocalDate date) {
        return new SingleDate(Day.of(date));
    }

    @Override
    public int firstDay() {
        return day;
    }

    @Override
    public int lastDay() {
        return day;
    }

    @Override
    public String label() {
        return Day.text(day);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.DAY;
    }

    @Override
    public SingleDate next() {
        return new SingleDate(day + 1);
    }

    @Override
    public SingleDate previous() {
        return new SingleDate(day - 1);
    }

    @Override
    public ImmutableList<Month> months() {
        return ImmutableList.of();
    }

    @Override
    public String toString() {
        return label();
    }
}
