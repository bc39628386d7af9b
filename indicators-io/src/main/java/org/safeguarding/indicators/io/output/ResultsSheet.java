package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.safeguarding.indicators.evaluation.Result;

/** The sheet with the columns of {@code results.csv}, a row a value; several where one has no room for all of them. */
final class ResultsSheet {
    private static final int MOST_ROWS = Worksheet.MAX_ROWS;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    /** Room for the arrow of the filter. */
    private static final int ARROW = 4;

    private final Workbook workbook;
    private final SheetNames names;
    private final int mostRows;

    ResultsSheet(Workbook workbook, SheetNames names) {
        this(workbook, names, MOST_ROWS);
    }

    ResultsSheet(Workbook workbook, SheetNames names, int mostRows) {
        this.workbook = workbook;
        this.names = names;
        this.mostRows = mostRows;
    }

    /** Returns how many sheets there are. */
    int write(Iterable<Result> results) throws IOException {
        int[] widths = widths(results);
        Iterator<Result> left = results.iterator();
        int sheets = 0;
        do {
            writeSheet(left, widths);
            sheets++;
        } while (left.hasNext());
        return sheets;
    }

    private static int[] widths(Iterable<Result> results) {
        int[] widths = new int[ResultField.ALL.size()];
        for (int i = 0; i < widths.length; i++) {
            ResultField field = ResultField.ALL.get(i);
            widths[i] = Math.max(NARROWEST, field.name().length() + ARROW);
            for (Result result : results) {
                widths[i] = Math.max(widths[i], field.text().apply(result).length() + 1);
            }
            widths[i] = Math.min(widths[i], WIDEST);
        }
        return widths;
    }

    private void writeSheet(Iterator<Result> left, int[] widths) throws IOException {
        Sheet sheet = new Sheet(workbook.newWorksheet(names.of("Results")));
        ImmutableList<ResultField> fields = ResultField.ALL;
        for (int i = 0; i < fields.size(); i++) {
            sheet.width(i, widths[i]);
            ResultField.Kind kind = fields.get(i).kind();
            sheet.name(i, fields.get(i).name(), kind == ResultField.Kind.NUMBER || kind == ResultField.Kind.DATE);
        }
        sheet.filtered(fields.size(), 0);
        int row = 1;
        for (; left.hasNext() && row < mostRows; row++) {
            Result result = left.next();
            for (int i = 0; i < fields.size(); i++) {
                String text = fields.get(i).text().apply(result);
                if (!text.isEmpty()) {
                    cell(sheet, row, i, fields.get(i).kind(), text);
                }
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.filtered(fields.size(), row - 1);
        sheet.close();
    }

    private static void cell(Sheet sheet, int row, int column, ResultField.Kind kind, String text) {
        switch (kind) {
            case TEXT -> sheet.text(row, column, text);
            case DATE -> sheet.date(row, column, LocalDate.parse(text));
            case FLAG -> sheet.flag(row, column, Boolean.parseBoolean(text));
            case NUMBER -> {
                BigDecimal number = new BigDecimal(text);
                sheet.number(row, column, number, SheetFigure.format(number.scale()));
            }
        }
    }
}
