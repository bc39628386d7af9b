package org.safeguarding.indicators.io.output;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Severity;

/** The sheet that says what was wrong with the extract: each code, how often, and what to do about it. */
final class IssuesSheet {
    private static final ImmutableList<String> HEADER = ImmutableList.of("Code", "What", "How many", "What to do");
    private static final ImmutableList<Integer> WIDTHS = ImmutableList.of(38, 12, 11, 84);

    /** Rejections first, then by name. */
    private static final Comparator<IssueCode> ORDER =
            Comparator.<IssueCode, Severity>comparing(IssueCode::severity).thenComparing(IssueCode::name);

    private final Sheet sheet;

    IssuesSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(Iterable<ReadIssue> issues) {
        Map<IssueCode, Long> counts = new TreeMap<>(ORDER);
        issues.forEach(issue -> counts.merge(issue.code(), 1L, Long::sum));
        sheet.onePageWide();
        for (int i = 0; i < HEADER.size(); i++) {
            sheet.width(i, WIDTHS.get(i));
            sheet.header(0, i, HEADER.get(i), i == 2);
        }
        int row = 1;
        for (Map.Entry<IssueCode, Long> count : counts.entrySet()) {
            String todo = count.getKey().remedy();
            sheet.words(row, 0, count.getKey().name(), false);
            sheet.words(row, 1, Ascii.toLowerCase(count.getKey().severity().name()), false);
            sheet.number(row, 2, BigDecimal.valueOf(count.getValue()), SheetFigure.format(0));
            sheet.words(row, 3, todo, false);
            sheet.lines(row, PlainText.wrap(todo, WIDTHS.get(3) - 1).size());
            row++;
        }
        sheet.filtered(HEADER.size(), row - 1);
        if (counts.isEmpty()) {
            sheet.text(row, 0, "No row was rejected, and nothing was odd.");
        } else {
            sheet.text(row + 1, 0, "Each of them is in issues.csv, with its file, line and column.");
        }
    }
}
