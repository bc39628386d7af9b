package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.safeguarding.indicators.indicator.Indicator;

/**
 * What a page says before its sections and about them.
 *
 * @param council whose report it is, or empty
 * @param extract what it was made of
 * @param asAt the as-at date
 * @param headlines the figures that stand first
 * @param open what is not over or will still change, a sentence each
 * @param missing which totals have no figure, and why
 * @param definitions the definitions of its indicators, as far as they are given
 */
record PageFront(
        String council,
        String extract,
        LocalDate asAt,
        ImmutableList<Headline> headlines,
        ImmutableList<String> open,
        PageTable missing,
        ImmutableList<Indicator<?, ?>> definitions) {

    /** A title that says whose report it heads. */
    String titled(String title) {
        return council.isEmpty() ? title : title + ", " + council;
    }
}
