package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;

/**
 * The nearest figure that would do in place of one printed, all others being as printed.
 *
 * @param figure the id of the figure
 * @param label what a reader knows it by
 * @param printed what was printed
 * @param possible what could be
 */
public record Repair(String figure, String label, BigDecimal printed, BigDecimal possible) {
    /** As {@code 159 for 156 ("TOTAL")}. */
    @Override
    public String toString() {
        return Wording.number(possible) + " for " + Wording.number(printed) + " (“" + label + "”)";
    }
}
