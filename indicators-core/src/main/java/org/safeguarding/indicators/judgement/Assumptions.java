package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;

/**
 * What findings rest on where the publication does not say.
 *
 * @param approximatelyTo what a figure printed "approximately" is read as rounded to, above 0
 * @param enteringShare how large a share of those that entered a rolling window, in percent, may at most have to be counted,
 *     before the step is implausible; likewise of those that left
 * @param keepingShare how large a share of the rows of a table, in percent, must at least follow a pattern before a row that
 *     breaks it is implausible
 */
public record Assumptions(BigDecimal approximatelyTo, BigDecimal enteringShare, BigDecimal keepingShare) {
    /** "Approximately" is rounded to a whole unit; at most 80% of what entered; at least half of the rows. */
    public static final Assumptions USUAL =
            new Assumptions(BigDecimal.ONE, BigDecimal.valueOf(80), BigDecimal.valueOf(50));

    /**
     * Checks what is given.
     *
     * @param approximatelyTo what a figure printed "approximately" is read as rounded to, above 0
     * @param enteringShare how large a share of those that entered a rolling window, in percent, may at most have to be counted,
     *     before the step is implausible; likewise of those that left
     * @param keepingShare how large a share of the rows of a table, in percent, must at least follow a pattern before a row that
     *     breaks it is implausible
     * @throws IllegalArgumentException if the step is not above 0, or a share not from 0 to 100
     */
    public Assumptions {
        if (approximatelyTo.signum() <= 0) {
            throw new IllegalArgumentException("expected a step above 0, got " + approximatelyTo);
        }
        inPercent(enteringShare);
        inPercent(keepingShare);
    }

    private static void inPercent(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("expected a share from 0 to 100 percent, got " + share);
        }
    }
}
