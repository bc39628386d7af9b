package org.safeguarding.indicators.io.pages;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;

/** A page of Markdown as it grows. */
final class Markdown {
    /** What would be a mark inside a cell or a sentence. Underscores inside names are none. */
    private static final Pattern MARKS = Pattern.compile("[\\\\|*<\\[`]");

    private final StringBuilder out = new StringBuilder();

    Markdown heading(int level, String text) {
        if (out.length() > 0) {
            out.append('\n');
        }
        out.append("#".repeat(level)).append(' ').append(escape(text)).append("\n\n");
        return this;
    }

    /** A paragraph that may hold marks of its own. */
    Markdown paragraph(String marked) {
        endParagraph();
        out.append(marked).append('\n');
        return this;
    }

    Markdown items(Iterable<String> marked) {
        endParagraph();
        marked.forEach(item -> out.append("- ").append(item).append('\n'));
        return this;
    }

    /** A table of cells that may hold marks of their own. */
    Markdown table(List<String> header, List<? extends List<String>> rows) {
        endParagraph();
        row(header);
        out.append("|").append("---|".repeat(header.size())).append('\n');
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        out.append("| ").append(Joiner.on(" | ").join(cells)).append(" |\n");
    }

    private void endParagraph() {
        if (out.length() > 0 && !out.toString().endsWith("\n\n")) {
            out.append('\n');
        }
    }

    static String escape(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }

    static ImmutableList<String> escaped(List<String> cells) {
        return cells.stream().map(Markdown::escape).collect(ImmutableList.toImmutableList());
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    String text() {
        return out.toString();
    }
}
