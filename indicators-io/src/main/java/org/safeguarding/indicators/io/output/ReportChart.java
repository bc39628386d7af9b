package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.io.chart.Chart;

/**
 * A chart of a report.
 *
 * @param indicator the id of the indicator whose section it stands in
 * @param chart the drawing
 * @param sentences what stands under it: what it shows of its latest point, and dated changes that fall in it
 */
public record ReportChart(String indicator, Chart chart, ImmutableList<String> sentences) {
    /** The folder of the charts, beside the report. */
    public static final String FOLDER = "charts";

    /**
     * Where the report finds it.
     *
     * @return as {@code charts/referral-rate-12m.svg}
     */
    public String path() {
        return FOLDER + "/" + chart.file();
    }
}
