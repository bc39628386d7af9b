package org.safeguarding.indicators.law;

/**
 * How much a trial of a definition saw: the laws are kept by whatever counts nothing.
 *
 * @param known how many records were known at the as-at date, from 0
 * @param counted how many of them count in one of the periods, or are why another does, from 0 to all that were known
 */
public record Counting(int known, int counted) {}
