package org.safeguarding.indicators.io.output;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * The names of dimensions, and of groups that the catalogue names, as pages print them: result files say {@code final_order}
 * and {@code NO_ORDER}, a page "final order" and "no order". Groups that come from the data, such as teams, stand as they are.
 */
final class Dimension {
    private static final ImmutableSet<String> NAMED_BY_THE_CATALOGUE =
            ImmutableSet.of("status", "source", "duration", "final_order");

    /** Names of which letters or signs would be lost. */
    private static final ImmutableMap<String, String> WORDS = ImmutableMap.of(
            "cin_plan",
            "CIN plan",
            "la_services",
            "LA services",
            "CAO_SO",
            "CAO and SO",
            "SGO_SO",
            "SGO and SO",
            "NO_ORDER",
            "no order",
            "CO_PLACEMENT",
            "CO and placement order",
            "WITHDRAWN",
            "withdrawn",
            "TRANSFERRED",
            "transferred",
            "FAO",
            "family assistance order");

    private Dimension() {}

    static String words(String dimension) {
        // Young carers are told apart by how many services know of them.
        return dimension.equals("services") ? "number of services" : dimension.replace('_', ' ');
    }

    static String group(String dimension, String group) {
        return NAMED_BY_THE_CATALOGUE.contains(dimension) ? WORDS.getOrDefault(group, words(group)) : group;
    }

    /** The head of a column of groups. */
    static String heading(String dimension) {
        String words = words(dimension);
        return words.isEmpty() ? words : Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What stands over a table of groups: by what, unless the title says it, as "Audit grades" does of grades. */
    static String caption(String title, String dimension) {
        String words = words(dimension);
        boolean said = Pattern.compile("\\b" + Pattern.quote(words) + "s?\\b", Pattern.CASE_INSENSITIVE)
                .matcher(title)
                .find();
        return said ? title : title + " by " + words;
    }
}
