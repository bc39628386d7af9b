package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeguarding.indicators.examples.recomputation.PlainCell.Place;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Kind;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Section;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Unit;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Window;

/** All cells of the results for an extract, an as-at date and some periods, straight from the catalogue's sentences. */
final class PlainReport {
    /** What is put in and not recorded: how far back it goes is not asked. */
    private static final ImmutableSet<String> INPUTS =
            ImmutableSet.of("local_population", "local_workforce", "local_audit_expectations", "ssd_professionals");

    private final PlainExtract extract;
    private final LocalDate asAt;
    private final String by;
    private final ImmutableList<String> teams;
    private final PlainFigures figures;
    private final Map<String, PlainGrouping> groupings = new HashMap<>();

    /**
     * A report on an extract.
     *
     * @param by what is broken down by, or empty
     * @param teams the team filter
     */
    PlainReport(PlainExtract extract, LocalDate asAt, String by, ImmutableList<String> teams) {
        this.extract = extract;
        this.asAt = asAt;
        this.by = by;
        this.teams = teams;
        this.figures = new PlainFigures(extract, asAt, extract.areaCode(), teams);
    }

    /** The cells for a folder, each under its key. */
    static ImmutableMap<PlainCell.Key, PlainCell> of(Path folder, LocalDate asAt, List<String> periods)
            throws IOException {
        PlainReport report = new PlainReport(PlainReader.read(folder), asAt, "", ImmutableList.of());
        return Maps.uniqueIndex(report.cells(PlainCatalogue.ALL, periods), PlainCell::key);
    }

    ImmutableList<PlainCell> cells(List<PlainIndicator> indicators, List<String> periods) {
        ImmutableList.Builder<PlainCell> cells = ImmutableList.builder();
        for (PlainIndicator indicator : indicators) {
            for (String label : periods) {
                PlainPeriod period = PlainPeriod.parse(label);
                cells.add(total(indicator, period));
                cells.addAll(ownGroups(indicator, period));
                if (indicator.dimensions().contains(by)
                        && !indicator.ownBreakdown().equals(by)) {
                    cells.addAll(groups(indicator, period, by));
                }
            }
        }
        return cells.build();
    }

    private PlainCell total(PlainIndicator indicator, PlainPeriod period) {
        Place place = place(indicator, period, indicator.unit(), "", "");
        if (!isMean(indicator, period)) {
            return PlainCell.of(
                    place,
                    isReached(indicator, period)
                            ? figures.total(indicator, period, first(indicator, period), last(period))
                            : PlainAnswer.notAvailable());
        }
        if (!isReachedInMonths(indicator, period)) {
            return PlainCell.of(place, PlainAnswer.notAvailable());
        }
        List<PlainAnswer> months = new ArrayList<>();
        for (PlainPeriod month : begun(period)) {
            months.add(figures.total(indicator, month, first(indicator, month), last(month)));
        }
        return PlainMean.of(place, months);
    }

    /** The groups that an indicator always has. */
    private List<PlainCell> ownGroups(PlainIndicator indicator, PlainPeriod period) {
        List<PlainCell> cells = new ArrayList<>();
        String breakdown = indicator.ownBreakdown();
        if (breakdown.isEmpty() || !isReached(indicator, period)) {
            return cells;
        }
        if (indicator.section() == Section.WORKFORCE) {
            PlainWorkforce.services(indicator, extract.table("local_workforce"), last(period))
                    .forEach((service, answer) -> cells.add(
                            PlainCell.of(place(indicator, period, indicator.unit(), breakdown, service), answer)));
        } else if (breakdown.equals("statistic")) {
            cells.add(PlainCell.of(
                    place(indicator, period, indicator.unit(), breakdown, "median"),
                    figures.median(first(indicator, period), last(period))));
        } else {
            cells.addAll(groups(indicator, period, breakdown));
        }
        return cells;
    }

