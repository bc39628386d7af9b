package org.safeguarding.indicators.safeguarding;

import java.util.List;
import java.util.Locale;

/** The groups of source codes, from the row of the catalogue on contacts by source. */
final class PlainSources {
    static final List<String> GROUPS = List.of(
            "individual",
            "schools",
            "education_services",
            "health_services",
            "housing",
            "la_services",
            "police",
            "other_legal_agency",
            "other",
            "anonymous",
            "unknown");

    private PlainSources() {}

    static String group(String code) {
        String upper = code.trim().toUpperCase(Locale.ROOT);
        if (upper.matches("1[A-D]")) {
            return "individual";
        } else if (upper.matches("2[AB]")) {
            return upper.equals("2A") ? "schools" : "education_services";
        } else if (upper.matches("3[A-F]")) {
            return "health_services";
        } else if (upper.matches("5[A-D]")) {
            return "la_services";
        }
        return switch (upper) {
            case "4" -> "housing";
            case "6" -> "police";
            case "7" -> "other_legal_agency";
            case "8" -> "other";
            case "9" -> "anonymous";
            default -> "unknown";
        };
    }
}
