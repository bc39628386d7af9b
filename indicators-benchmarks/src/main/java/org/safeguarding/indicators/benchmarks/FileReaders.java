package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.Dates;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.TableReader;
import org.safeguarding.indicators.io.table.TableReading;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.Times;
import org.safeguarding.indicators.time.Day;

/** Ways to read the file of referrals. */
final class FileReaders {
    private static final int BUFFER = 1 << 16;

    private FileReaders() {}

    /** Every byte looked at, and nothing made of it: how many separators there are. */
    static long bytes(Path file) {
        byte[] buffer = new byte[BUFFER];
        long separators = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    separators += buffer[i] == ',' || buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return separators;
    }

    /** Every field found by the parser that the library uses, and nothing made of it: how many there are. */
    static long tokens(Path file) {
        Fields fields = new Fields();
        try (CloseableIterator<Integer> records =
                CsvReader.builder().build(fields, file).iterator()) {
            while (records.hasNext()) {
                records.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields.count;
    }

    private static final class Fields extends AbstractBaseCsvCallbackHandler<Integer> {
        private long count;

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            count++;
        }

        @Override
        protected Integer buildRecord() {
            return 0;
        }
    }

    /** The library's table. */
    static Table library(Path file) {
        try {
            TableReading reading = TableReader.read(ReferralFile.SCHEMA, CsvFile.of(file));
            if (!reading.issues().isEmpty()) {
                throw new IllegalStateException(
                        "expected no issues, got " + reading.issues().get(0));
            }
            return reading.table();
        } catch (TableUnreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the library found, to be held to {@link ReferralFile#expected}. */
    static ImmutableList<Long> found(Table table) {
        Dates dates = table.dates("event_date");
        Times decided = table.times("decided_at");
        Flags nfa = table.flags("nfa");
        long days = 0;
        long stops = 0;
        long flags = 0;
        int[] day = dates.days();
        for (int row = 0; row < table.size(); row++) {
            days += day[row];
            stops += decided.day(row) == Day.NONE ? 0 : 1;
            flags += nfa.isYes(row) ? 1 : 0;
        }
        // One code is the blank's.
        long children = table.texts("child_number").codeCount() - 1L;
        return ImmutableList.copyOf(Longs.asList(table.size(), days, children, stops, flags));
    }
}
