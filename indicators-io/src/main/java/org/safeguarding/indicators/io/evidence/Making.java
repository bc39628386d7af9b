package org.safeguarding.indicators.io.evidence;

/**
 * What a run can be made with again: so that a later one can change one thing at a time.
 *
 * @param settings its parameters as {@code SettingsJson} writes them; empty if that is not known
 * @param mapping the text of its mapping; empty without one
 */
public record Making(String settings, String mapping) {
    /** Nothing is known. */
    public static final Making UNKNOWN = new Making("", "");
}
