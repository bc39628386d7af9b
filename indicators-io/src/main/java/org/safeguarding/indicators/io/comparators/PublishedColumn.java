package org.safeguarding.indicators.io.comparators;

import org.safeguarding.indicators.measure.Unit;

/**
 * Which columns of published statistics are an indicator of the catalogue. Names are those of {@code IndicatorNames}.
 *
 * @param indicator the id of the indicator
 * @param unit its unit
 * @param value the column of the value as it was published; not blank
 * @param count the column of its numerator; empty if none is published
 * @param of the column of its denominator; empty if none is published, and for a rate, whose denominator is the population
 */
public record PublishedColumn(String indicator, Unit unit, String value, String count, String of) {
    /**
     * Refuses a column without a name.
     *
     * @param indicator the id of the indicator
     * @param unit its unit
     * @param value the column of the value as it was published; not blank
     * @param count the column of its numerator, or empty
     * @param of the column of its denominator, or empty
     * @throws IllegalArgumentException if the indicator or the value is blank
     */
    public PublishedColumn {
        if (indicator.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException(
                    "expected an indicator and the column of its value, got '" + indicator + "' and '" + value + "'");
        }
    }
}
