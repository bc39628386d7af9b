package org.safeguarding.indicators.io.output;

import java.util.Optional;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.io.chart.Chart;

/**
 * A figure that stands first on a page.
 *
 * @param indicator the id of its indicator
 * @param title what it is
 * @param period its period in words, and whether it may still change
 * @param value its value, or the way in which there is none
 * @param unit the unit, where the value does not tell it; or empty
 * @param status how it stands to its target; empty where there is a target and no figure
 * @param standing how it stands to its target in words, or why there is no figure; or empty
 * @param interval its interval in words, or empty
 * @param course its course over the periods of the report; empty where there are not two values
 */
record Headline(
        String indicator,
        String title,
        String period,
        String value,
        String unit,
        Optional<TargetStatus> status,
        String standing,
        String interval,
        Optional<Chart> course) {}
