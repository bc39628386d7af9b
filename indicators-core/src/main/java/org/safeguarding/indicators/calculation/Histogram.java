package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.tally.Reading;

/**
 * How often each length was seen: what sums cannot give, such as a median, is read off it.
 *
 * @param counts how often each length was seen, by length; each from 0
 */
public record Histogram(ImmutableSortedMap<Long, Long> counts) {
    /**
     * Refuses a length seen fewer than no times.
     *
     * @param counts how often each length was seen, by length; each from 0
     */
    public Histogram {
        counts.forEach((length, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("expected counts from 0, got " + count + " of length " + length);
            }
        });
    }

    /**
     * The histogram of a reading broken down by length.
     *
     * @param groups the readings, each group being a length as a whole number
     * @param part the part that counts how often
     * @param <P> the parts
     * @return the histogram
     * @throws NumberFormatException if a group is no whole number
     */
    public static <P extends Enum<P>> Histogram of(Map<String, Reading<P>> groups, P part) {
        ImmutableSortedMap.Builder<Long, Long> counts = ImmutableSortedMap.naturalOrder();
        groups.forEach((length, reading) -> counts.put(Long.valueOf(length), reading.of(part)));
        return new Histogram(counts.buildOrThrow());
    }

    /**
     * How many lengths there are.
     *
     * @return from 0
     */
    public long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The length in the middle; of an even number, the mean of the two in the middle.
     *
     * @return the exact median, which may end in .5; empty if there are no lengths
     */
    public Optional<BigDecimal> median() {
        long size = size();
        if (size == 0) {
            return Optional.empty();
        }
        BigDecimal twice = BigDecimal.valueOf(at((size - 1) / 2)).add(BigDecimal.valueOf(at(size / 2)));
        return Optional.of(twice.divide(BigDecimal.valueOf(2)));
    }

    /** The length at a place, from 0, of all in ascending order. */
    private long at(long place) {
        long before = 0;
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            before += entry.getValue();
            if (place < before) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("expected a place below " + before + ", got " + place);
    }
}
