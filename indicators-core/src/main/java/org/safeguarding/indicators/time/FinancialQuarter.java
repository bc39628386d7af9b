package org.safeguarding.indicators.time;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * A quarter of a financial year, labelled by the year it begins in: {@code 2019-Q1} is April to June 2019, and {@code
 * 2019-Q4} January to March 2020.
 *
 * @param startYear the year in which the financial year begins, 1 to 9998
 * @param quarter the quarter, 1 to 4
 */
public record FinancialQuarter(int startYear, int quarter) implements Period {
    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;

    /**
     * Checks the numbers.
     *
     * @param startYear the year in which the financial year begins
     * @param quarter the quarter
     * @throws IllegalArgumentException if the year is not 1 to 9998 or the quarter not 1 to 4
     */
    public FinancialQuarter {
        FinancialYear.checkStartYear(startYear);
        Month.checkRange("a quarter", quarter, 1, QUARTERS);
    }

    /**
     * The financial quarter of a day.
     *
     * @param day a day
     * @return the quarter that holds it
     * @throws IllegalArgumentException if the financial year does not begin within the years 1 to 9998
     */
    public static FinancialQuarter holding(int day) {
        return ofIndex(
                Math.floorDiv(Civil.month(new SingleDate(day).day()) - FinancialYear.MONTHS_BEFORE_APRIL, MONTHS));
    }

    @Override
    public int firstDay() {
        return (int) Civil.firstDay(firstMonth());
    }

    @Override
    public int lastDay() {
        return (int) Civil.firstDay(firstMonth() + MONTHS) - 1;
    }

    @Override
    public String label() {
        return String.format(Locale.ROOT, "%04d-Q%d", startYear, quarter);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.QUARTER;
    }

    @Override
    public FinancialQuarter next() {
        return ofIndex(index() + 1);
    }

    @Override
    public FinancialQuarter previous() {
        return ofIndex(index() - 1);
    }

    @Override
    public ImmutableList<Month> months() {
        return Month.run(firstMonth(), MONTHS);
    }

    @Override
    public String toString() {
        return label();
    }

    /** Quarters counted from April of year 0. */
    private static FinancialQuarter ofIndex(long index) {
        return new FinancialQuarter((int) Math.floorDiv(index, QUARTERS), Math.floorMod(index, QUARTERS) + 1);
    }

    private long index() {
        return (long) startYear * QUARTERS + quarter - 1;
    }

    private long firstMonth() {
        return index() * MONTHS + FinancialYear.MONTHS_BEFORE_APRIL;
    }
}
