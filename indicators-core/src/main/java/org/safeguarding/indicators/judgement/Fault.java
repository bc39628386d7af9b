package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something wrong with a claim, before anybody has looked for what could have been meant.
 *
 * @param key which of the claim's faults it is, the same whatever the figures
 * @param assumption what it rests on, or empty where it rests on nothing
 * @param reason why, in one sentence with its working; worded only for faults that are shown, not for each figure tried
 * @param figures the ids of the figures it is about, the likeliest culprit first
 */
record Fault(String key, Optional<String> assumption, Supplier<String> reason, ImmutableList<String> figures) {
    static Fault impossible(String key, Supplier<String> reason, List<String> figures) {
        return new Fault(key, Optional.empty(), reason, distinct(figures));
    }

    static Fault implausible(String key, String assumption, Supplier<String> reason, List<String> figures) {
        return new Fault(key, Optional.of(assumption), reason, distinct(figures));
    }

    private static ImmutableList<String> distinct(List<String> figures) {
        return figures.stream().distinct().collect(ImmutableList.toImmutableList());
    }
}
