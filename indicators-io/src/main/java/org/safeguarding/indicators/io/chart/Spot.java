package org.safeguarding.indicators.io.chart;

import org.safeguarding.indicators.measure.Exact;

/**
 * A point of a control chart.
 *
 * @param value its value
 * @param mean the centre line there
 * @param lower the lower limit there
 * @param upper the upper limit there
 * @param stretch which stretch of limits it is in; lines are not joined from one to the next
 * @param mood what it tells
 */
public record Spot(Exact value, Exact mean, Exact lower, Exact upper, int stretch, Mood mood) {}
