package org.safeguarding.indicators.safeguarding;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** The groups that codes of contact and referral sources fall into, as the children in need census has them. */
final class SourceGroups {
    private static final String UNKNOWN = "unknown";

    private static final ImmutableMap<String, String> BY_CODE = ImmutableMap.<String, String>builder()
            .put("1A", "individual")
            .put("1B", "individual")
            .put("1C", "individual")
            .put("1D", "individual")
            .put("2A", "schools")
            .put("2B", "education_services")
            .put("3A", "health_services")
            .put("3B", "health_services")
            .put("3C", "health_services")
            .put("3D", "health_services")
            .put("3E", "health_services")
            .put("3F", "health_services")
            .put("4", "housing")
            .put("5A", "la_services")
            .put("5B", "la_services")
            .put("5C", "la_services")
            .put("5D", "la_services")
            .put("6", "police")
            .put("7", "other_legal_agency")
            .put("8", "other")
            .put("9", "anonymous")
            .put("10", UNKNOWN)
            .buildOrThrow();

    /** Every group, in the order of the codes. */
    static final ImmutableList<String> ALL =
            BY_CODE.values().stream().distinct().collect(ImmutableList.toImmutableList());

    private SourceGroups() {}

    /** The group of a code, in any case; {@code unknown} for a blank or unmapped one. */
    static String of(String code) {
        return BY_CODE.getOrDefault(Ascii.toUpperCase(code.trim()), UNKNOWN);
    }
}
