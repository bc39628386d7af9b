package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;

/**
 * The periods of a report.
 *
 * @param periods the periods, in the order of their columns; at least one
 * @param chosen whether somebody chose them: every section then prints all of them, else each those it usually has
 */
public record ReportPeriods(ImmutableList<Period> periods, boolean chosen) {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 5;

    /**
     * Checks that there is a period.
     *
     * @param periods the periods
     * @param chosen whether somebody chose them
     * @throws IllegalArgumentException if there is none
     */
    public ReportPeriods {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("expected one period or more, got none");
        }
    }

    /**
     * The usual ones: the 4 financial quarters that end with the one of the as-at date, and the 5 months that end with its
     * month.
     *
     * @param asAt the as-at date
     * @return the periods
     * @throws IllegalArgumentException if they would begin before year 1 or end after year 9999
     */
    public static ReportPeriods usual(LocalDate asAt) {
        int day = Day.of(asAt);
        ImmutableList.Builder<Period> periods = ImmutableList.builder();
        periods.addAll(endingWith(FinancialQuarter.holding(day), QUARTERS));
        periods.addAll(endingWith(Month.holding(day), MONTHS));
        return new ReportPeriods(periods.build(), false);
    }

    /**
     * Chosen ones.
     *
     * @param periods the periods, in the order of their columns; at least one
     * @return the periods
     */
    public static ReportPeriods chosen(Iterable<Period> periods) {
        return new ReportPeriods(ImmutableList.copyOf(periods), true);
    }

    /** The columns of a section. */
    ImmutableList<Period> in(Section section) {
        return chosen
                ? periods
                : periods.stream()
                        .filter(period -> section.kinds().contains(period.kind()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** The period that is read last; of several the last in the list. */
    Period latest(int asAt) {
        return periods.reverse().stream()
                .filter(period -> period.firstDay() <= asAt)
                .max(Comparator.comparingInt(period -> Math.min(period.lastDay(), asAt)))
                .orElse(periods.get(periods.size() - 1));
    }

    private static ImmutableList<Period> endingWith(Period last, int count) {
        ImmutableList.Builder<Period> backwards = ImmutableList.builder();
        Period period = last;
        backwards.add(period);
        for (int i = 1; i < count; i++) {
            period = period.previous();
            backwards.add(period);
        }
        return backwards.build().reverse();
    }
}
