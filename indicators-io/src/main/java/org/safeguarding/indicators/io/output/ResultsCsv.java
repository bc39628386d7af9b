package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;

/**
 * {@code results.csv}: a header, then a row a value.
 *
 * <ul>
 *   <li>RFC 4180 with line feeds: cells are quoted where they hold a comma, a quote or a line end, and nowhere else.
 *   <li>Numbers are plain: a point, no mark of thousands, no exponent, no minus on zero. Numerators and denominators are
 *       exact; values are rounded once, half away from zero, whatever layout the pages have.
 *   <li>A cell that does not apply is blank; zero is {@code 0}. The column {@code status} says which kind of blank it is.
 *   <li>Text that a spreadsheet would take for a formula is made harmless as {@link SpreadsheetText} has it.
 *   <li>What is read is what was written: the rows read are equal to the {@linkplain ResultRow#of rows} of the results. A
 *       file that could not have been written is refused.
 * </ul>
 *
 * <p>The columns are described in {@code results.meta.csv}, see {@link ResultsMetaCsv}.
 */
public final class ResultsCsv {
    private ResultsCsv() {}

    /**
     * The columns.
     *
     * @return their names, in order
     */
    public static ImmutableList<String> columns() {
        return ResultField.ALL.stream().map(ResultField::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * Writes results.
     *
     * @param results the results, one row each in their order
     * @param out where to; flushed, not closed
     * @throws IOException if that fails
     */
    public static void write(Iterable<Result> results, Writer out) throws IOException {
        CsvFile.write(columns(), results, ResultsCsv::cells, out);
    }

    private static ImmutableList<String> cells(Result result) {
        return ResultField.ALL.stream().map(field -> cell(field, result)).collect(ImmutableList.toImmutableList());
    }

    private static String cell(ResultField field, Result result) {
        String text = field.text().apply(result);
        return field.kind() == ResultField.Kind.TEXT ? SpreadsheetText.defuse(text) : text;
    }

    /**
     * Reads a file of results.
     *
     * @param file the file, as {@link #write} has it
     * @return its rows, in their order
     * @throws OutputUnreadable if it is no such file
     */
    public static ImmutableList<ResultRow> read(Path file) throws OutputUnreadable {
        return read(TextFile.name(file), MoreFiles.asByteSource(file));
    }

    static ImmutableList<ResultRow> read(String file, ByteSource bytes) throws OutputUnreadable {
        ImmutableList.Builder<ResultRow> rows = ImmutableList.builder();
        CsvRows.read(file, bytes, columns(), (line, cells) -> {
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            for (int i = 0; i < cells.size(); i++) {
                ResultField field = ResultField.ALL.get(i);
                boolean text = field.kind() == ResultField.Kind.TEXT;
                texts.add(text ? harmless(file, line, field.name(), cells.get(i)) : cells.get(i));
            }
            ImmutableList<String> restored = texts.build();
            Optional<RowFault> fault = RowFault.in(restored);
            if (fault.isPresent()) {
                throw new OutputUnreadable(
                        file, line, fault.get().column(), fault.get().message());
            }
            rows.add(ResultRow.ofChecked(restored));
        });
        return rows.build();
    }

    /** The text of a cell that was made harmless; one that never was is in no file that was written. */
    static String harmless(String file, long line, String column, String cell) throws OutputUnreadable {
        String text = SpreadsheetText.restore(cell);
        if (!SpreadsheetText.defuse(text).equals(cell)) {
            throw new OutputUnreadable(
                    file, line, column, "expected an apostrophe before text that a spreadsheet would run");
        }
        return text;
    }
}
