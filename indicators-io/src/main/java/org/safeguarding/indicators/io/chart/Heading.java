package org.safeguarding.indicators.io.chart;

import java.util.regex.Pattern;

/**
 * What stands over a chart, and in its place for those who do not see it.
 *
 * @param name the name of its file without an ending, and the beginning of the ids in it: lower-case letters, digits and hyphens
 * @param title what it shows; not blank
 * @param subtitle unit and window, or empty
 * @param description the chart in sentences, with its numbers; not blank
 */
public record Heading(String name, String title, String subtitle, String description) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /**
     * Refuses a chart without words.
     *
     * @param name the name of its file without an ending: lower-case letters, digits and hyphens, a letter first
     * @param title what it shows; not blank
     * @param subtitle unit and window, or empty
     * @param description the chart in sentences, with its numbers; not blank
     * @throws IllegalArgumentException if the name is no such name, or title or description is blank
     */
    public Heading {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "expected a name of lower-case letters, digits and hyphens for a chart, got " + name);
        }
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("expected a title and a description of the chart " + name);
        }
    }
}
