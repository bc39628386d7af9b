package org.safeguarding.indicators.io.chart;

import com.google.common.xml.XmlEscapers;
import org.safeguarding.indicators.io.text.OneLine;

/** Text as XML can hold it: on one line, no controls, nothing that turns the direction of writing, no half characters. */
final class SvgText {
    private SvgText() {}

    static String content(String text) {
        return XmlEscapers.xmlContentEscaper().escape(OneLine.of(text));
    }

    static String attribute(String text) {
        return XmlEscapers.xmlAttributeEscaper().escape(OneLine.of(text));
    }
}
