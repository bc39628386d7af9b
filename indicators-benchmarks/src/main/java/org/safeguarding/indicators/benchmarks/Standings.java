package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How the contenders of a contest came out, and the table of it. */
final class Standings {
    private static final String NONE = "";

    private final ImmutableMap<String, Timing> timings;
    private final String sum;
    private final Map<String, Rivals> rivals = new HashMap<>();
    private final Map<String, String> notMeasured = new LinkedHashMap<>();

    /** Whom a contender is held against. */
    private record Rivals(String handWritten, String duckDb) {}

    /**
     * Standings without ratios so far.
     *
     * @param events how many events each run was about
     * @param runs nanoseconds a run, in the order they are printed
     * @param sum the name of the plain sum
     */
    Standings(int events, Map<String, Timing> runs, String sum) {
        timings = ImmutableMap.copyOf(Maps.transformValues(runs, timing -> timing.per(events)));
        this.sum = sum;
    }

    /** Holds some contenders against a hand-written kernel and DuckDB. */
    void against(String handWritten, String duckDb, List<String> contenders) {
        contenders.forEach(name -> rivals.put(name, new Rivals(handWritten, duckDb)));
    }

    /** Says of a contender why it has no figures. */
    void notMeasured(String name, String reason) {
        notMeasured.put(name, reason);
    }

    /** The median of a contender in nanoseconds an event. */
    double nanos(String name) {
        Timing timing = timings.get(name);
        if (timing == null) {
            throw new IllegalArgumentException("expected one of " + timings.keySet() + ", got " + name);
        }
        return timing.median();
    }

    /** The median of the DuckDB that a contender is held against. */
    double duckDbNanos(String name) {
        Rivals against = rivals.get(name);
        if (against == null) {
            throw new IllegalArgumentException("expected one of " + rivals.keySet() + ", got " + name);
        }
        return nanos(against.duckDb());
    }

    /** The least median of the contenders whose names start so; empty if there is none. */
    OptionalDouble quickest(String start) {
        return timings.entrySet().stream()
                .filter(timing -> timing.getKey().startsWith(start))
                .mapToDouble(timing -> timing.getValue().median())
                .min();
    }

    /** How many times a contender takes what another does. */
    double ratio(String name, String other) {
        return nanos(name) / nanos(other);
    }

    /** How many times a contender takes what the plain sum does. */
    double timesSum(String name) {
        return ratio(name, sum);
    }

    /** One row a contender. */
    Markdown table() {
        Markdown table = Markdown.table(
                "contender", "ns/event", "middle half", "times the sum", "times hand-written", "DuckDB takes times");
        timings.forEach((name, timing) -> {
            Rivals against = rivals.get(name);
            table.row(
                    name,
                    Markdown.number(timing.median()),
                    Markdown.number(timing.lowerQuarter()) + " to " + Markdown.number(timing.upperQuarter()),
                    Markdown.number(timesSum(name)),
                    against == null ? NONE : Markdown.number(ratio(name, against.handWritten())),
                    against == null ? NONE : Markdown.number(ratio(against.duckDb(), name)));
        });
        notMeasured.forEach((name, reason) -> table.row(name, reason, NONE, NONE, NONE, NONE));
        return table;
    }
}
