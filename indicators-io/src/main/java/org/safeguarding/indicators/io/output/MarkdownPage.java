package org.safeguarding.indicators.io.output;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.text.OneLine;

/** Prints a page as Markdown, with the tables of GitHub's flavour. */
final class MarkdownPage {
    /** What Markdown would take for a mark. An underscore or a hash inside a word is none. */
    private static final Pattern MARKS = Pattern.compile(
            "[\\\\`*\\[|~]|<(?=[\\p{Alpha}/!?])|(?<![\\p{Alnum}])_|_(?![\\p{Alnum}])|&(?=#?\\w+;)|^[-+#](?=\\s)|(?<=^\\d{1,9})[.)](?=\\s)");

    /** The same less emphasis, and with what only begins a line that somebody else wrote. */
    private static final Pattern OTHER_MARKS = Pattern.compile(
            "[\\\\`\\[|~]|<(?=[\\p{Alpha}/!?])|&(?=#?\\w+;)|^[-+#>](?=\\s|$|>)|^\\*(?=\\s)|(?<=^\\d{1,9})[.)](?=\\s)");

    // Possessive, since each repetition takes room on the stack otherwise.
    private static final Pattern RULE = Pattern.compile("([-*_=]\\s*)++");

    private final StringBuilder out = new StringBuilder();

    String print(Page page) {
        line("# " + escape(page.front().titled(page.title())));
        page.sections().forEach(this::section);
        line("");
        line("## Notes");
        line("");
        page.legend().forEach(sentence -> line("- " + escape(sentence)));
        line("");
        lines(page.footer());
        return out.toString();
    }

    private void section(PageSection section) {
        line("");
        line("## " + escape(section.heading()));
        section.tables().forEach(this::table);
        if (!section.judgements().isEmpty()) {
            line("");
            section.judgements().forEach(sentence -> line("- " + escape(sentence)));
        }
        section.charts().forEach(this::chart);
        section.comments().forEach(this::comment);
        if (!section.notes().isEmpty()) {
            line("");
            lines(numbered(section.notes()));
        }
        line("");
        line("Ids: "
                + Joiner.on(", ")
                        .join(section.ids().stream().map(id -> "`" + id + "`").toList()));
    }

    private void chart(ReportChart chart) {
        line("");
        line("!["
                + escape(chart.chart().heading().title() + ". "
                        + chart.chart().heading().description()) + "](" + chart.path() + ")");
        chart.sentences().forEach(sentence -> {
            line("");
            line(escape(sentence));
        });
    }

    private void comment(PageComment comment) {
        line("");
        line("**Commentary on: " + escape(comment.title()) + "**");
        boolean item = false;
        for (String text : comment.paragraphs()) {
            boolean next = text.startsWith("- ");
            if (!item || !next) {
                line("");
            }
            line(next ? "- " + harmless(text.substring(2)) : harmless(text));
            item = next;
        }
    }

    private static List<String> numbered(List<String> notes) {
        return notes.stream()
                .map(note -> "[" + (notes.indexOf(note) + 1) + "] " + note)
                .toList();
    }

    private void table(PageTable table) {
        line("");
        if (!table.caption().isEmpty()) {
            line(escape(table.caption()));
            line("");
        }
        line(row(table.columns().stream().map(PageColumn::header).toList()));
        line("|"
                + Joiner.on("|")
                        .join(table.columns().stream()
                                .map(column -> column.role() == PageColumn.Role.FIGURES ? "---:" : "---")
                                .toList())
                + "|");
        table.rows().forEach(cells -> line(row(cells)));
    }

    private static String row(List<String> cells) {
        return "| "
                + Joiner.on(" | ").join(cells.stream().map(MarkdownPage::escape).toList()) + " |";
    }

    /** Text as itself: no marks, on one line. */
    static String escape(String text) {
        return MARKS.matcher(OneLine.of(text)).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
    }

    /** Text in which emphasis is kept and nothing else: no HTML, link, image, code, heading, table or rule. */
    static String harmless(String text) {
        String line = OneLine.of(text).strip();
        String marked = OTHER_MARKS.matcher(line).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
        return RULE.matcher(line).matches() ? "\\" + line : marked;
    }

    /** One paragraph, with its lines kept apart. */
    private void lines(List<String> texts) {
        line(Joiner.on("\\\n").join(texts.stream().map(MarkdownPage::escape).toList()));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
