package org.safeguarding.indicators.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.measure.Exact;

/**
 * Areas in the order of their values. Those with equal values share the rank of the first of them, and the next one is counted
 * past them: 1, 2, 3, 3, 5. Areas without a value have no rank; they are named, and not counted.
 *
 * @param polarity which way is better
 * @param places the ranked areas, the first one first, and by name where they share a rank
 * @param missing the names of the areas that have no value
 */
public record Ranking(Polarity polarity, ImmutableList<Place> places, ImmutableList<String> missing) {
    /**
     * The place of an area.
     *
     * @param area the area
     * @param rank its rank, from 1
     * @param sharing how many areas have this rank, itself included
     * @param quartile its quartile; empty if fewer than four are ranked
     */
    public record Place(Area area, int rank, int sharing, Optional<Quartile> quartile) {}

    /**
     * Ranks areas.
     *
     * @param areas the areas, in one unit
     * @param polarity which way is better: the best is first, and the highest where neither way is better
     * @return the ranking
     * @throws IllegalArgumentException if they are of several units
     */
    public static Ranking of(List<Area> areas, Polarity polarity) {
        if (areas.stream().map(area -> area.outcome().unit()).distinct().count() > 1) {
            throw new IllegalArgumentException("expected areas of one unit to rank, got "
                    + areas.stream()
                            .map(area -> area.outcome().unit().label())
                            .distinct()
                            .toList());
        }
        ImmutableList<String> missing = areas.stream()
                .filter(area -> area.outcome().value().figure().isEmpty())
                .map(Area::name)
                .collect(toImmutableList());
        Comparator<Exact> order =
                polarity == Polarity.LOWER_IS_BETTER ? Comparator.naturalOrder() : Comparator.reverseOrder();
        ImmutableList<Area> ranked = areas.stream()
                .filter(area -> area.outcome().value().figure().isPresent())
                .sorted(Comparator.comparing(Ranking::value, order).thenComparing(Area::name))
                .collect(toImmutableList());
        ImmutableList<Exact> values = ranked.stream().map(Ranking::value).collect(toImmutableList());
        Optional<Quartiles> quartiles = Quartiles.of(values);
        ImmutableList<Place> places = ranked.stream()
                .map(area -> new Place(
                        area,
                        values.indexOf(value(area)) + 1,
                        values.lastIndexOf(value(area)) - values.indexOf(value(area)) + 1,
                        quartiles.map(cuts -> cuts.of(value(area), polarity))))
                .collect(toImmutableList());
        return new Ranking(polarity, places, missing);
    }

    /**
     * How many areas have a rank.
     *
     * @return from 0; those without a value are not counted
     */
    public int counted() {
        return places.size();
    }

    /**
     * The place of an area.
     *
     * @param name its name
     * @return the place, or empty if it has no value, or is none of the areas
     */
    public Optional<Place> of(String name) {
        return places.stream().filter(place -> place.area().name().equals(name)).findFirst();
    }

    static Exact value(Area area) {
        return area.outcome().value().figure().orElseThrow();
    }
}
