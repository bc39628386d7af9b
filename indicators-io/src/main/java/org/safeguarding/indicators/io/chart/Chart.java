package org.safeguarding.indicators.io.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A drawn chart.
 *
 * @param heading what it is called, and what it says to those who do not see it
 * @param svg the drawing: one element {@code svg} of its own, without an XML declaration, so that a page can hold it
 */
public record Chart(Heading heading, String svg) {
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
