package org.safeguarding.indicators.io.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A drawn chart.
 *
 * @param heading what it is called, and what it says to those who do not see it
 * @param svg the drawing: one element {@code svg} of its own, without an XML declaration, so that a page can hold it
 * @param table its numbers
 */
public record Chart(Heading heading, String svg, ChartTable table) {
    /**
     * The rules of all drawings, for a page that holds several: it then holds these once, and each drawing {@linkplain
     * #withoutStyle() without} them.
     *
     * @return rules of style, each bound to the class of the drawings
     */
    public static String style() {
        return Ink.STYLE;
    }

    /**
     * The drawing without its rules.
     *
     * @return the same element {@code svg}, which shows as it should only on a page that has the {@link #style}
     */
    public String withoutStyle() {
        return svg.replace(Svg.styled(Ink.STYLE), "");
    }

    /**
     * The name of its file.
     *
     * @return as {@code referral-rate-12m.svg}
     */
    public String file() {
        return heading.name() + ".svg";
    }

    /**
     * The file.
     *
     * @return the drawing in UTF-8, with line feeds; a new array each time
     */
    public byte[] bytes() {
        return svg.getBytes(UTF_8);
    }
}
