package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Hit;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Kind;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Look;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Span;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** The report by plain loops, worked out again for every cell. Every table is taken to be there, whole. */
final class PlainReport {
    private static final ImmutableMap<String, Population.Ages> BANDS = ImmutableMap.of(
            "0", new Population.Ages(0, 0),
            "1-4", new Population.Ages(1, 4),
            "5-9", new Population.Ages(5, 9),
            "10-15", new Population.Ages(10, 15),
            "16-17", new Population.Ages(16, 17));
    private static final ImmutableMap<String, List<String>> FIXED = ImmutableMap.of(
            "source",
            PlainSources.GROUPS,
            "duration",
            PlainAssessments.DURATIONS,
            "final_order",
            PlainCourt.ORDERS,
            "status",
            List.of("looked_after", "child_protection_plan", "cin_plan", "being_assessed", "other"),
            "age",
            List.of("unborn", "0", "1-4", "5-9", "10-15", "16-17", "18+", "unknown"));
    private static final String TOTAL = "";

    private final CouncilRecords council;
    private final int asAt;
    private final PlainIndicator indicator;

    PlainReport(CouncilRecords council, int asAt, PlainIndicator indicator) {
        this.council = council;
        this.asAt = asAt;
        this.indicator = indicator;
    }

    /** The rows of a period: the total, then each group of each breakdown. */
    List<String> lines(Period period, List<String> breakdowns) {
        List<String> lines = new ArrayList<>();
        if (period.firstDay() > asAt) {
            lines.add(new PlainLine(period, TOTAL, TOTAL)
                    .amounts(Optional.empty(), Optional.empty())
                    .value("not_available", Optional.empty())
                    .unit(unit())
                    .marks(isClock() ? Optional.of(false) : Optional.empty(), true)
                    .toString());
            return lines;
        }
        lines.add(line(period, TOTAL, TOTAL));
        for (String breakdown : breakdowns) {
            for (String group : groups(period, breakdown)) {
                lines.add(line(period, breakdown, group));
            }
        }
        return lines;
    }

    private Set<String> groups(Period period, String breakdown) {
        Set<String> seen = new TreeSet<>();
        for (Period column : columns(period)) {
            hits(column).forEach(hit -> seen.add(group(hit, breakdown)));
        }
        Set<String> groups = new LinkedHashSet<>(FIXED.getOrDefault(breakdown, List.of()));
        groups.addAll(seen);
        return groups;
    }

    private String line(Period period, String breakdown, String group) {
        List<PlainCell> cells = new ArrayList<>();
        for (Period column : columns(period)) {
            cells.add(cell(column, breakdown, group));
        }
        PlainCell cell = isMean(period) ? PlainCell.mean(cells) : cells.get(0);
        PlainLine line = new PlainLine(period, breakdown, group)
                .amounts(cell.numerator(), cell.denominator())
                .value(cell.status(), cell.value())
                .unit(cell.unit());
        boolean running = false;
        if (isClock()) {
            List<Hit> hits = hits(period, breakdown, group);
            long invalid = count(hits, Clock.INVALID);
            long notYetDue = count(hits, Clock.NOT_YET_DUE);
            boolean open = indicator.kind() != Kind.CLOCK_HELD;
            line.clocks(
                    OptionalLong.of(count(hits, Clock.MET)),
                    OptionalLong.of(count(hits, Clock.MISSED) + invalid),
                    OptionalLong.of(invalid),
                    open ? OptionalLong.of(count(hits, Clock.OVERDUE)) : OptionalLong.empty(),
                    open ? OptionalLong.of(notYetDue) : OptionalLong.empty());
            running = indicator.kind() == Kind.CLOCK_BY_START && notYetDue > 0;
        }
        line.marks(isClock() ? Optional.of(running) : Optional.empty(), period.lastDay() > asAt);
        return line.toString();
    }

    private PlainCell cell(Period column, String breakdown, String group) {
        List<Hit> hits = hits(column, breakdown, group);
        return switch (indicator.kind()) {
            case COUNT ->
                group.isEmpty()
                        ? PlainCell.amount(number(hits.size()), "count")
                        : PlainCell.quotient(
                                number(hits.size()), number(hits(column).size()), 100, "percent");
            case PER_MONTH -> PlainCell.perMonth(number(hits.size()), begun(column));
            case PERCENT -> percent(hits, hit -> hit.part().equals("IN"), hit -> true);
            case RATE -> PlainCell.rate(number(hits.size()), population(day(column), breakdown, group));
            case CLOCK_BY_START, CLOCK_BY_DUE ->
                percent(hits, hit -> is(hit, Clock.MET), hit -> !is(hit, Clock.NOT_YET_DUE));
            case CLOCK_BY_END, CLOCK_HELD ->
                percent(
                        hits,
                        hit -> is(hit, Clock.MET),
                        hit -> is(hit, Clock.MET) || is(hit, Clock.MISSED) || is(hit, Clock.INVALID));
        };
    }

    private static PlainCell percent(List<Hit> hits, Predicate<Hit> in, Predicate<Hit> whole) {
        return PlainCell.quotient(
                number(hits.stream().filter(in).count()),
                number(hits.stream().filter(whole).count()),
                100,
                "percent");
    }

    private Estimate population(int day, String breakdown, String group) {
        if (breakdown.isEmpty()) {
            return council.population().on(day, Population.Ages.CHILDREN);
        }
        if (BANDS.containsKey(group) && breakdown.equals("age")) {
            return council.population().on(day, BANDS.get(group));
        }
        return breakdown.equals("age")
                ? Estimate.notAvailable("no such ages")
                : Estimate.notApplicable("no such group");
    }

    private List<Hit> hits(Period column, String breakdown, String group) {
        return hits(column).stream()
                .filter(hit -> breakdown.isEmpty() || group(hit, breakdown).equals(group))
                .toList();
    }

    private List<Hit> hits(Period column) {
        int day = day(column);
        int from = indicator.look() == Look.IN_PERIOD
                ? column.firstDay()
                : indicator.look() == Look.ROLLING ? PlainDays.rollingStart(day) : day;
        return indicator.hits(council, new Span(from, day, asAt));
    }

    private static String group(Hit hit, String breakdown) {
        return PlainIndicator.GROUPS.get(breakdown).apply(hit);
    }

    private List<Period> columns(Period period) {
        List<Period> columns = new ArrayList<>();
        if (isMean(period)) {
            for (Month month : period.months()) {
                if (month.firstDay() <= asAt) {
                    columns.add(month);
                }
            }
        } else {
            columns.add(period);
        }
        return columns;
    }

    /** The months of a period that have begun; a single date has none. */
    private int begun(Period period) {
        int begun = 0;
        for (Month month : period.kind() == PeriodKind.DAY ? List.<Month>of() : period.months()) {
            begun += month.firstDay() <= asAt ? 1 : 0;
        }
        return begun;
    }

    private int day(Period column) {
        return Math.min(column.lastDay(), asAt);
    }

    private boolean isMean(Period period) {
        return indicator.meanOfMonths() && period.kind() == PeriodKind.QUARTER;
    }

    private boolean isClock() {
        return indicator.kind().name().startsWith("CLOCK");
    }

    private String unit() {
        return switch (indicator.kind()) {
            case COUNT -> "count";
            case RATE -> "per_10000";
            case PER_MONTH -> "per_month";
            default -> "percent";
        };
    }

    private static boolean is(Hit hit, Clock state) {
        return hit.part().equals(state.name());
    }

    private static long count(List<Hit> hits, Clock state) {
        return hits.stream().filter(hit -> is(hit, state)).count();
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
