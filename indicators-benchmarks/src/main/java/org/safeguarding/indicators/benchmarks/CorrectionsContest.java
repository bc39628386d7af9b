package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/** What a correction takes of time, and a ledger of memory. */
final class CorrectionsContest implements AutoCloseable {
    static final String BOTH = "one event corrected and every window read again";

    private static final double NANOS_IN_MICRO = 1_000;

    private static final int TRIES = 3;
    private static final int MOST_THREADS = 2;

    private final CorrectedCouncil council;
    private final CorrectedDuckDb duckDb;
    private final String duckDbForm;
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
        Form best = best(referrals);
        duckDbForm = best.words();
        duckDb = CorrectedDuckDb.of(referrals, best.kept(), best.threads());
    }

    /** One way to keep a database up to date. */
    private record Form(boolean kept, int threads, long nanos) {
        String words() {
            return "DuckDB (" + (kept ? "previous days and daily sums kept" : "all read off the rows") + ", " + threads
                    + (threads == 1 ? " thread" : " threads") + "; best of 4 tried)";
        }
    }

    private static Form best(Referrals referrals) {
        Form best = new Form(false, 0, Long.MAX_VALUE);
        for (int threads = 1; threads <= MOST_THREADS; threads++) {
            for (boolean kept : new boolean[] {false, true}) {
                try (CorrectedDuckDb database = CorrectedDuckDb.of(referrals, kept, threads)) {
                    long nanos = quickest(database);
                    best = nanos < best.nanos ? new Form(kept, threads, nanos) : best;
                }
            }
        }
        return best;
    }

    private static long quickest(CorrectedDuckDb database) {
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            Verify.verify(database.correctAndRead() > 0, "expected some referrals, got none");
            quickest = Math.min(quickest, System.nanoTime() - start);
        }
        return quickest;
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
        tasks.put(duckDbForm + ", one event corrected and every window read again", duckDb::correctAndRead);
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

    @Override
    public void close() {
        duckDb.close();
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
