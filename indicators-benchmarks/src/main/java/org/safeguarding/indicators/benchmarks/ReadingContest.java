package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.safeguarding.indicators.io.table.Table;

/** Reading a file of referrals, by turns: its bytes alone, its fields alone, the library's columns, and DuckDB's. */
final class ReadingContest implements AutoCloseable {
    static final String BYTES = "bytes alone: separators counted";
    static final String TOKENS = "FastCSV, fields alone";
    static final String LIBRARY = "library, into columns";

    private final ReferralFile file;
    private final DuckDbFile oneThread;
    private final DuckDbFile twoThreads;
    private final long kept;
    private final long taken;

    private ReadingContest(int rows) {
        file = ReferralFile.of(rows);
        oneThread = DuckDbFile.of(file.path(), 1);
        twoThreads = DuckDbFile.of(file.path(), 2);
        hold("the library", FileReaders.found(FileReaders.library(file.path())));
        for (DuckDbFile duckDb : ImmutableList.of(oneThread, twoThreads)) {
            duckDb.read();
            hold("DuckDB", duckDb.found());
        }
        long before = Memory.inUse();
        Table table = FileReaders.library(file.path());
        kept = Memory.inUse() - before;
        hold("the library", FileReaders.found(table));
        taken = Memory.taken(() -> FileReaders.library(file.path()));
    }

    static ReadingContest of(int rows) {
        return new ReadingContest(rows);
    }

    private void hold(String reader, ImmutableList<Long> found) {
        if (!found.equals(file.expected())) {
            throw new IllegalStateException(
                    reader + " reads another file: " + found + " rather than " + file.expected());
        }
    }

    /** Times every reader by turns; nanoseconds a row. */
    ImmutableMap<String, Timing> run(Interleaved runner) {
        Map<String, LongSupplier> tasks = new LinkedHashMap<>();
        tasks.put(BYTES, () -> FileReaders.bytes(file.path()));
        tasks.put(TOKENS, () -> FileReaders.tokens(file.path()));
        tasks.put(LIBRARY, () -> FileReaders.library(file.path()).size());
        tasks.put("DuckDB, read_csv into a table, 1 thread", oneThread::read);
        tasks.put("DuckDB, read_csv into a table, 2 threads", twoThreads::read);
        return Readers.run(runner, tasks, file.rows());
    }

    /** One row a reader, and the memory of the library. */
    String table(ImmutableMap<String, Timing> timings) {
        return Readers.table(
                timings,
                TOKENS,
                "times the fields alone",
                file.bytesARow(),
                kept / (double) file.rows(),
                taken / (double) file.rows());
    }

    @Override
    public void close() {
        oneThread.close();
        twoThreads.close();
        file.close();
    }
}
