package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;

/** A CSV file of RFC 4180 with line feeds; cells are quoted where they must be and nowhere else. */
final class CsvFile {
    private CsvFile() {}

    static <T> void write(
            ImmutableList<String> header, Iterable<T> rows, Function<T, ImmutableList<String>> cells, Writer out)
            throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try {
            csv.writeRecord(header);
            for (T row : rows) {
                csv.writeRecord(cells.apply(row));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
