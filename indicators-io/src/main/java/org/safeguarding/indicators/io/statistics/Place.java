package org.safeguarding.indicators.io.statistics;

/**
 * A place that a row is of.
 *
 * @param level what kind of place
 * @param code what it is joined on: the 3-digit code of an authority, or its other code where it has none; the code of a
 *     region or country
 * @param newCode the nine-character code of an authority, such as {@code E09000023}; empty for other places, or if not given
 * @param name its name as the row writes it, which may change between years
 * @param regionCode the code of the region it lies in; empty if not given
 * @param regionName the name of that region; empty if not given
 */
public record Place(
        GeographicLevel level, String code, String newCode, String name, String regionCode, String regionName) {}
