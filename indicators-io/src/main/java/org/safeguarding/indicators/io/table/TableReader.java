package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.safeguarding.indicators.io.table.JsonBuilder.OddFlag;
import org.safeguarding.indicators.io.table.RecordSource.Step;

/**
 * Reads a file as a table.
 *
 * <p>Every row read is accepted or rejected, never both and never neither. A row is rejected once, for the first of its
 * columns in the order of the schema that has a fault; only a row without one can be rejected for repeating the primary id
 * of an accepted row.
 *
 * <ol>
 *   <li>The file is read once, each cell into its column; faults of cells are noted.
 *   <li>The cells of each column of dates vote on its form, and rows with a date of the other form are rejected; for their text
 *       the file is read a second time.
 *   <li>Rows that repeat a primary id are rejected.
 *   <li>The columns are cut down to the rows that are left.
 * </ol>
 */
public final class TableReader {
    private final TableSchema schema;
    private final TableSource source;
    private final List<ReadIssue> issues = new ArrayList<>();

    private TableReader(TableSchema schema, TableSource source) {
        this.schema = schema;
        this.source = source;
    }

    /**
     * Reads a table.
     *
     * @param schema what the table is
     * @param source the file it is in
     * @return its accepted rows, and what was wrong or odd
     * @throws TableUnreadable if the file cannot be read, is no text, or lacks a required column
     */
    public static TableReading read(TableSchema schema, TableSource source) throws TableUnreadable {
        try {
            return new TableReader(schema, source).read();
        } catch (TooLarge e) {
            throw new TableUnreadable(source.file() + ": it is too large: " + e.getMessage());
        } catch (ZipException | EOFException e) {
            throw new TableUnreadable(
                    source.file() + ": it is not compressed as its name says, or damaged, or cut short");
        } catch (IOException e) {
            // The message of most such exceptions is the path, which says more than a report should.
            throw new TableUnreadable(
                    source.file() + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private TableReading read() throws IOException, TableUnreadable {
        RowBuilder rows;
        HeaderMatch match;
        long rowsRead = 0;
        try (RecordSource records = source.open(schema)) {
            match = HeaderMatch.of(source.file(), schema, records);
            rows = new RowBuilder(schema, match, records.header().size());
            for (Step step = records.next(rows); step != Step.END; step = records.next(rows)) {
                rowsRead++;
                if (step == Step.WHOLE) {
                    rows.commit(records.file(), records.position());
                } else {
                    rows.forget();
                    issue(RejectionCode.BAD_ROW, records.file(), records.position(), "", "", records.fault());
                }
            }
        }
        rows.complete();
        OtherDates.reject(rows, match, source, schema);
        DuplicateKeys.reject(rows, schema);
        Selection accepted = Selection.of(rows.rows(), rows.faults());
        reportRows(rows);
        reportColumns(rows, match);
        return new TableReading(
                new Table(
                        schema,
                        source.file(),
                        rowsRead,
                        rows.places().of(accepted),
                        names(rows),
                        columns(rows, accepted)),
                ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues));
    }

    private static ImmutableMap<String, String> names(RowBuilder rows) {
        return rows.columns().stream()
                .collect(ImmutableMap.toImmutableMap(column -> column.column().name(), rows::name));
    }

    private static ImmutableMap<String, Object> columns(RowBuilder rows, Selection accepted) {
        ImmutableMap.Builder<String, Object> columns = ImmutableMap.builder();
        rows.columns().forEach(column -> column.finish(accepted, columns));
        return columns.buildOrThrow();
    }

    private void reportRows(RowBuilder rows) {
        rows.faults()
                .each((row, fault) -> issue(fault.code(), rows, row, fault.column(), fault.shown(), fault.message()));
        for (JsonBuilder column : rows.columns(JsonBuilder.class)) {
            for (OddFlag odd : column.odd()) {
                if (!rows.faults().isFaulty(odd.row())) {
                    issue(
                            WarningCode.JSON_VALUE_NOT_A_FLAG,
                            rows,
                            odd.row(),
                            rows.name(column),
                            odd.shown(),
                            "the value of " + odd.key() + " is no flag; it is read as not known");
                }
            }
        }
    }

    private void reportColumns(RowBuilder rows, HeaderMatch match) {
        for (ColumnBuilder column : rows.columns()) {
            if (match.isAbsent(column.rank())) {
                issue(
                        WarningCode.COLUMN_MISSING,
                        source.file(),
                        0,
                        column.column().name(),
                        "",
                        "the file does not have this column; it is read as blank");
            }
        }
        for (DateBuilder column : rows.columns(DateBuilder.class)) {
            if (column.isAmbiguous(rows.rows())) {
                issue(
                        WarningCode.DATES_AMBIGUOUS,
                        source.file(),
                        0,
                        rows.name(column),
                        "",
                        "no day in this column passes 12; its dates are read as dd/MM/yyyy");
            }
        }
    }

    private void issue(IssueCode code, RowBuilder rows, int row, String column, String value, String message) {
        issue(code, rows.places().file(row), rows.places().line(row), column, value, message);
    }

    private void issue(IssueCode code, String file, long line, String column, String value, String message) {
        issues.add(new ReadIssue(code, file, line, column, value, message));
    }
}
