package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;

/**
 * Values of windows that reach back beyond their period, as over a rolling year: neighbours share eleven of twelve months, so
 * that they move together by the mere way they are counted. Seven in a row on one side of the mean says nothing there; no
 * control chart takes such a series.
 *
 * @param indicator the id of the indicator
 * @param points a point for each period, in the order of time
 * @param inPeriod what happened in each period alone: the series to chart
 */
public record OverlappingSeries(String indicator, ImmutableList<ChartPoint> points, InPeriodSeries inPeriod)
        implements PeriodSeries {}