    private List<PlainCell> groups(PlainIndicator indicator, PlainPeriod period, String breakdown) {
        List<PlainCell> cells = new ArrayList<>();
        boolean isMean = isMean(indicator, period);
        if (isMean ? !isReachedInMonths(indicator, period) : !isReached(indicator, period)) {
            return cells;
        }
        PlainGrouping grouping = groupings.computeIfAbsent(breakdown, name -> PlainGrouping.of(name, extract));
        List<PlainPeriod> columns = isMean ? begun(period) : List.of(period);
        Set<String> groups = new LinkedHashSet<>();
        for (PlainPeriod column : columns) {
            groups.addAll(grouping.printed(figures.counts(indicator, first(indicator, column), last(column))));
        }
        Unit unit = indicator.kind() == Kind.COUNT ? Unit.PERCENT : indicator.unit();
        for (String group : groups) {
            List<PlainAnswer> answers = new ArrayList<>();
            for (PlainPeriod column : columns) {
                answers.add(figures.group(indicator, column, first(indicator, column), last(column), grouping, group));
            }
            Place place = place(indicator, period, unit, breakdown, group);
            cells.add(isMean ? PlainMean.of(place, answers) : PlainCell.of(place, answers.get(0)));
        }
        return cells;
    }

    private boolean isReachedInMonths(PlainIndicator indicator, PlainPeriod quarter) {
        for (PlainPeriod month : begun(quarter)) {
            if (!isReached(indicator, month)) {
                return false;
            }
        }
        return !quarter.start().isAfter(asAt);
    }

    /** The months of a quarter that have begun. */
    private List<PlainPeriod> begun(PlainPeriod quarter) {
        return quarter.months().stream()
                .filter(month -> !month.start().isAfter(asAt))
                .toList();
    }

    /** Whether the period has begun, and the tables are there and reach back to what the figure looks at. */
    private boolean isReached(PlainIndicator indicator, PlainPeriod period) {
        if (period.start().isAfter(asAt)) {
            return false;
        }
        LocalDate first = first(indicator, period);
        LocalDate needed = indicator.id().equals("rereferral-pct-12m") ? first.minusMonths(12) : first;
        for (String table : tables(indicator)) {
            if (!extract.table(table).isRead()) {
                return false;
            }
            LocalDate from = extract.coversFrom().getOrDefault(table, LocalDate.MIN);
            if (indicator.window() != Window.AS_AT && !INPUTS.contains(table) && needed.isBefore(from)) {
                return false;
            }
        }
        return true;
    }

    private List<String> tables(PlainIndicator indicator) {
        List<String> tables = new ArrayList<>(indicator.tables());
        if (!teams.isEmpty()) {
            tables.addAll(indicator.tablesWithTeams());
        }
        return tables;
    }

    private LocalDate last(PlainPeriod period) {
        return period.end().isAfter(asAt) ? asAt : period.end();
    }

    private LocalDate first(PlainIndicator indicator, PlainPeriod period) {
        LocalDate last = last(period);
        return switch (indicator.window()) {
            case AS_AT -> last;
            case IN_PERIOD -> period.start();
            case ROLLING_12_MONTHS ->
                last.getDayOfMonth() == last.lengthOfMonth()
                        ? last.withDayOfMonth(1).minusMonths(11)
                        : last.minusMonths(12).plusDays(1);
        };
    }

    private static boolean isMean(PlainIndicator indicator, PlainPeriod period) {
        return indicator.isMeanInQuarters() && period.kind() == PlainPeriod.Kind.QUARTER;
    }

    private Place place(PlainIndicator indicator, PlainPeriod period, Unit unit, String breakdown, String group) {
        String window = isMean(indicator, period)
                ? "mean_of_month_ends"
                : indicator.window().name().toLowerCase(Locale.ROOT);
        int rejected = 0;
        for (String table : tables(indicator)) {
            rejected += extract.table(table).rejections().size();
        }
        return new Place(
                new PlainCell.Key(indicator.id(), period.label(), breakdown, group),
                window,
                unit,
                indicator.isTimescale(),
                period.end().isAfter(asAt),
                rejected);
    }
}
