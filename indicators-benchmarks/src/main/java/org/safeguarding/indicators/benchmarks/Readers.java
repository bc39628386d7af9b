package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** What the tables of readers have in common. */
final class Readers {
    private static final double NANOS_TO_MILLIONS_A_SECOND = 1_000;

    private Readers() {}

    /** Times every reader by turns; nanoseconds a row. */
    static ImmutableMap<String, Timing> run(Interleaved runner, Map<String, LongSupplier> tasks, int rows) {
        ImmutableMap.Builder<String, Timing> timings = ImmutableMap.builder();
        runner.run(tasks).forEach((name, timing) -> timings.put(name, timing.per(rows)));
        return timings.buildOrThrow();
    }

    /** Million rows a second. */
    static double millionsASecond(ImmutableMap<String, Timing> timings, String reader) {
        Timing timing = timings.get(reader);
        if (timing == null) {
            throw new IllegalArgumentException("expected one of " + timings.keySet() + ", got " + reader);
        }
        return NANOS_TO_MILLIONS_A_SECOND / timing.median();
    }

    /** One row a reader, under a sentence on the memory of the library, in bytes a row. */
    static String table(
            ImmutableMap<String, Timing> timings,
            String parserAlone,
            String timesParser,
            double inFile,
            double kept,
            double taken) {
        Markdown table = Markdown.table("reader", "ns/row", "middle half", "million rows a second", timesParser);
        double parser = millionsASecond(timings, parserAlone);
        timings.forEach((name, timing) -> table.row(
                name,
                Markdown.number(timing.median()),
                Markdown.number(timing.lowerQuarter()) + " to " + Markdown.number(timing.upperQuarter()),
                Markdown.number(millionsASecond(timings, name)),
                Markdown.number(parser / millionsASecond(timings, name))));
        return Markdown.number(inFile) + " bytes a row in the file. The library keeps " + Markdown.number(kept)
                + " bytes a row, and takes " + Markdown.number(taken) + " while it reads.\n\n" + table;
    }
}
