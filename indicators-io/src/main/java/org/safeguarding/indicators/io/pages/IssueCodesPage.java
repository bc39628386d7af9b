package org.safeguarding.indicators.io.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.WarningCode;

/** The codes of rejections and warnings as Markdown, made from the codes themselves: what each means, and what to do. */
public final class IssueCodesPage {
    private IssueCodesPage() {}

    /**
     * Makes the page.
     *
     * @return two tables under headings of the second level, first the rejections, then the warnings, each by name
     */
    public static String markdown() {
        Markdown page = new Markdown();
        page.heading(2, "Rejections");
        page.paragraph("The row is left out. Every figure says how many rows of its tables were rejected.");
        table(page, RejectionCode.values());
        page.heading(2, "Warnings");
        page.paragraph(
                "The row, or the table, is odd and is read as it stands; no figure changes for that. Of a table that cannot be"
                        + " read at all the figures are not available.");
        table(page, WarningCode.values());
        return page.text();
    }

    private static void table(Markdown page, IssueCode[] codes) {
        page.table(
                List.of("code", "what it means", "what to do"),
                Arrays.stream(codes)
                        .sorted(Comparator.comparing(IssueCode::name))
                        .map(code -> List.of(
                                Markdown.code(code.name()),
                                Markdown.escape(code.meaning()),
                                Markdown.escape(code.remedy())))
                        .toList());
    }
}
