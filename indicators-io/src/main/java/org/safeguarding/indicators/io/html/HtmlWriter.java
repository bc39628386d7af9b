package org.safeguarding.indicators.io.html;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.chart.Chart;

/**
 * Writes elements of HTML one after the other.
 *
 * <ul>
 *   <li>Text and the values of attributes are escaped; there is no way to write a mark that is not an element of this writer or a
 *       {@link Chart}.
 *   <li>An id may stand once. A link leads to a place on the same page. Attributes that fetch something, run something or hold
 *       rules of their own are refused.
 *   <li>The same calls give the same text, with line feeds.
 * </ul>
 *
 * <p>Not for use by more than one thread at a time.
 */
public final class HtmlWriter {
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]*");

    /** Elements without content, which are not closed. */
    private static final ImmutableSet<String> VOID = ImmutableSet.of("br", "col", "hr", "meta", "wbr");

    /** Elements within a line, after which a line feed would be a space. */
    private static final ImmutableSet<String> INLINE =
            ImmutableSet.of("a", "b", "br", "code", "em", "path", "span", "strong", "sup", "svg", "time", "wbr");

    /** What no page that stands alone has. */
    private static final ImmutableSet<String> REFUSED = ImmutableSet.of(
            "action", "background", "data", "formaction", "ping", "poster", "src", "srcdoc", "srcset", "style");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();

    /** Starts an empty page, without its {@code <!doctype>}. */
    public HtmlWriter() {}

    /**
     * Opens an element.
     *
     * @param tag its name; one without content, as {@code br}, is not opened but written
     * @param attributes names and values in turn
     * @return this writer
     * @throws IllegalArgumentException if a name is none, an id stands already, a link leads out of the page, or an attribute is one of
     *     those that are refused
     */
    public HtmlWriter open(String tag, String... attributes) {
        out.append('<').append(name(tag));
        for (int i = 0; i < attributes.length; i += 2) {
            check(attributes[i], attributes[i + 1]);
            out.append(' ').append(name(attributes[i])).append("=\"");
            out.append(HtmlText.escape(attributes[i + 1])).append('"');
        }
        if (VOID.contains(tag)) {
            // With the stroke that HTML allows there and XML asks for: the page can be read by a parser of either.
            out.append(" />");
            end(tag);
        } else {
            out.append('>');
            open.push(tag);
        }
        return this;
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("expected the name of an element or attribute, got '" + name + "'");
        }
        return name;
    }

    private void check(String name, String value) {
        if (name.startsWith("on") || REFUSED.contains(name)) {
            throw new IllegalArgumentException("expected an attribute of a page that stands alone, got " + name);
        }
        if (name.equals("href") && !value.startsWith("#")) {
            throw new IllegalArgumentException("expected a link to a place on the page, got " + value);
        }
        if (name.equals("id")) {
            claim(value);
        }
    }

    private void claim(String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("expected an id that is not taken, got " + id + " again");
        }
    }

    private void end(String tag) {
        if (!INLINE.contains(tag)) {
            out.append('\n');
        }
    }

    /**
     * Closes the element that was opened last.
     *
     * @return this writer
     * @throws java.util.NoSuchElementException if none is open
     */
    public HtmlWriter close() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        end(tag);
        return this;
    }

    /**
     * Writes text.
     *
     * @param text the text; what a line cannot hold becomes a space
     * @return this writer
     */
    public HtmlWriter text(String text) {
        out.append(HtmlText.escape(text));
        return this;
    }

    /**
     * Writes an element that holds text.
     *
     * @param tag its name
     * @param text the text
     * @param attributes names and values in turn
     * @return this writer
     */
    public HtmlWriter words(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /**
     * Writes a chart without its rules, which stand once in the {@linkplain #style style} of the page.
     *
     * @param chart the chart; its name may not stand on the page already
     * @return this writer
     * @throws IllegalArgumentException if a chart of that name does
     */
    public HtmlWriter drawing(Chart chart) {
        claim(chart.heading().name() + "-title");
        claim(chart.heading().name() + "-desc");
        out.append(chart.withoutStyle());
        return this;
    }

    /**
     * Writes rules of style.
     *
     * @param rules the rules
     * @return this writer
     * @throws IllegalArgumentException if they hold a mark, or fetch something
     */
    public HtmlWriter style(String rules) {
        if (rules.contains("<") || rules.contains("&") || rules.contains("@import") || rules.contains("url(")) {
            throw new IllegalArgumentException("expected rules of style that stand alone");
        }
        out.append("<style>").append(rules).append("</style>\n");
        return this;
    }

    /**
     * The page so far.
     *
     * @return the text
     * @throws IllegalStateException if an element is still open
     */
    public String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("expected every element to be closed, got " + open.peek() + " open");
        }
        return out.toString();
    }
}
