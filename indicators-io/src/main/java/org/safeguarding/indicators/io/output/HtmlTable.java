package org.safeguarding.indicators.io.output;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.io.html.HtmlWriter;

/**
 * Prints tables that scroll by themselves where a page is too narrow, and that copy into a spreadsheet as they stand: the marks of
 * footnotes are not selected, and what stands before the label of a row below another is drawn by the style.
 *
 * @param out where to
 * @param section the place of the section
 * @param notes how many footnotes the section has
 */
record HtmlTable(HtmlWriter out, String section, int notes) {
    private static final Pattern NOTE = Pattern.compile(" \\[(\\d{1,6})]");
    private static final Pattern NOTED = Pattern.compile("(.*?)((?: \\[\\d{1,6}])+)");
    private static final String BELOW = "- ";
    private static final String STATUS = "Status";

    /** A table under a caption, at a place of its own. */
    void print(PageTable table, String caption, String place) {
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", section + " " + place);
        out.open("table").words("caption", caption, "id", place);
        out.open("thead").open("tr");
        for (PageColumn column : table.columns()) {
            out.words("th", column.header(), "scope", "col", "class", style(column));
        }
        out.close().close().open("tbody");
        table.rows().forEach(row -> row(table.columns(), row));
        out.close().close().close();
    }

    private static String style(PageColumn column) {
        return column.role() == PageColumn.Role.FIGURES ? "n" : "w";
    }

    private void row(List<PageColumn> columns, List<String> row) {
        out.open("tr");
        for (int i = 0; i < row.size(); i++) {
            if (i == 0) {
                boolean below = row.get(0).startsWith(BELOW);
                out.open("th", "scope", "row", "class", below ? "below" : "w");
                noted(below ? row.get(0).substring(BELOW.length()) : row.get(0));
            } else {
                out.open("td", "class", style(columns.get(i)));
                if (columns.get(i).header().equals(STATUS)) {
                    HtmlShape.named(row.get(i)).ifPresent(this::shape);
                }
                noted(row.get(i));
            }
            out.close();
        }
        out.close();
    }

    private void shape(TargetStatus status) {
        HtmlShape.print(out, status);
        out.text(" ");
    }

    /** Text with the marks of its footnotes as links to them. */
    private void noted(String text) {
        Matcher noted = NOTED.matcher(text);
        if (!noted.matches()) {
            out.text(text);
            return;
        }
        out.text(noted.group(1)).open("sup");
        Matcher mark = NOTE.matcher(noted.group(2));
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(1));
            out.text(" ");
            if (number >= 1 && number <= notes) {
                out.words("a", "[" + number + "]", "href", "#" + note(section, number));
            } else {
                out.text("[" + number + "]");
            }
        }
        out.close();
    }

    /** The place of a footnote. */
    static String note(String section, int number) {
        return section + "-note-" + number;
    }
}
