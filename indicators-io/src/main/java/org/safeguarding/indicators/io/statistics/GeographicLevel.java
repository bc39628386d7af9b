package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of place a row is of. */
public enum GeographicLevel {
    /** A country. Its code is the country's. */
    NATIONAL("National"),
    /** A region, Inner and Outer London among them. Its code is the region's. */
    REGIONAL("Regional"),
    /** A local authority. Its code is the 3 digits it keeps when its other code changes. */
    LOCAL_AUTHORITY("Local authority");

    private final String label;

    GeographicLevel(String label) {
        this.label = label;
    }

    static Optional<GeographicLevel> of(String text) {
        return Arrays.stream(values())
                .filter(level -> Ascii.equalsIgnoreCase(level.label, text))
                .findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(GeographicLevel::label).collect(Collectors.joining(", "));
    }

    /**
     * The level as files write it.
     *
     * @return such as {@code Local authority}
     */
    public String label() {
        return label;
    }
}
