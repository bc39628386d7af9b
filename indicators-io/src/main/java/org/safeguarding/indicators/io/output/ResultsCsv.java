package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
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
 * </ul>
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
}
