package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.io.comparators.Comparators;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.measure.Layout;

/**
 * Whom the report's figures stand beside.
 *
 * @param comparators the published figures
 * @param neighbours the codes of authorities whose average is one of them; none for no average
 * @param layout how values are printed
 */
record ReportComparators(Comparators comparators, ImmutableSet<String> neighbours, Layout layout) {
    private static final String NEIGHBOURS = "the neighbours";

    ImmutableListMultimap<String, Benchmark> benchmarks(Iterable<? extends Indicator<?, ?>> indicators, int day) {
        ImmutableListMultimap.Builder<String, Benchmark> benchmarks = ImmutableListMultimap.builder();
        for (Indicator<?, ?> indicator : indicators) {
            benchmarks.putAll(indicator.id(), comparators.benchmarks(indicator.id(), day));
            comparators
                    .pooled(indicator.id(), NEIGHBOURS, neighbours, day)
                    .ifPresent(average -> benchmarks.put(indicator.id(), average));
        }
        return benchmarks.build();
    }

    ImmutableListMultimap<String, String> ranks(Iterable<? extends Indicator<?, ?>> indicators, int day) {
        ImmutableListMultimap.Builder<String, String> ranks = ImmutableListMultimap.builder();
        for (Indicator<?, ?> indicator : indicators) {
            Polarity polarity =
                    indicator.targets().on(day).map(Target::polarity).orElse(Polarity.NEITHER);
            comparators
                    .rank(indicator.id(), polarity, day)
                    .flatMap(rank -> rank.words(layout))
                    .ifPresent(words -> ranks.put(indicator.id(), words));
        }
        return ranks.build();
    }
}
