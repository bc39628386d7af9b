package org.safeguarding.indicators.io.pages;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.ChainedClocks;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.time.HourAllowance;

/** What an indicator looks at, and how its clocks are read, in sentences. */
final class WindowWords {
    private WindowWords() {}

    static ImmutableList<String> of(Indicator<?, ?> indicator) {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        sentences.add(window(indicator.window()));
        if (indicator.quarter() == QuarterRule.MEAN_OF_MONTHS) {
            sentences.add(
                    "The column of a quarter is the plain mean of its months' own values; a month that is not over is"
                            + " read at the as-at date. The column of a year is the value at its end.");
        } else if (indicator.window() == WindowRule.IN_PERIOD) {
            sentences.add("The column of a quarter or year counts all its days.");
        } else {
            sentences.add("The column of a quarter or year is the value at its last day.");
        }
        indicator.clocks().ifPresent(clocks -> clocks(indicator, clocks, sentences));
        return sentences.build();
    }

    private static String window(WindowRule window) {
        return switch (window) {
            case IN_PERIOD ->
                "It counts what falls in the period; in a period that is not over, what falls up to the as-at date.";
            case ROLLING_12_MONTHS ->
                "It looks at the 12 whole calendar months that end with the period's last month. At a date within a month it"
                        + " looks at the 12 months up to and including that date.";
            case YEAR_TO_DATE -> "It looks at the days from 1 April to the period's last day.";
            case AS_AT -> "It is read at the period's last day, or at the as-at date where the period is not over.";
            case EVER -> "It looks at all history up to the period's last day.";
        };
    }

    private static void clocks(
            Indicator<?, ?> indicator, Indicator.ClockColumns clocks, ImmutableList.Builder<String> sentences) {
        Object shape = Shape.of(indicator);
        if (clocks.byStart()) {
            sentences.add(
                    "A clock belongs to the period in which it started. It is met, missed, overdue or not yet due; the"
                            + " percentage leaves out those not yet due, and is provisional while there are any.");
        } else if (shape instanceof ChainedClocks) {
            sentences.add("A clock belongs to the period in which it fell due, and counts from that day on.");
        } else if (clocks.openClocks()) {
            sentences.add(
                    "A clock belongs to the period in which it stopped. Clocks still open on the last day are given beside"
                            + " the percentage, as overdue or not yet due.");
        } else {
            sentences.add("A clock belongs to the period in which it stopped. Clocks still open are not given.");
        }
        boolean hours =
                shape instanceof Timescale<?, ?> timescale && timescale.timing().allowance() instanceof HourAllowance;
        sentences.add(
                hours
                        ? "Hours are real time, also where the clocks change. What is still open is judged at the midnight that"
                                + " ends the as-at date."
                        : "The day a clock starts is day 0. On the day it is due it is not late yet.");
    }
}
