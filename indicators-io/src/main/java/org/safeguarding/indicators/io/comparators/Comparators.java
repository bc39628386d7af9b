package org.safeguarding.indicators.io.comparators;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.io.statistics.GeographicLevel;
import org.safeguarding.indicators.io.statistics.Place;
import org.safeguarding.indicators.io.statistics.PublishedPopulations;
import org.safeguarding.indicators.io.statistics.StatisticRates;
import org.safeguarding.indicators.io.statistics.StatisticRow;
import org.safeguarding.indicators.io.statistics.Statistics;
import org.safeguarding.indicators.judgement.Area;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.judgement.Pool;
import org.safeguarding.indicators.judgement.Ranking;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Period;

/**
 * Whom a council's figures stand beside, from published statistics. Each figure is of the newest published period that ends by a day that
 * is asked for, and keeps that period; those of countries and regions are taken as they are printed, since their counts are rounded to
 * 10, and those of authorities are worked out of their exact counts where these are published.
 *
 * <p>Immutable.
 */
public final class Comparators {
    /** With more regions than this and no home area, none of them is anybody's own. */
    private static final int FEW_REGIONS = 4;

    private static final String LONDON = "London";
    private static final String AGES = "age_group";
    private static final String PERSONS = "population_estimate";

    private final ImmutableList<Statistics> files;
    private final PublishedColumns columns;
    private final Optional<String> home;
    private final ImmutableMap<String, Population> populations;

    private Comparators(
            ImmutableList<Statistics> files,
            PublishedColumns columns,
            Optional<String> home,
            ImmutableMap<String, Population> populations) {
        this.files = files;
        this.columns = columns;
        this.home = home;
        this.populations = populations;
    }

    /** A figure of a file: what is declared of it, and the rows of its period. */
    private record Found(Statistics file, PublishedColumn column, int lastDay, Period period) {}

    /**
     * Comparators of files.
     *
     * @param files the statistics; mid-year populations among them give rates their exact counts
     * @param columns which columns are which indicators
     * @param home the code of the home area, 3 digits or nine characters; empty if it is not known
     * @return the comparators
     */
    public static Comparators of(Iterable<Statistics> files, PublishedColumns columns, Optional<String> home) {
        Map<String, Population> populations = new LinkedHashMap<>();
        for (Statistics file : files) {
            if (file.filters().contains(AGES) && file.indicators().contains(PERSONS)) {
                populations.putAll(
                        PublishedPopulations.of(file, "", Optional.empty()).byArea());
            }
        }
        return new Comparators(ImmutableList.copyOf(files), columns, home, ImmutableMap.copyOf(populations));
    }

    /**
     * Whether the home area is one of the authorities of the files.
     *
     * @return true if it is
     */
    public boolean knowsHome() {
        return files.stream().flatMap(file -> file.rows().stream()).anyMatch(row -> isHome(row.place()));
    }

    /**
     * The figures of the country and of the home area's region; where the home area is not known, of all regions if they are few.
     *
     * @param indicator the id of an indicator
     * @param day the last day that a period may end on
     * @return the comparators, the country first; none where nothing is published
     */
    public ImmutableList<Benchmark> benchmarks(String indicator, int day) {
        Optional<Found> found = find(indicator, day, GeographicLevel.NATIONAL);
        Optional<Found> regional = find(indicator, day, GeographicLevel.REGIONAL);
        ImmutableList.Builder<Benchmark> benchmarks = ImmutableList.builder();
        found.ifPresent(national ->
                unique(national, GeographicLevel.NATIONAL).forEach(row -> benchmarks.add(printed(national, row))));
        regional.ifPresent(region -> {
            ImmutableList<StatisticRow> rows = unique(region, GeographicLevel.REGIONAL);
            Optional<Place> own = homePlace(region);
            rows.stream()
                    .filter(row ->
                            own.map(place -> isRegionOf(row.place(), place)).orElse(rows.size() <= FEW_REGIONS))
                    .forEach(row -> benchmarks.add(printed(region, row)));
        });
        return benchmarks.build();
    }

    /**
     * The authorities in the order of their published figures.
     *
     * @param indicator the id of an indicator
     * @param polarity which way is better
     * @param day the last day that their period may end on
     * @return the ranking, in which the home area has a place if it is one of them; empty where nothing is published of authorities
     */
    public Optional<PublishedRank> rank(String indicator, Polarity polarity, int day) {
        return find(indicator, day, GeographicLevel.LOCAL_AUTHORITY).map(found -> {
            ImmutableMap<String, Area> areas = areas(found);
            Optional<String> own = homePlace(found)
                    .flatMap(place -> Optional.ofNullable(areas.get(place.code())))
                    .map(Area::name);
            return new PublishedRank(found.period(), Ranking.of(areas.values().asList(), polarity), own);
        });
    }

