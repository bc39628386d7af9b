package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;

/** A column of the report: a month, a financial quarter or year, or a single date, with its first and last day. */
record PlainPeriod(String label, Kind kind, LocalDate start, LocalDate end) {

    /** What is asked for. */
    enum Kind {
        MONTH,
        QUARTER,
        YEAR,
        DATE
    }

    /** The period that a label names: {@code 2019-05}, {@code 2019-Q1}, {@code 2018/19} or {@code 2019-03-31}. */
    static PlainPeriod parse(String label) {
        int year = Integer.parseInt(label.substring(0, 4));
        if (label.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(label);
            return new PlainPeriod(label, Kind.MONTH, month.atDay(1), month.atEndOfMonth());
        }
        if (label.matches("\\d{4}-Q[1-4]")) {
            int quarter = label.charAt(6) - '0';
            YearMonth first = YearMonth.of(year, 4).plusMonths(3L * (quarter - 1));
            return new PlainPeriod(
                    label, Kind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        if (label.matches("\\d{4}/\\d{2}")) {
            return new PlainPeriod(label, Kind.YEAR, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
        }
        LocalDate day = LocalDate.parse(label);
        return new PlainPeriod(label, Kind.DATE, day, day);
    }

    /** The months of a quarter. */
    ImmutableList<PlainPeriod> months() {
        YearMonth first = YearMonth.from(start);
        return ImmutableList.of(
                parse(first.toString()),
                parse(first.plusMonths(1).toString()),
                parse(first.plusMonths(2).toString()));
    }
}
