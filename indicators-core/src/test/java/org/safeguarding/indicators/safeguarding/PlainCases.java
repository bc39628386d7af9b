package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Cases of care proceedings by plain loops: a case as at a date is the rows issued by then, and what they say by then. */
final class PlainCases {
    private static final ImmutableMap<String, String> UNITS = ImmutableMap.of(
            "care-cases", "count",
            "care-rate", "per_10000",
            "care-duration-weeks", "weeks",
            "care-26w-pct", "percent");
    private static final int DAYS_IN_26_WEEKS = 182;

    /** A case as it is known: the end is blank unless every row known has one. */
    private record Case(int issued, int concluded) {
        int days() {
            return concluded - issued;
        }
    }

    private final CouncilRecords council;
    private final int asAt;
    private final Period period;
    private final int day;

    PlainCases(CouncilRecords council, int asAt, Period period) {
        this.council = council;
        this.asAt = asAt;
        this.period = period;
        day = Math.min(period.lastDay(), asAt);
    }

    static boolean has(String id) {
        return UNITS.containsKey(id);
    }

    List<String> lines(String id) {
        boolean begun = period.firstDay() <= asAt;
        boolean clock = id.equals("care-26w-pct");
        if (begun && clock) {
            return List.of(within26Weeks());
        } else if (begun && id.equals("care-duration-weeks")) {
            return durations();
        }
        PlainCell cell = PlainCell.notAvailable(UNITS.get(id));
        if (begun && id.equals("care-cases")) {
            cell = PlainCell.amount(issuedSince(period.firstDay()), "count");
        } else if (begun && id.equals("care-rate")) {
            cell = PlainCell.rate(
                    issuedSince(PlainDays.rollingStart(day)),
                    council.population().on(day, Population.Ages.CHILDREN));
        }
        return List.of(finished(started("", "", cell), clock));
    }

    private List<Case> cases() {
        Map<String, List<Proceeding>> rows = new LinkedHashMap<>();
        for (ChildRecord child : council.children()) {
            for (Proceeding row : child.proceedings()) {
                if (row.issued() <= asAt) {
                    rows.computeIfAbsent(row.caseKey(), key -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        List<Case> cases = new ArrayList<>();
        for (List<Proceeding> one : rows.values()) {
            int issued = Day.FOREVER;
            int concluded = Day.NONE;
            boolean over = true;
            for (Proceeding row : one) {
                int end = PlainDays.known(row.concluded(), asAt);
                issued = Math.min(issued, row.issued());
                concluded = Math.max(concluded, end);
                over &= end != Day.NONE;
            }
            cases.add(new Case(issued, over ? concluded : Day.NONE));
        }
        return cases;
    }

    private boolean holds(int of) {
        return period.firstDay() <= of && of <= day;
    }

    private BigDecimal issuedSince(int first) {
        return number(cases().stream()
                .filter(one -> first <= one.issued() && one.issued() <= day)
                .count());
    }

    private List<String> durations() {
        List<Integer> days = new ArrayList<>();
        for (Case one : cases()) {
            if (holds(one.concluded()) && one.days() >= 0) {
                days.add(one.days());
            }
        }
        days.sort(null);
        int n = days.size();
        long sum = days.stream().mapToLong(Integer::longValue).sum();
        PlainCell mean = PlainCell.quotient(number(sum), number(7L * n), 1, "weeks");
        PlainCell median =
                new PlainCell(Optional.empty(), Optional.empty(), "not_applicable", Optional.empty(), "weeks");
        if (n > 0) {
            long twice = (long) days.get((n - 1) / 2) + days.get(n / 2);
            median = PlainCell.quotient(number(twice).divide(number(2)), number(7), 1, "weeks");
        }
        return List.of(finished(started("", "", mean), false), finished(started("statistic", "median", median), false));
    }

    private String within26Weeks() {
        long met = 0;
        long missed = 0;
        long invalid = 0;
        long overdue = 0;
        long notYetDue = 0;
        for (Case one : cases()) {
            if (holds(one.concluded())) {
                invalid += one.days() < 0 ? 1 : 0;
                met += one.days() >= 0 && one.days() <= DAYS_IN_26_WEEKS ? 1 : 0;
                missed += one.days() < 0 || one.days() > DAYS_IN_26_WEEKS ? 1 : 0;
            }
            if (PlainDays.open(one.issued(), one.concluded(), day)) {
                overdue += day - one.issued() > DAYS_IN_26_WEEKS ? 1 : 0;
                notYetDue += day - one.issued() <= DAYS_IN_26_WEEKS ? 1 : 0;
            }
        }
        PlainLine line = started("", "", PlainCell.quotient(number(met), number(met + missed), 100, "percent"));
        line.clocks(
                OptionalLong.of(met),
                OptionalLong.of(missed),
                OptionalLong.of(invalid),
                OptionalLong.of(overdue),
                OptionalLong.of(notYetDue));
        return finished(line, true);
    }

    private PlainLine started(String breakdown, String group, PlainCell cell) {
        return new PlainLine(period, breakdown, group)
                .amounts(cell.numerator(), cell.denominator())
                .value(cell.status(), cell.value())
                .unit(cell.unit());
    }

    private String finished(PlainLine line, boolean clock) {
        return line.marks(clock ? Optional.of(false) : Optional.empty(), period.lastDay() > asAt)
                .toString();
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
