package org.safeguarding.indicators.io.output;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.text.OneLine;

/** Prints a page as plain text of fixed width. */
final class TextPage {
    static final int WIDTH = 120;

    /** What Markdown would print in italics or bold. */
    static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3})(?=[^*\\s])([^*]*[^*\\s])\\1");

    private final StringBuilder out = new StringBuilder();

    String print(Page page) {
        heading(page.front().titled(page.title()), "=");
        page.sections().forEach(this::section);
        line("");
        heading("Notes", "-");
        page.legend().forEach(sentence -> paragraph("- ", sentence));
        line("");
        page.footer().forEach(this::paragraph);
        return out.toString();
    }

    private void section(PageSection section) {
        line("");
        heading(section.heading(), "-");
        for (PageTable table : section.tables()) {
            line("");
            if (!table.caption().isEmpty()) {
                paragraph(table.caption());
            }
            new TextTable(table, WIDTH).lines().forEach(this::line);
        }
        if (!section.judgements().isEmpty()) {
            line("");
            section.judgements().forEach(sentence -> paragraph("- ", sentence));
        }
        for (ReportChart chart : section.charts()) {
            line("");
            paragraph("Chart: ", chart.chart().heading().title() + " (" + chart.path() + ")");
            chart.sentences().forEach(sentence -> paragraph("  ", sentence));
        }
        for (PageComment comment : section.comments()) {
            line("");
            paragraph("Commentary on: " + comment.title());
            for (String text : comment.paragraphs()) {
                boolean item = text.startsWith("- ");
                paragraph(item ? "  - " : "  ", withoutEmphasis(item ? text.substring(2) : text));
            }
        }
        if (!section.notes().isEmpty()) {
            line("");
            for (int i = 0; i < section.notes().size(); i++) {
                paragraph("[" + (i + 1) + "] ", section.notes().get(i));
            }
        }
        line("");
        paragraph("Ids: ", Joiner.on(", ").join(section.ids()));
    }

    /** What somebody wrote, without the marks of italics and bold. */
    static String withoutEmphasis(String text) {
        return EMPHASIS.matcher(text).replaceAll("$2");
    }

    private void heading(String text, String underline) {
        String plain = OneLine.of(text);
        line(plain);
        line(underline.repeat(PlainText.width(plain)));
    }

    private void paragraph(String text) {
        paragraph("", text);
    }

    private void paragraph(String first, String text) {
        ImmutableList<String> lines = PlainText.wrap(OneLine.of(text), WIDTH - first.length());
        String indent = " ".repeat(first.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : indent) + lines.get(i));
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
