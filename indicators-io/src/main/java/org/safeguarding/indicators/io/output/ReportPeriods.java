package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.FinancialYear;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * The periods of a report.
 *
 * @param periods the periods, in the order of their columns; at least one
 * @param chosen whether somebody chose them: every section then prints all of them, else each those it usually has
 */
public record ReportPeriods(ImmutableList<Period> periods, boolean chosen) {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 5;
    private static final int YEARS = 4;

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

    /**
     * The periods to work an indicator out for: all of these, and those that only its section prints, such as whole
     * financial years for care proceedings, unless somebody chose the periods.
     *
     * @param indicator the id of an indicator
     * @return the periods, each once
     */
    public ImmutableList<Period> of(String indicator) {
        ImmutableSet.Builder<Period> all = ImmutableSet.builder();
        all.addAll(periods);
        Section.ALL.stream()
                .filter(section -> section.ids().contains(indicator))
                .forEach(section -> all.addAll(in(section)));
        return all.build().asList();
    }

    /** The columns of a section. */
    ImmutableList<Period> in(Section section) {
        if (chosen) {
            return periods;
        }
        ImmutableList<Period> months = ofKind(PeriodKind.MONTH);
        ImmutableList<Period> quarters = ofKind(PeriodKind.QUARTER);
        return switch (section.columns()) {
            case SNAPSHOT -> ImmutableList.of(last(periods));
            case MONTHS -> months;
            case QUARTERS_AND_MONTHS -> {
                int from =
                        quarters.isEmpty() ? Integer.MIN_VALUE : last(quarters).firstDay();
                yield ImmutableList.<Period>builder()
                        .addAll(quarters)
                        .addAll(Iterables.filter(months, month -> month.firstDay() >= from))
                        .build();
            }
            case YEARS_AND_QUARTERS -> yearsAndQuarters(last(periods).lastDay());
        };
    }

    private ImmutableList<Period> ofKind(PeriodKind kind) {
        return periods.stream().filter(period -> period.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    private static Period last(List<Period> periods) {
        return periods.get(periods.size() - 1);
    }

    /** The newest financial year that is over by a day and those before it, as far as there are any, and its quarters. */
    private static ImmutableList<Period> yearsAndQuarters(int day) {
        FinancialYear current = FinancialYear.holding(day);
        int newest = current.startYear() - (current.lastDay() > day ? 1 : 0);
        ImmutableList.Builder<Period> periods = ImmutableList.builder();
        for (int start = Math.max(1, newest - YEARS + 1); start <= newest; start++) {
            periods.add(new FinancialYear(start));
        }
        for (int quarter = 1; quarter <= QUARTERS && newest >= 1; quarter++) {
            periods.add(new FinancialQuarter(newest, quarter));
        }
        return periods.build();
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
