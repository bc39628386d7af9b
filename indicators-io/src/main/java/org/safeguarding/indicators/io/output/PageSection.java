package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;

/**
 * A section of a page.
 *
 * @param heading its heading
 * @param tables its tables
 * @param judgements a sentence on each judged figure
 * @param charts its charts
 * @param movements charts of how its figures moved
 * @param comments what somebody wrote about its indicators
 * @param notes its footnotes, the first of them number 1
 * @param ids the indicators it shows
 */
record PageSection(
        String heading,
        ImmutableList<PageTable> tables,
        ImmutableList<String> judgements,
        ImmutableList<ReportChart> charts,
        ImmutableList<ReportChart> movements,
        ImmutableList<PageComment> comments,
        ImmutableList<String> notes,
        ImmutableList<String> ids) {
    /** The same section with charts of how its figures moved. */
    PageSection moved(Iterable<ReportChart> bridges) {
        return new PageSection(
                heading, tables, judgements, charts, ImmutableList.copyOf(bridges), comments, notes, ids);
    }
}
