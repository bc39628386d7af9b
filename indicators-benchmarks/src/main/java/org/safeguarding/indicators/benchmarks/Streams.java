package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one would write first: a list of records, and streams over it. */
final class Streams {
    private final ImmutableList<Referral> referrals;

    private record Referral(int child, LocalDate date) {}

    private Streams(ImmutableList<Referral> referrals) {
        this.referrals = referrals;
    }

    static Streams of(Referrals referrals) {
        return new Streams(IntStream.range(0, referrals.size())
                .mapToObj(i -> new Referral(
                        referrals.children()[i], LocalDate.ofEpochDay(referrals.days()[i])))
                .collect(ImmutableList.toImmutableList()));
    }

    /** All referrals filtered for each window. */
    long[] filtered(Question question, Windows windows) {
        return each(windows, (first, last) -> {
            var seen = referrals.stream()
                    .filter(r -> !r.date().isBefore(first) && !r.date().isAfter(last));
            return question == Question.REFERRALS
                    ? seen.count()
                    : seen.map(Referral::child).distinct().count();
        });
    }

    /** Referrals grouped by date once, and the groups of each window put together. */
    long[] grouped(Question question, Windows windows) {
        return question == Question.REFERRALS ? groupedCounts(windows) : groupedChildren(windows);
    }

    private long[] groupedCounts(Windows windows) {
        TreeMap<LocalDate, Long> counts =
                referrals.stream().collect(Collectors.groupingBy(Referral::date, TreeMap::new, Collectors.counting()));
        return each(
                windows,
                (first, last) -> counts.subMap(first, true, last, true).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private long[] groupedChildren(Windows windows) {
        TreeMap<LocalDate, Set<Integer>> children = referrals.stream()
                .collect(Collectors.groupingBy(
                        Referral::date, TreeMap::new, Collectors.mapping(Referral::child, Collectors.toSet())));
        return each(
                windows,
                (first, last) -> children.subMap(first, true, last, true).values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .count());
    }

    private static long[] each(Windows windows, ToLongBiFunction<LocalDate, LocalDate> answer) {
        List<Integer> places = IntStream.range(0, windows.size()).boxed().toList();
        return places.stream()
                .mapToLong(i -> answer.applyAsLong(
                        LocalDate.ofEpochDay(windows.first(i)), LocalDate.ofEpochDay(windows.last(i))))
                .toArray();
    }
}
