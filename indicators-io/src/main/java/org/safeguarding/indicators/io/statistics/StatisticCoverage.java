package org.safeguarding.indicators.io.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which authorities have a figure of an indicator for a period, and which have none and why: what a comparison or a rank among
 * authorities must say of itself. Each list is in the order of the codes.
 *
 * @param given the authorities with a number
 * @param withheld the authorities with a symbol, by symbol
 * @param blank the authorities whose cell is blank
 * @param missing the authorities that have a row for another period of the file and none for this one: those that gave
 *     nothing, and those that did not exist yet or any more
 */
public record StatisticCoverage(
        ImmutableList<Place> given,
        ImmutableListMultimap<Symbol, Place> withheld,
        ImmutableList<Place> blank,
        ImmutableList<Place> missing) {
    /**
     * The coverage of an indicator.
     *
     * @param statistics the statistics; of those with filters the rows of one value, see {@link Statistics#where}
     * @param indicator the indicator, by any of its names
     * @param lastDay the day the period ends on
     * @return the coverage
     * @throws IllegalArgumentException if an authority has several rows for the period, or there is no such indicator
     */
    public static StatisticCoverage of(Statistics statistics, String indicator, int lastDay) {
        Map<String, Place> authorities = new TreeMap<>();
        Map<String, StatisticRow> there = new TreeMap<>();
        for (StatisticRow row : statistics.rows()) {
            if (row.place().level() != GeographicLevel.LOCAL_AUTHORITY) {
                continue;
            }
            String code = row.place().code();
            if (row.period().lastDay() != lastDay) {
                authorities.putIfAbsent(code, row.place());
                continue;
            }
            authorities.put(code, row.place());
            if (!statistics.indicators().contains(row.names().of(indicator))) {
                throw new IllegalArgumentException("Expected an indicator of " + statistics.file() + ", one of "
                        + statistics.indicators() + ", but was " + indicator);
            }
            if (there.put(code, row) != null) {
                throw new IllegalArgumentException("Expected one row of an authority for a period, but " + code
                        + " has several; choose by " + statistics.filters());
            }
        }
        ImmutableList.Builder<Place> given = ImmutableList.builder();
        ImmutableListMultimap.Builder<Symbol, Place> withheld = ImmutableListMultimap.builder();
        ImmutableList.Builder<Place> blank = ImmutableList.builder();
        ImmutableList.Builder<Place> missing = ImmutableList.builder();
        authorities.forEach((code, place) -> {
            @Nullable StatisticRow row = there.get(code);
            if (row == null) {
                missing.add(place);
                return;
            }
            StatisticCell cell = row.cell(indicator);
            Optional<Symbol> mark = cell.mark();
            if (mark.isPresent()) {
                withheld.put(mark.get(), place);
            } else {
                (cell.figure().isPresent() ? given : blank).add(place);
            }
        });
        return new StatisticCoverage(
                given.build(), withheld.orderKeysBy(Comparator.naturalOrder()).build(), blank.build(), missing.build());
    }
}
