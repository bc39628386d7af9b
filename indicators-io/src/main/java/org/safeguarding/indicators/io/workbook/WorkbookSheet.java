package org.safeguarding.indicators.io.workbook;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;

/**
 * A sheet of a workbook as a table. It can be read while its workbook is open.
 *
 * <ul>
 *   <li>The header is the row among the first ten that has most of the names of the table; titles and notes may stand above
 *       it. Cells to the right of it are no part of the table.
 *   <li>Numbers are plain text, without exponent or zeros behind the point; numbers in a format of dates are ISO dates, in the
 *       system of 1900 or of 1904 as the workbook says; truth values are {@code true} or {@code false}; formulas have the value that was
 *       last worked out. An error, a formula that was never worked out, or what cannot be read as what it should be, rejects its row if its column is read.
 *   <li>Rows without anything in them are no rows. A position is the number of a row, the first being 1.
 * </ul>
 */
public final class WorkbookSheet implements TableSource {
    private final Workbook workbook;
    private final String name;
    private final String part;

    WorkbookSheet(Workbook workbook, String name, String part) {
        this.workbook = workbook;
        this.name = name;
        this.part = part;
    }

    /**
     * The name of the sheet.
     *
     * @return as its tab has it
     */
    public String name() {
        return name;
    }

    /** The names of the workbook and the sheet, as {@code annex-a.xlsx, sheet List 3}. */
    @Override
    public String file() {
        return workbook.file() + ", sheet " + name;
    }

    @Override
    public RecordSource open(TableSchema schema) throws IOException, TableUnreadable {
        ImmutableSet<String> columns = schema.columns().stream()
                .map(column -> Ascii.toLowerCase(column.name()))
                .collect(ImmutableSet.toImmutableSet());
        return open(names -> (int) names.stream()
                .map(Ascii::toLowerCase)
                .distinct()
                .filter(columns::contains)
                .count());
    }

    /**
     * The same sheet, with its header found by other names than those of the table.
     *
     * @param wanted how many of the names wanted a row has; the row with most is the header
     * @return its records
     * @throws IOException if the sheet cannot be read
     * @throws TableUnreadable if it is no sheet of cells
     */
    public RecordSource open(ToIntFunction<List<String>> wanted) throws IOException, TableUnreadable {
        SheetRecords.Header header;
        try (SheetRows rows = rows()) {
            header = SheetRecords.header(rows, wanted);
        } catch (IOException e) {
            throw unreadable(e);
        }
        SheetRows rows = rows();
        try {
            return new Guarded(this, SheetRecords.of(file(), rows, header));
        } catch (IOException e) {
            rows.close();
            throw unreadable(e);
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** The names in the header, as {@link #open(ToIntFunction)} finds it. */
    ImmutableList<String> header(ToIntFunction<List<String>> wanted) throws IOException, TableUnreadable {
        try (SheetRows rows = rows()) {
            return SheetRecords.header(rows, wanted).names();
        }
    }

    private SheetRows rows() throws IOException, TableUnreadable {
        return workbook.rows(part);
    }

    /** What went wrong inside the file, with what it is; nothing of its cells is in it. */
    TableUnreadable unreadable(IOException e) {
        return new TableUnreadable(file() + ": it cannot be read as a sheet: " + Workbook.words(e));
    }
}
