package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Reads a CSV file that {@link CsvFile} wrote, strictly: the very header, as many fields in every row, quotation marks where
 * they belong. A byte order mark and other line ends, which a spreadsheet may have put there, are passed over.
 */
final class CsvRows {
    /** Takes the rows one by one. */
    @FunctionalInterface
    interface Sink {
        void row(long line, ImmutableList<String> cells) throws OutputUnreadable;
    }

    private CsvRows() {}

    static void read(String file, ByteSource bytes, ImmutableList<String> header, Sink sink) throws OutputUnreadable {
        long line = 1;
        try (Reader text = TextFile.open(bytes);
                CloseableIterator<CsvRecord> records = records(text)) {
            if (!records.hasNext() || !records.next().getFields().equals(header)) {
                throw new OutputUnreadable(file, 1, "", "expected the header " + String.join(",", header));
            }
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                if (row.getFieldCount() != header.size()) {
                    throw new OutputUnreadable(
                            file, line, "", "expected " + header.size() + " fields, but found " + row.getFieldCount());
                }
                sink.row(line, ImmutableList.copyOf(row.getFields()));
            }
        } catch (CsvParseException e) {
            // Its own message may show what stands there.
            throw new OutputUnreadable(
                    file,
                    line,
                    "",
                    "from here on it is not CSV: a quotation mark is out of place, or a row is too long");
        } catch (UncheckedIOException e) {
            throw TextFile.unreadable(file, bytes, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw TextFile.unreadable(file, bytes, e);
        }
    }

    private static CloseableIterator<CsvRecord> records(Reader text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
    }
}
