package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.judgement.Comparison;
import org.safeguarding.indicators.judgement.Direction;
import org.safeguarding.indicators.time.Period;

/**
 * What the newest figure of an indicator stands beside.
 *
 * @param indicator the id of the indicator
 * @param period the period of its newest figure in the report
 * @param before where it has gone since the period before; empty for a figure over a rolling year, whose neighbours share eleven of
 *     twelve months, and where there is no figure to compare with
 * @param lastYear where it has gone since the same period of the year before; empty where there is no figure to compare with
 * @param comparisons whom it is compared with
 * @param ranks phrases on its rank among others
 */
public record FigureContext(
        String indicator,
        Period period,
        Optional<Direction> before,
        Optional<Direction> lastYear,
        ImmutableList<Comparison> comparisons,
        ImmutableList<String> ranks) {}
