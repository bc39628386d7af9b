package org.safeguarding.indicators.io.output;

import java.util.regex.Matcher;
import org.safeguarding.indicators.io.html.HtmlWriter;

/** Prints what somebody wrote: emphasis is kept, and nothing else is a mark. */
final class HtmlEmphasis {
    private HtmlEmphasis() {}

    static void print(HtmlWriter out, String text) {
        Matcher marked = TextPage.EMPHASIS.matcher(text);
        int from = 0;
        while (marked.find()) {
            out.text(text.substring(from, marked.start()));
            boolean strong = marked.group(1).length() > 1;
            boolean both = marked.group(1).length() > 2;
            out.open(strong ? "strong" : "em");
            if (both) {
                out.words("em", marked.group(2));
            } else {
                out.text(marked.group(2));
            }
            out.close();
            from = marked.end();
        }
        out.text(text.substring(from));
    }
}
