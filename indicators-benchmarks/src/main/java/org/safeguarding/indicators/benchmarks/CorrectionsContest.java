package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/** What a correction takes of time, and a ledger of memory. */
final class CorrectionsContest {
    static final String BOTH = "one event corrected and every window read again";

    private static final double NANOS_IN_MICRO = 1_000;

    private final CorrectedCouncil council;
    private final int children;
    private final double bytesAChild;
    private final double bytesACorrectedChild;

    private CorrectionsContest(Referrals referrals) {
        children = referrals.childCount();
        CouncilRecords records = Council.records(referrals);
        // The children are sorted by whoever first walks over them, with a ledger or without.
        Verify.verify(records.children().iterator().hasNext(), "expected children, got none");
        // What only the first ledger of a process makes is not a ledger's.
        new CorrectedCouncil(records, children).correct();
        long before = Memory.inUse();
        council = new CorrectedCouncil(records, children);
        council.correct();
        long begun = Memory.inUse();
        council.checked();
        bytesAChild = (double) (begun - before) / children;
        bytesACorrectedChild = (double) (Memory.inUse() - begun) / council.children();
    }

    static CorrectionsContest of(Referrals referrals) {
        return new CorrectionsContest(referrals);
    }

    ImmutableMap<String, Timing> run(Interleaved runner) {
        Map<String, LongSupplier> tasks = new LinkedHashMap<>();
        tasks.put(BOTH, () -> council.correct() + council.read());
        tasks.put("the correction alone", council::correct);
        tasks.put("the windows alone", council::read);
        tasks.put("the windows alone, to exact values", council::values);
        return runner.run(tasks);
    }

    String table(ImmutableMap<String, Timing> timings) {
        Markdown table =
                Markdown.table("366 daily and 12 monthly windows of both questions", "microseconds", "middle half");
        timings.forEach((name, timing) -> table.row(
                name,
                Markdown.number(timing.median() / NANOS_IN_MICRO),
                Markdown.number(timing.lowerQuarter() / NANOS_IN_MICRO) + " to "
                        + Markdown.number(timing.upperQuarter() / NANOS_IN_MICRO)));
        return "With " + Markdown.number(children) + " children. The ledger keeps " + Markdown.number(bytesAChild)
                + " bytes a child beside the records, the children that the corrections are made of among them, and "
                + Markdown.number(bytesACorrectedChild) + " more for each child that was corrected.\n\n" + table;
    }

    /** What a correction and all its reading takes, in microseconds. */
    static double micros(ImmutableMap<String, Timing> timings) {
        Timing timing = timings.get(BOTH);
        if (timing == null) {
            throw new IllegalArgumentException("expected " + BOTH + ", got " + timings.keySet());
        }
        return timing.median() / NANOS_IN_MICRO;
    }
}
