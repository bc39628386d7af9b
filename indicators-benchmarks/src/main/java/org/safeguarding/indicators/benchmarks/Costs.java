package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an event costs, by question and number of events: for the plot, and for how flat it is. */
final class Costs {
    static final ImmutableList<String> NAMES =
            ImmutableList.of("hand-written", "library", "library, 2 threads", "DuckDB");

    private static final String LIBRARY = "library";

    private final Map<Question, List<Cost>> costs = new EnumMap<>(Question.class);

    /**
     * What contenders took at some number of events.
     *
     * @param events the number
     * @param nanos nanoseconds an event, in the order of {@link #NAMES}
     */
    record Cost(int events, ImmutableList<Double> nanos) {}

    void add(Question question, int events, Standings standings) {
        ImmutableList.Builder<Double> nanos = ImmutableList.builder();
        for (String name : NAMES) {
            nanos.add(name.equals("DuckDB") ? standings.duckDbNanos(LIBRARY) : standings.nanos(name));
        }
        add(question, new Cost(events, nanos.build()));
    }

    void add(Question question, Cost cost) {
        costs.computeIfAbsent(question, q -> new ArrayList<>()).add(cost);
    }

    /** The costs of a question, from the fewest events on. */
    ImmutableList<Cost> of(Question question) {
        return ImmutableList.copyOf(costs.getOrDefault(question, List.of()));
    }

    boolean isEmpty() {
        return costs.isEmpty();
    }

    /** How many times an event costs the library at the most events what it costs at the fewest; empty if there is one number alone. */
    Optional<Double> growth(Question question) {
        ImmutableList<Cost> all = of(question);
        if (all.size() < 2) {
            return Optional.empty();
        }
        int library = NAMES.indexOf(LIBRARY);
        return Optional.of(all.get(all.size() - 1).nanos().get(library)
                / all.get(0).nanos().get(library));
    }
}
