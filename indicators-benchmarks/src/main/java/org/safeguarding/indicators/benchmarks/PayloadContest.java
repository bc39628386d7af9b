package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.payload.PayloadFormat;
import org.safeguarding.indicators.io.table.Table;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading a payload, by turns: its bytes alone, its tokens alone, and the library's tables with all that is odd in them. */
final class PayloadContest implements AutoCloseable {
    private static final String TOKENS = "Jackson's streaming parser, tokens alone";
    private static final JsonFactory JACKSON = JsonFactory.builder().build();

    private final PayloadFile file;
    private final long kept;
    private final long taken;

    private PayloadContest(int children) {
        file = PayloadFile.of(children);
        long before = Memory.inUse();
        Extract extract = library();
        kept = Memory.inUse() - before;
        ImmutableList<Long> found = found(extract);
        if (!found.equals(file.expected())) {
            throw new IllegalStateException(
                    "the library reads another payload: " + found + " rather than " + file.expected());
        }
        taken = Memory.taken(this::library);
    }

    static PayloadContest of(int children) {
        return new PayloadContest(children);
    }

    private Extract library() {
        try {
            return PayloadFormat.read(ImmutableList.of(file.path()), PayloadFile.AS_AT, new ExtractBuilder());
        } catch (ExtractUnusable e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImmutableList<Long> found(Extract extract) {
        long rows = extract.tables().values().stream().mapToLong(Table::size).sum();
        long children = extract.table("ssd_person").orElseThrow().size();
        long days = Arrays.stream(
                        extract.table("ssd_cin_episodes").orElseThrow().days("cine_referral_date"))
                .asLongStream()
                .sum();
        return ImmutableList.of(rows, children, days);
    }

    private long tokens() {
        long count = 0;
        try (InputStream in = Files.newInputStream(file.path());
                JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    /** Times every reader by turns; nanoseconds a row. */
    ImmutableMap<String, Timing> run(Interleaved runner) {
        Map<String, LongSupplier> tasks = new LinkedHashMap<>();
        tasks.put(ReadingContest.BYTES, () -> FileReaders.bytes(file.path()));
        tasks.put(TOKENS, this::tokens);
        tasks.put("library, into tables", () -> library().tables().size());
        return Readers.run(runner, tasks, file.rows());
    }

    /** One row a reader, and the memory of the library. */
    String table(ImmutableMap<String, Timing> timings) {
        return Readers.table(
                timings,
                TOKENS,
                "times the tokens alone",
                file.bytesARow(),
                kept / (double) file.rows(),
                taken / (double) file.rows());
    }

    @Override
    public void close() {
        file.close();
    }
}
