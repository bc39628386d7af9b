package org.safeguarding.indicators.io.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook, cell by cell: each with its type, and in the few looks that the workbook has. */
final class Sheet {
    /** Serial numbers before this day mean different days to different spreadsheets. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final String HEADER_FILL = "DCE6F1";
    private static final String GREY = "595959";
    private static final double LINE = 15;
    private static final double HIGHEST = 409;
    private static final String WRAPPED_TO = "top";

    private final Worksheet sheet;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.footer("sheetname", Position.LEFT);
        sheet.footer("Page 1 of ?", Position.RIGHT);
    }

    void onePageWide() {
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void width(int column, double characters) {
        sheet.width(column, characters);
    }

    /** A row as high as so many lines. */
    void lines(int row, int lines) {
        sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
    }

    void title(int row, String text) {
        put(row, 0, text);
        sheet.style(row, 0).bold().fontSize(14).set();
        sheet.rowHeight(row, 21);
    }

    void caption(int row, String text) {
        put(row, 0, text);
        sheet.style(row, 0).bold().set();
    }

    void header(int row, int column, String text, boolean right) {
        put(row, column, text);
        StyleSetter style = sheet.style(row, column);
        style.bold()
                .fillColor(HEADER_FILL)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .wrapText(true)
                .verticalAlignment("bottom");
        aligned(style, column, right);
    }

    /** The name of a column of cells that are no words, which stand where their kind does. */
    void name(int column, String text, boolean right) {
        put(0, column, text);
        sheet.style(0, column)
                .bold()
                .fillColor(HEADER_FILL)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .horizontalAlignment(right ? "right" : "left")
                .set();
    }

    /** Words beside figures stand off from them. */
    private static void aligned(StyleSetter style, int column, boolean right) {
        style.horizontalAlignment(right ? "right" : "left")
                .indent(right || column == 0 ? 0 : 1)
                .set();
    }

    /** The header of a list that is filtered: on one line, under its arrows. */
    void filtered(int columns, int lastRow) {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.setAutoFilter(0, 0, lastRow, columns - 1);
    }

    void text(int row, int column, String text) {
        put(row, column, text);
        if (!SpreadsheetText.defuse(text).equals(text)) {
            // Else who edits the cell and leaves it as it is would make a formula of it.
            sheet.style(row, column).format("@").set();
        }
    }

    /** Text in a table, wrapped. */
    void words(int row, int column, String text, boolean right) {
        text(row, column, text);
        StyleSetter style = sheet.style(row, column);
        style.wrapText(true).verticalAlignment(WRAPPED_TO);
        aligned(style, column, right);
    }

    /** A sentence over several columns, wrapped. */
    void sentence(int row, int columns, String text, boolean quiet) {
        text(row, 0, text);
        StyleSetter style =
                columns > 1 ? sheet.range(row, 0, row, columns - 1).style().merge() : sheet.style(row, 0);
        style.wrapText(true).verticalAlignment(WRAPPED_TO);
        (quiet ? style.fontColor(GREY) : style).set();
    }

    void number(int row, int column, BigDecimal number, String format) {
        // The library would write an exponent, which is a number too, but not the one that the CSV file shows.
        sheet.value(row, column, new Plain(number));
        sheet.style(row, column).format(format).verticalAlignment(WRAPPED_TO).set();
    }

    void date(int row, int column, LocalDate date) {
        if (date.isBefore(FIRST_DATE)) {
            text(row, column, date.toString());
        } else {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    void flag(int row, int column, boolean flag) {
        sheet.value(row, column, flag);
    }

    private void put(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, SheetText.encode(text));
        }
    }

    /** Hands on what stands so far. Widths and what is frozen must have been said, and rows so far are done with. */
    void flush() throws IOException {
        sheet.flush();
    }

    void close() throws IOException {
        sheet.close();
    }

    /** A number of which the library writes the text. */
    private static final class Plain extends Number {
        private static final long serialVersionUID = 1L;

        private final BigDecimal number;

        Plain(BigDecimal number) {
            this.number = number;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }

        @Override
        public int intValue() {
            return number.intValue();
        }

        @Override
        public long longValue() {
            return number.longValue();
        }

        @Override
        public float floatValue() {
            return number.floatValue();
        }

        @Override
        public double doubleValue() {
            return number.doubleValue();
        }
    }
}
