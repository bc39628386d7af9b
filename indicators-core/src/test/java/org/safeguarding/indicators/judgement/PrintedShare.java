package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.measure.Outcome;

/**
 * A percentage with its Wilson limits, all at one place, read backwards: the counts of up to 300 that print so.
 *
 * @param text as it is printed
 */
record PrintedShare(String text) {
    static final int LARGEST = 300;

    /** Some of a whole. */
    record Counts(long in, long of) {}

    private static final ImmutableListMultimap<String, Counts> BACKWARDS = backwards();

    static PrintedShare of(long in, long of) {
        BigDecimal percent = BigDecimal.valueOf(100L * in).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        return new PrintedShare(text(percent, Optional.of(Intervals.share(in, of, 100, Confidence.P95))));
    }

    /** What is printed of a share, whatever counts are printed beside it; empty where nothing is. */
    static Optional<PrintedShare> of(Outcome outcome) {
        return outcome.value()
                .figure()
                .map(value -> new PrintedShare(text(value.rounded(1), Intervals.of(outcome, Confidence.P95))));
    }

    private static String text(BigDecimal percent, Optional<ConfidenceInterval> limits) {
        return percent
                + limits.map(interval -> " (" + interval.lower().setScale(1, RoundingMode.HALF_UP) + " to "
                                + interval.upper().setScale(1, RoundingMode.HALF_UP) + ")")
                        .orElse("");
    }

    private static ImmutableListMultimap<String, Counts> backwards() {
        ImmutableListMultimap.Builder<String, Counts> all = ImmutableListMultimap.builder();
        for (int of = 1; of <= LARGEST; of++) {
            for (int in = 0; in <= of; in++) {
                all.put(of(in, of).text(), new Counts(in, of));
            }
        }
        return all.build();
    }

    List<Counts> counts() {
        return BACKWARDS.get(text);
    }

    /** What it tells of those in and of all. */
    void tell(Attacker attacker, Set<Integer> in, Set<Integer> of) {
        List<Counts> counts = counts();
        if (!counts.isEmpty()) {
            Set<Integer> out = new HashSet<>(of);
            out.removeAll(in);
            attacker.learns(
                    in,
                    counts.stream().mapToLong(Counts::in).min().orElse(0),
                    counts.stream().mapToLong(Counts::in).max().orElse(0));
            attacker.learns(
                    out,
                    counts.stream().mapToLong(c -> c.of() - c.in()).min().orElse(0),
                    counts.stream().mapToLong(c -> c.of() - c.in()).max().orElse(0));
        }
    }
}
