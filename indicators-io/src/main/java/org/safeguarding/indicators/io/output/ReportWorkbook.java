package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.safeguarding.WorkItem;

/**
 * {@code report.xlsx}: the results and the report as a workbook.
 *
 * <ul>
 *   <li>{@code Results} has the columns of {@code results.csv} and a row a value, under a header that stays and filters; where
 *       a sheet has no room for them all, {@code Results 2} goes on.
 *   <li>Then follow the sections of the report, a sheet each, with the tables and sentences of {@code report.md}; {@code Notes}
 *       says what their marks mean, and {@code Issues} how often what was wrong with the extract, and what to do. {@code Worklists},
 *       in the workbook that stays inside, lists what is overdue and due next.
 *   <li>Cells have types: numbers are numbers that show the places they were rounded to, dates are dates (before 1 March 1900,
 *       where spreadsheets differ, they are text), {@code true} and {@code false} are booleans, and a blank is an empty cell.
 *       In the sections a percentage is a share of one that shows as a percentage, and marks of footnotes belong to the format
 *       of a number; in {@code Results} values are as in the CSV file.
 *   <li>Text is held as text, and no spreadsheet runs it, whatever it begins with; so it is not made harmless as {@link
 *       SpreadsheetText} has it, and stands there as it is. What would begin a formula has the format of text as well, so that
 *       it stays text when somebody edits it. A workbook saved as CSV by a spreadsheet is not safe in this way; {@code
 *       results.csv} is.
 *   <li>The same results give the same bytes: there is no clock, no user and no machine in the file, which is dated with the
 *       as-at date.
 * </ul>
 */
public final class ReportWorkbook {
    private static final String MADE_BY = "Safeguarding indicators";

    private ReportWorkbook() {}

    /**
     * Writes a workbook.
     *
     * @param results the results, a row each in their order
     * @param report the report on them
     * @param issues what was wrong with the extract
     * @param out where to; neither flushed nor closed
     * @throws IOException if that fails
     */
    public static void write(Iterable<Result> results, Report report, Iterable<ReadIssue> issues, OutputStream out)
            throws IOException {
        write(results, report, issues, ImmutableList.of(), out);
    }

    /**
     * Writes a workbook that stays inside, with what is overdue and due next as its last sheet.
     *
     * @param results the results, a row each in their order
     * @param report the report on them
     * @param issues what was wrong with the extract
     * @param work the items of the worklists, in their order; without any there is no such sheet
     * @param out where to; neither flushed nor closed
     * @throws IOException if that fails
     */
    public static void write(
            Iterable<Result> results,
            Report report,
            Iterable<ReadIssue> issues,
            ImmutableList<WorkItem> work,
            OutputStream out)
            throws IOException {
        write(results, report, Optional.of(issues), work, out);
    }

    /** A workbook for the public: no sheet of issues, whose keys are of records, nor of what is due. */
    static void writePublic(Iterable<Result> shown, Report report, OutputStream out) throws IOException {
        write(shown, report, Optional.empty(), ImmutableList.of(), out);
    }

    private static void write(
            Iterable<Result> results,
            Report report,
            Optional<Iterable<ReadIssue>> issues,
            ImmutableList<WorkItem> work,
            OutputStream out)
            throws IOException {
        int resultsSheets;
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(made, MADE_BY, null)) {
            Page page = report.page();
            workbook.properties().setTitle(page.front().titled(page.title()));
            SheetNames names = new SheetNames();
            resultsSheets = new ResultsSheet(workbook, names).write(results);
            Set<String> formats = SectionSheet.noFormats();
            for (PageSection section : page.sections()) {
                sections(workbook, names, section.heading(), formats).write(section, page.front());
            }
            sections(workbook, names, "Notes", formats).writeNotes(page);
            if (issues.isPresent()) {
                new IssuesSheet(new Sheet(workbook.newWorksheet(names.of("Issues")))).write(issues.get());
            }
            if (!work.isEmpty()) {
                Sheet sheet = new Sheet(workbook.newWorksheet(names.of("Worklists")));
                new WorklistSheet(sheet, report.asAt()).write(work, Worksheet.MAX_ROWS);
            }
        }
        new SameBytes(report.asAt(), resultsSheets).copy(made.toByteArray(), out);
    }

    private static SectionSheet sections(Workbook workbook, SheetNames names, String heading, Set<String> formats) {
        return new SectionSheet(new Sheet(workbook.newWorksheet(names.of(heading))), formats);
    }
}
