package org.safeguarding.indicators.io.output;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.WarningCode;

/**
 * {@code issues.csv}: every rejection and warning of reading, for whoever mends the source.
 *
 * <p>{@code line} is blank where an issue concerns a whole file, and {@code file} where it concerns the whole extract.
 * Text is made harmless for spreadsheets as {@link SpreadsheetText} has it. What is read is equal to what was written.
 */
public final class IssuesCsv {
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("severity", "code", "file", "line", "column", "value", "message");

    private static final int LINE = 3;
    private static final ImmutableMap<String, IssueCode> CODES = Stream.<IssueCode>concat(
                    Arrays.stream(RejectionCode.values()), Arrays.stream(WarningCode.values()))
            .collect(ImmutableMap.toImmutableMap(IssueCode::name, code -> code));

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
                severity(issue.code()),
                issue.code().name(),
                SpreadsheetText.defuse(issue.file()),
                issue.line() == 0 ? "" : Long.toString(issue.line()),
                SpreadsheetText.defuse(issue.column()),
                SpreadsheetText.defuse(issue.value()),
                SpreadsheetText.defuse(issue.message()));
    }

    private static String severity(IssueCode code) {
        return Ascii.toLowerCase(code.severity().name());
    }

    /**
     * Reads a file of issues.
     *
     * @param file the file, as {@link #write} has it
     * @return the issues, in their order, each equal to the one written
     * @throws OutputUnreadable if it is no such file
     */
    public static ImmutableList<ReadIssue> read(Path file) throws OutputUnreadable {
        return read(TextFile.name(file), MoreFiles.asByteSource(file));
    }

    static ImmutableList<ReadIssue> read(String file, ByteSource bytes) throws OutputUnreadable {
        ImmutableList.Builder<ReadIssue> issues = ImmutableList.builder();
        CsvRows.read(file, bytes, COLUMNS, (line, cells) -> issues.add(issue(file, line, cells)));
        return issues.build();
    }

    private static ReadIssue issue(String file, long line, ImmutableList<String> cells) throws OutputUnreadable {
        IssueCode code = CODES.get(cells.get(1));
        if (code == null) {
            throw new OutputUnreadable(file, line, "code", "expected a code of a rejection or a warning");
        } else if (!cells.get(0).equals(severity(code))) {
            throw new OutputUnreadable(file, line, "severity", "expected " + severity(code) + ", as the code is one");
        } else if (!cells.get(LINE).isEmpty() && !CellForm.POSITIVE.allows().test(cells.get(LINE))) {
            throw new OutputUnreadable(file, line, "line", "expected a blank or " + CellForm.POSITIVE.expected());
        }
        return new ReadIssue(
                code,
                ResultsCsv.harmless(file, line, "file", cells.get(2)),
                cells.get(LINE).isEmpty() ? 0 : Long.parseLong(cells.get(LINE)),
                ResultsCsv.harmless(file, line, "column", cells.get(4)),
                ResultsCsv.harmless(file, line, "value", cells.get(5)),
                ResultsCsv.harmless(file, line, "message", cells.get(6)));
    }
}
