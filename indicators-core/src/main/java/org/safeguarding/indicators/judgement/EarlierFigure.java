package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.time.Period;

/**
 * A figure that the public have already, from an earlier release. Of what was withheld then nothing is known, and so there is no
 * such figure of it.
 *
 * @param indicator the id of the indicator
 * @param period the period
 * @param breakdown the dimension of a group; empty for the total
 * @param group the group; empty for the total
 * @param asAt the as-at date of the release, an epoch day
 * @param numerator the numerator that was published
 * @param denominator the denominator that was published
 * @param beside which of the numbers beside the figure were published: {@code overdue}, {@code not_yet_due}, {@code invalid}
 */
public record EarlierFigure(
        String indicator,
        Period period,
        String breakdown,
        String group,
        int asAt,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        ImmutableSet<String> beside) {
    /**
     * A figure with no numbers beside it.
     *
     * @param indicator the id of the indicator
     * @param period the period
     * @param breakdown the dimension of a group; empty for the total
     * @param group the group; empty for the total
     * @param asAt the as-at date of the release, an epoch day
     * @param numerator the numerator that was published
     * @param denominator the denominator that was published
     */
    public EarlierFigure(
            String indicator,
            Period period,
            String breakdown,
            String group,
            int asAt,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator) {
        this(indicator, period, breakdown, group, asAt, numerator, denominator, ImmutableSet.of());
    }
}
