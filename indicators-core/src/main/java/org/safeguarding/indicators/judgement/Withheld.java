package org.safeguarding.indicators.judgement;

import org.safeguarding.indicators.evaluation.Result;

/**
 * What is withheld, and why: for the council alone, since it has the figure itself.
 *
 * @param result the figure as it is
 * @param why why it is withheld
 * @param detail which of the numbers beside the figure alone is withheld, as {@code overdue}; empty where the whole figure is
 */
public record Withheld(Result result, Suppression why, String detail) {}
