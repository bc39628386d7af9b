package org.safeguarding.indicators.io.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.safeguarding.indicators.safeguarding.WorkItem;

/** The worklists of all teams as one sheet, to be filtered by team and worker. */
final class WorklistSheet {
    private static final int ROWS_IN_MEMORY = 1_000;

    private final Sheet sheet;
    private final LocalDate asAt;

    WorklistSheet(Sheet sheet, LocalDate asAt) {
        this.sheet = sheet;
        this.asAt = asAt;
    }

    /** Writes so many of the items as a sheet has room for; they are all in the files. */
    void write(Iterable<WorkItem> items, int room) throws IOException {
        for (int i = 0; i < WorklistField.ALL.size(); i++) {
            WorklistField field = WorklistField.ALL.get(i);
            sheet.width(i, field.width());
            sheet.name(i, field.name(), field.kind() != WorklistField.Kind.TEXT);
        }
        sheet.filtered(WorklistField.ALL.size(), 0);
        int row = 1;
        for (WorkItem item : items) {
            if (row == room) {
                break;
            }
            for (int i = 0; i < WorklistField.ALL.size(); i++) {
                cell(row, i, WorklistField.ALL.get(i), item);
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
            row++;
        }
        sheet.filtered(WorklistField.ALL.size(), row - 1);
        sheet.close();
    }

    private void cell(int row, int column, WorklistField field, WorkItem item) {
        String text = field.text().apply(item, asAt);
        if (text.isEmpty()) {
            return;
        }
        switch (field.kind()) {
            case TEXT -> sheet.text(row, column, text);
            case DATE -> sheet.date(row, column, LocalDate.parse(text));
            case NUMBER -> sheet.number(row, column, new BigDecimal(text), SheetFigure.format(0));
        }
    }
}
