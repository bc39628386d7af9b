package org.safeguarding.indicators.io.output;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import org.safeguarding.indicators.io.table.ReadIssue;

/**
 * {@code issues.csv}: every rejection and warning of reading, for whoever mends the source.
 *
 * <p>{@code line} is blank where an issue concerns a whole file, and {@code file} where it concerns the whole extract.
 * Text is made harmless for spreadsheets as {@link SpreadsheetText} has it.
 */
public final class IssuesCsv {
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("severity", "code", "file", "line", "column", "value", "message");

    private IssuesCsv() {}

    /**
     * The columns.
     *
     * @return their names, in order
     */
    public static ImmutableList<String> columns() {
        return COLUMNS;
    }

    /**
     * Writes issues.
     *
     * @param issues the issues, one row each in their order
     * @param out where to; flushed, not closed
     * @throws IOException if that fails
     */
    public static void write(Iterable<ReadIssue> issues, Writer out) throws IOException {
        CsvFile.write(COLUMNS, issues, IssuesCsv::cells, out);
    }

    private static ImmutableList<String> cells(ReadIssue issue) {
        return ImmutableList.of(
                Ascii.toLowerCase(issue.severity().name()),
                issue.code().name(),
                SpreadsheetText.defuse(issue.file()),
                issue.line() == 0 ? "" : Long.toString(issue.line()),
                SpreadsheetText.defuse(issue.column()),
                SpreadsheetText.defuse(issue.value()),
                SpreadsheetText.defuse(issue.message()));
    }
}
