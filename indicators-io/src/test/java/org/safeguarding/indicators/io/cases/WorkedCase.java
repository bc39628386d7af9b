package org.safeguarding.indicators.io.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.safeguarding.indicators.safeguarding.Parameters;

/**
 * A case as its file has it.
 *
 * @param sentence what it shows
 * @param file the name of the file
 * @param line the line it begins on
 * @param asAt the as-at date
 * @param parameters what the council chose
 * @param tables the rows given, by table; one that is not named is missing from the extract
 * @param covers the first day of a table, by table
 * @param expected the figures worked out by hand
 * @param issues what the reader is to find, each as {@code CODE table row}
 */
record WorkedCase(
        String sentence,
        String file,
        int line,
        LocalDate asAt,
        Parameters parameters,
        ImmutableMap<String, GivenTable> tables,
        ImmutableMap<String, String> covers,
        ImmutableList<Expected> expected,
        ImmutableList<String> issues) {

    /** Where it stands. */
    String place() {
        return file + ":" + line;
    }
}
