package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * The population of the home area, as the Department for Education chooses it: the mid-year estimate of the June before the
 * end of the financial year that holds the day, so for 2018/19 that of mid-2018.
 *
 * <ul>
 *   <li>Where that estimate is missing, the newest earlier one stands in, and the remark says so.
 *   <li>Of several vintages of one estimate the newest is taken, its text compared as an ISO date; optionally the newest
 *       that had been published by the as-at date.
 *   <li>A row of exactly the ages is taken if there is one, else rows that tile them exactly, the widest first; a vintage
 *       that gives neither is passed over for the next older, then for the next earlier estimate.
 *   <li>Rows that add up to more than a {@code long} holds are no answer either.
 *   <li>The home area is the one named, else the only one there is; several and none named is no answer.
 * </ul>
 */
public final class PopulationEstimates implements Population {
    /** As many estimates as a council has years and age bands, many times over. */
    private static final int MOST_KEPT = 10_000;

    private final Optional<String> area;
    private final ImmutableList<PopulationRow> rows;
    private final TreeMap<Integer, ImmutableListMultimap<String, PopulationRow>> byDay = new TreeMap<>();

    /** Estimates asked for before: a series asks for the same one on every day of a year. */
    private final Map<Asked, Estimate> kept = new ConcurrentHashMap<>();

    private record Asked(int year, Ages ages) {}

    private PopulationEstimates(Optional<String> area, ImmutableList<PopulationRow> rows) {
        this.area = area;
        this.rows = rows;
        TreeSet<Integer> days = new TreeSet<>();
        rows.forEach(row -> days.add(row.referenceDay()));
        for (Integer day : days) {
            byDay.put(
                    day,
                    Multimaps.index(
                            rows.stream().filter(r -> r.referenceDay() == day).toList(), PopulationRow::vintage));
        }
    }

    /**
     * The estimates of a home area.
     *
     * @param home the code of the area, if one is named
     * @param rows the estimates of any areas
     * @return the population
     */
    public static PopulationEstimates of(Optional<String> home, Iterable<PopulationRow> rows) {
        ImmutableList<PopulationRow> all = ImmutableList.copyOf(rows);
        List<String> areas = all.stream().map(PopulationRow::area).distinct().toList();
        Optional<String> area = home.isPresent() || areas.size() != 1 ? home : Optional.of(areas.get(0));
        return new PopulationEstimates(
                area,
                all.stream()
                        .filter(row -> area.isPresent() && row.area().equals(area.get()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The estimates that had been published by a date; rows without a date of publication are kept.
     *
     * @param asAt the date
     * @return the population
     */
    public PopulationEstimates publishedBy(LocalDate asAt) {
        return new PopulationEstimates(
                area,
                rows.stream()
                        .filter(row -> row.publishedOn() == Day.NONE || row.publishedOn() <= Day.of(asAt))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Estimate on(int day, Ages ages) {
        if (area.isEmpty()) {
            return Estimate.notAvailable("the home area is not named, and local_population does not have just one");
        }
        int year = Day.toDate(PeriodKind.YEAR.firstDay(day)).getYear();
        Asked asked = new Asked(year, ages);
        @Nullable Estimate known = kept.get(asked);
        if (known != null) {
            return known;
        }
        Estimate found = checked(year, ages, area.get());
        if (kept.size() < MOST_KEPT) {
            kept.put(asked, found);
        }
        return found;
    }

    private Estimate checked(int year, Ages ages, String home) {
        try {
            return found(year, ages, home);
        } catch (ArithmeticException e) {
            return Estimate.notAvailable("the population of ages " + ages.from() + " to " + ages.to() + " for area "
                    + home + " is beyond any number of people");
        }
    }

    private Estimate found(int year, Ages ages, String home) {
        int firstOfJune = Day.of(year, 6, 1);
        for (Map.Entry<Integer, ImmutableListMultimap<String, PopulationRow>> estimates :
                byDay.headMap(Day.of(year, 7, 1), false).descendingMap().entrySet()) {
            boolean wanted = estimates.getKey() >= firstOfJune;
            Optional<Estimate> estimate = newest(estimates.getKey(), estimates.getValue(), ages, wanted, year);
            if (estimate.isPresent()) {
                return estimate.get();
            }
        }
        return Estimate.notAvailable("no population of ages " + ages.from() + " to " + ages.to() + " for area " + home
                + " at mid-" + year + " or earlier");
    }

    private static Optional<Estimate> newest(
            int reference, ImmutableListMultimap<String, PopulationRow> vintages, Ages ages, boolean wanted, int year) {
        String remark =
                wanted ? "" : "population: earlier estimate used (" + Day.text(reference) + " for mid-" + year + ")";
        return new TreeSet<>(vintages.keySet())
                .descendingSet().stream()
                        .flatMap(vintage -> tiled(vintages.get(vintage), ages.from(), ages.to()).stream()
                                .mapToObj(persons -> Estimate.of(persons, reference, vintage, remark)))
                        .findFirst();
    }

    /** The sum of rows that follow each other from one age to another without gap or overlap; the widest are tried first. */
    private static OptionalLong tiled(List<PopulationRow> rows, int from, int to) {
        if (from > to) {
            return OptionalLong.of(0);
        }
        return rows.stream()
                .filter(row -> row.ageFrom() == from && row.ageTo() >= from && row.ageTo() <= to)
                .sorted(Comparator.comparingInt(PopulationRow::ageTo).reversed())
                .flatMapToLong(row ->
                        tiled(rows, row.ageTo() + 1, to).stream().map(rest -> Math.addExact(row.persons(), rest)))
                .findFirst();
    }
}
