package org.safeguarding.indicators.judgement;

import org.safeguarding.indicators.measure.Outcome;

/**
 * One of several that are pooled or ranked: an authority, a team.
 *
 * @param name what it is called; not blank
 * @param outcome its value, or the way it has none
 */
public record Area(String name, Outcome outcome) {
    /**
     * Refuses one without a name.
     *
     * @param name what it is called; not blank
     * @param outcome its value, or the way it has none
     * @throws IllegalArgumentException if the name is blank
     */
    public Area {
        if (name.isBlank()) {
            throw new IllegalArgumentException("expected an area with a name, got one without");
        }
    }
}