    /**
     * The pooled average of some authorities, as of statistical neighbours: their numerators over their denominators. One without its
     * counts is left out and named.
     *
     * @param indicator the id of an indicator
     * @param name what they are called together
     * @param codes their codes
     * @param day the last day that their period may end on
     * @return the average as a comparator; empty where nothing is published of authorities, or none of these is among them
     */
    public Optional<Benchmark> pooled(String indicator, String name, ImmutableSet<String> codes, int day) {
        return find(indicator, day, GeographicLevel.LOCAL_AUTHORITY).flatMap(found -> {
            List<Area> members = areas(found).entrySet().stream()
                    .filter(entry -> codes.contains(entry.getKey())
                            || unique(found, GeographicLevel.LOCAL_AUTHORITY).stream()
                                    .map(StatisticRow::place)
                                    .anyMatch(place ->
                                            place.code().equals(entry.getKey()) && codes.contains(place.newCode())))
                    .map(Map.Entry::getValue)
                    .toList();
            if (members.isEmpty()) {
                return Optional.empty();
            }
            Pool pool = Pool.of(name, members, Pool.MissingMember.LEFT_OUT_AND_NAMED);
            String called =
                    pool.missing().isEmpty() ? name : name + " (without " + String.join(", ", pool.missing()) + ")";
            return Optional.of(
                    Benchmark.counted(called, found.period(), found.file().file(), pool.outcome()));
        });
    }

    /** The newest period by a day of the first file that has an indicator for places of a level. */
    private Optional<Found> find(String indicator, int day, GeographicLevel level) {
        for (PublishedColumn column : columns.of(indicator)) {
            for (Statistics file : files) {
                if (!file.indicators().contains(column.value())
                        && (column.count().isEmpty() || !file.indicators().contains(column.count()))) {
                    continue;
                }
                OptionalInt last = file.rows().stream()
                        .filter(row -> row.place().level() == level
                                && row.period().period().isPresent())
                        .mapToInt(row -> row.period().lastDay())
                        .filter(end -> end <= day)
                        .max();
                if (last.isPresent()) {
                    Period period = file.rows(level, last.getAsInt())
                            .get(0)
                            .period()
                            .period()
                            .orElseThrow();
                    return Optional.of(new Found(file, column, last.getAsInt(), period));
                }
            }
        }
        return Optional.empty();
    }

    /** The rows of places that have one: of several, by filters, none is the figure. */
    private static ImmutableList<StatisticRow> unique(Found found, GeographicLevel level) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        ImmutableList<StatisticRow> rows = found.file().rows(level, found.lastDay());
        rows.forEach(row -> {
            if (!seen.add(row.place().code())) {
                twice.add(row.place().code());
            }
        });
        return rows.stream()
                .filter(row -> !twice.contains(row.place().code()))
                .collect(ImmutableList.toImmutableList());
    }

    private Benchmark printed(Found found, StatisticRow row) {
        PublishedColumn column = found.column();
        String name = row.place().name();
        Optional<BigDecimal> figure = row.cell(column.value()).figure();
        if (figure.isPresent()) {
            // A published number without a point is one whose last place was a zero that was not written.
            BigDecimal number = figure.get().setScale(Math.max(1, figure.get().scale()));
            return Benchmark.printed(name, found.period(), found.file().file(), number, column.unit());
        }
        return Benchmark.counted(name, found.period(), found.file().file(), outcome(column, row));
    }

    /** The authorities by their codes, under names that are told apart. */
    private ImmutableMap<String, Area> areas(Found found) {
        Set<String> names = new HashSet<>();
        ImmutableMap.Builder<String, Area> areas = ImmutableMap.builder();
        for (StatisticRow row : unique(found, GeographicLevel.LOCAL_AUTHORITY)) {
            Place place = row.place();
            String name = place.name().isBlank() || !names.add(place.name())
                    ? (place.name() + " " + place.code()).strip()
                    : place.name();
            areas.put(place.code(), new Area(name, outcome(found.column(), row)));
        }
        return areas.buildOrThrow();
    }

    /** From counts where they are published, so that chance can be told; else as printed. */
    private Outcome outcome(PublishedColumn column, StatisticRow row) {
        Optional<Outcome> counted =
                counted(column, row).filter(outcome -> outcome.value().figure().isPresent());
        if (counted.isPresent()) {
            return counted.get();
        }
        Value value = row.cell(column.value()).value();
        return new Outcome(
                Optional.empty(), Optional.empty(), value, column.unit(), Places.WHOLE_OR_ONE, Optional.empty(), "");
    }

    private Optional<Outcome> counted(PublishedColumn column, StatisticRow row) {
        if (column.count().isEmpty()) {
            return Optional.empty();
        } else if (!column.of().isEmpty()) {
            return Optional.of(
                    StatisticRates.percentage(row, column.count(), column.of()).subjectTo(Chance.SHARE));
        }
        return column.unit() == Unit.PER_10000
                ? Optional.ofNullable(populations.get(row.place().code()))
                        .map(children -> StatisticRates.per10k(row, column.count(), children)
                                .subjectTo(Chance.EVENTS))
                : Optional.empty();
    }

    private boolean isHome(Place place) {
        return place.level() == GeographicLevel.LOCAL_AUTHORITY
                && home.filter(code -> code.equals(place.code()) || code.equals(place.newCode()))
                        .isPresent();
    }

    private Optional<Place> homePlace(Found found) {
        return found.file().rows().stream()
                .map(StatisticRow::place)
                .filter(this::isHome)
                .findFirst();
    }

    /** The region of an authority, and London for one of its halves. */
    private static boolean isRegionOf(Place region, Place authority) {
        return region.code().equals(authority.regionCode())
                || (region.name().equals(LONDON) && authority.regionName().endsWith(" " + LONDON));
    }
}
