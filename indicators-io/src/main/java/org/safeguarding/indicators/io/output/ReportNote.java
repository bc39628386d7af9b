package org.safeguarding.indicators.io.output;

import org.safeguarding.indicators.time.Period;

/**
 * A footnote to a figure: what a reader must know of it that the figure itself cannot say, such as that a figure printed
 * before cannot have come from any data.
 *
 * @param indicator the id of the indicator; a report that does not show it leaves the note out
 * @param period the label of the period, as {@link Period#label} gives it; empty where the note concerns the indicator in
 *     every period. Where the report has no such column the note stands at the indicator, the period before it
 * @param text one sentence or more, as plain text
 */
public record ReportNote(String indicator, String period, String text) {
    /**
     * Checks that there is something to say.
     *
     * @param indicator the id of the indicator
     * @param period the label of the period, or empty
     * @param text the sentence
     * @throws IllegalArgumentException if the indicator or the text is blank
     */
    public ReportNote {
        if (indicator.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException(
                    "expected a note with an indicator and a text, got '" + indicator + "' and '" + text + "'");
        }
    }
}
