package org.safeguarding.indicators.io.html;

import com.google.common.html.HtmlEscapers;
import org.safeguarding.indicators.io.text.OneLine;

/** Text as a page can hold it: on one line, no controls, nothing that turns the direction of writing, no half characters. */
final class HtmlText {
    private HtmlText() {}

    static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(OneLine.of(text));
    }
}
