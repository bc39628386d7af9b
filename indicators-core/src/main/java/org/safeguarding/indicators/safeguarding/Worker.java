package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.tally.Subject;

/**
 * A worker, with the children worked with.
 *
 * @param key the professional id
 * @param fte the full-time equivalent of the worker, 0 or more; empty if not known, as for a worker whom only involvements name
 * @param involvements the rows, in any order; several may be of one child
 */
public record Worker(String key, Optional<BigDecimal> fte, ImmutableList<Involvement> involvements) implements Subject {
    /**
     * The workers of a list in its order, then those whom only involvements name, in the order in which they are first named.
     * An involvement without a worker is nobody's.
     */
    static ImmutableList<Worker> of(Iterable<Professional> professionals, Iterable<ChildRecord> children) {
        Map<String, Optional<BigDecimal>> fte = new LinkedHashMap<>();
        professionals.forEach(professional -> fte.put(professional.key(), professional.fte()));
        ImmutableListMultimap.Builder<String, Involvement> gathering = ImmutableListMultimap.builder();
        for (ChildRecord child : children) {
            for (Involvement row : child.involvements()) {
                if (!row.worker().isEmpty()) {
                    fte.putIfAbsent(row.worker(), Optional.empty());
                    gathering.put(row.worker(), row);
                }
            }
        }
        ImmutableListMultimap<String, Involvement> rows = gathering.build();
        return fte.entrySet().stream()
                .map(one -> new Worker(one.getKey(), one.getValue(), rows.get(one.getKey())))
                .collect(ImmutableList.toImmutableList());
    }
}
