package org.safeguarding.indicators.io.chart;

import org.safeguarding.indicators.measure.Exact;

/**
 * A dated change, drawn as an upright line with a letter, and told in words under the chart.
 *
 * @param place where it stands along the periods: 3.5 is half way through the fourth
 * @param when its day in words
 * @param what what changed
 */
public record Change(Exact place, String when, String what) {}
