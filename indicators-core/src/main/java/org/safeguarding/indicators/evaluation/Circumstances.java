package org.safeguarding.indicators.evaluation;

/**
 * What a run was made with, beside its records and definitions.
 *
 * @param asAt the as-at date, an epoch day
 * @param calendar the working days, in words that differ where any day does
 * @param mapping the mapping, in words that differ where it does; empty without one
 */
public record Circumstances(int asAt, String calendar, String mapping) {}
