package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Row;

/**
 * A clock that runs at the as-at date.
 *
 * @param indicator the id of the indicator whose clock it is
 * @param subject the key of the subject
 * @param through the row counted
 * @param started the day it began, an epoch day
 * @param due the day it should stop by; {@code Day.FOREVER - 1} where the calendar ends before that
 * @param overdue whether the last day in time is over
 * @param because the other rows without which it would not run so
 */
public record OpenClock(
        String indicator,
        String subject,
        Row through,
        int started,
        int due,
        boolean overdue,
        ImmutableList<Row> because) {}
