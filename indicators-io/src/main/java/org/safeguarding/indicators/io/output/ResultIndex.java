package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Ordering;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.Period;

/** Results, found by what they are of. */
final class ResultIndex {
    private final ImmutableMap<Key, Result> byKey;
    private final ImmutableMap<String, String> titles;
    private final SetMultimap<String, String> breakdowns = LinkedHashMultimap.create();
    private final SetMultimap<Key, String> groupsByPeriod = LinkedHashMultimap.create();

    private record Key(String id, Period period, String breakdown, String group) {}

    private ResultIndex(Iterable<Result> results) {
        ImmutableMap.Builder<Key, Result> keyed = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (Result result : results) {
            keyed.put(new Key(result.indicator(), result.period(), result.breakdown(), result.group()), result);
            named.put(result.indicator(), result.title());
            if (!result.breakdown().isEmpty()) {
                breakdowns.put(result.indicator(), result.breakdown());
                groupsByPeriod.put(
                        new Key(result.indicator(), result.period(), result.breakdown(), ""), result.group());
            }
        }
        byKey = keyed.buildOrThrow();
        titles = named.buildKeepingLast();
    }

    /** Refuses two results of one indicator, period and group. */
    static ResultIndex of(Iterable<Result> results) {
        return new ResultIndex(results);
    }

    ImmutableSet<String> ids() {
        return titles.keySet();
    }

    String title(String id) {
        return titles.getOrDefault(id, id);
    }

    Optional<Result> total(String id, Period period) {
        return group(id, period, "", "");
    }

    Optional<Result> group(String id, Period period, String breakdown, String group) {
        return Optional.ofNullable(byKey.get(new Key(id, period, breakdown, group)));
    }

    /** The dimensions an indicator is broken down by. */
    ImmutableList<String> breakdowns(String id) {
        return ImmutableList.copyOf(breakdowns.get(id));
    }

    /**
     * The groups seen in some periods. Groups that come from the data stand in the order of their text in each period, and
     * so they do here; those of a fixed list keep its order.
     */
    ImmutableList<String> groups(String id, String breakdown, Iterable<Period> columns) {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        boolean sorted = true;
        for (Period period : columns) {
            Set<String> groups = groupsByPeriod.get(new Key(id, period, breakdown, ""));
            sorted &= Ordering.natural().isOrdered(groups);
            all.addAll(groups);
        }
        ImmutableList<String> firstSeen = all.build().asList();
        return sorted ? ImmutableList.sortedCopyOf(firstSeen) : firstSeen;
    }
}
