package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks read back, cell by cell. */
final class Workbooks {
    private static final Pattern FORMAT = Pattern.compile("0(?:\\.(0+))?(%?)(?:\"([^\"]*)\")?");

    private Workbooks() {}

    /** The rows of each sheet that hold something, by its name, in order. */
    static ImmutableMap<String, List<Row>> sheets(byte[] workbook) throws IOException {
        ImmutableMap.Builder<String, List<Row>> sheets = ImmutableMap.builder();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(
                        sheet.getName(),
                        sheet.read().stream()
                                .filter(row -> row.stream().anyMatch(Workbooks::isFilled))
                                .toList());
            }
        }
        return sheets.buildOrThrow();
    }

    private static boolean isFilled(Cell cell) {
        return cell != null && cell.getType() != CellType.EMPTY;
    }

    static Optional<Cell> cell(Row row, int column) {
        return row.getOptionalCell(column).filter(Workbooks::isFilled);
    }

    static String text(Row row, int column) {
        return cell(row, column).map(cell -> SheetText.decode(cell.asString())).orElse("");
    }

    /** The cells as a spreadsheet shows them. */
    static List<String> shown(Row row) {
        return row.stream().filter(Workbooks::isFilled).map(Workbooks::shown).toList();
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return SheetText.decode(cell.asString());
        }
        Matcher format = FORMAT.matcher(cell.getDataFormatString());
        if (!format.matches()) {
            throw new IllegalStateException("no such format: " + cell.getDataFormatString());
        }
        boolean percent = !format.group(2).isEmpty();
        BigDecimal number = cell.asNumber().movePointRight(percent ? 2 : 0);
        int places = format.group(1) == null ? 0 : format.group(1).length();
        return number.setScale(places) + format.group(2) + (format.group(3) == null ? "" : format.group(3));
    }
}
