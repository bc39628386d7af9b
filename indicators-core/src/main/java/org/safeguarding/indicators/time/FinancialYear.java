package org.safeguarding.indicators.time;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * A financial year, 1 April to 31 March, labelled {@code 2018/19}.
 *
 * @param startYear the year in which it begins, 1 to 9998
 */
public record FinancialYear(int startYear) implements Period {
    /** January, February and March belong to the financial year that began the April before. */
    static final int MONTHS_BEFORE_APRIL = 3;

    private static final int CENTURY = 100;

    /**
     * Checks the year.
     *
     * @param startYear the year in which it begins
     * @throws IllegalArgumentException if the year is not 1 to 9998
     */
    public FinancialYear {
        checkStartYear(startYear);
    }

    /**
     * The financial year of a day.
     *
     * @param day a day
     * @return the financial year that holds it
     * @throws IllegalArgumentException if it does not begin within the years 1 to 9998
     */
    public static FinancialYear holding(int day) {
        long month = Civil.month(new SingleDate(day).day());
        return new FinancialYear((int) Math.floorDiv(month - MONTHS_BEFORE_APRIL, Civil.MONTHS_IN_YEAR));
    }

    @Override
    public int firstDay() {
        return (int) Civil.firstDay(firstMonth());
    }

    @Override
    public int lastDay() {
        return (int) Civil.firstDay(firstMonth() + Civil.MONTHS_IN_YEAR) - 1;
    }

    @Override
    public String label() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % CENTURY);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.YEAR;
    }

    @Override
    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    @Override
    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public ImmutableList<Month> months() {
        return Month.run(firstMonth(), Civil.MONTHS_IN_YEAR);
    }

    @Override
    public String toString() {
        return label();
    }

    static void checkStartYear(int startYear) {
        Month.checkRange("a financial year that begins in a year", startYear, Month.FIRST_YEAR, Month.LAST_YEAR - 1);
    }

    private long firstMonth() {
        return (long) startYear * Civil.MONTHS_IN_YEAR + MONTHS_BEFORE_APRIL;
    }
}
