package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;

/**
 * A section of a page.
 *
 * @param heading its heading
 * @param tables its tables
 * @param judgements a sentence on each judged figure
 * @param charts its charts
 * @param comments what somebody wrote about its indicators
 * @param notes its footnotes, the first of them number 1
 * @param ids the indicators it shows
 */
record PageSection(
        String heading,
        ImmutableList<PageTable> tables,
        ImmutableList<String> judgements,
        ImmutableList<ReportChart> charts,
        ImmutableList<PageComment> comments,
        ImmutableList<String> notes,
        ImmutableList<String> ids) {
    /** The same section with more charts. */
    PageSection with(Iterable<ReportChart> more) {
        ImmutableList<ReportChart> all = ImmutableList.<ReportChart>builder()
                .addAll(charts)
                .addAll(more)
                .build();
        return new PageSection(heading, tables, judgements, all, comments, notes, ids);
    }
}
