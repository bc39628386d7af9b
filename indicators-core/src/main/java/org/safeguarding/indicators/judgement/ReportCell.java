package org.safeguarding.indicators.judgement;

/**
 * A figure of the catalogue, as a report names it.
 *
 * @param indicator the id of an indicator, such as {@code referral-rate-12m}
 * @param period the label of a period, such as {@code 2019-05}, {@code 2019-Q1} or {@code 2018/19}
 */
public record ReportCell(String indicator, String period) {}
