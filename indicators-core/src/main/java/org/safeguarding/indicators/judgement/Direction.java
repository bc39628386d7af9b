package org.safeguarding.indicators.judgement;

import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.SingleDate;

/**
 * Which way a figure has gone since another period.
 *
 * @param now the later result
 * @param then the earlier result of the same indicator and group
 * @param change the later less the earlier value, in their unit; empty if either has none
 * @param sharing whether the two count some of the same days, so that a change of one is partly the same as no change
 * @param difference whether chance alone could have done it; empty where no interval suits the figure, or days are shared
 * @param course what the change means
 */
public record Direction(
        Result now,
        Result then,
        Optional<Exact> change,
        boolean sharing,
        Optional<Difference> difference,
        Course course) {
    private static final int MONTHS_OF_A_YEAR = 12;

    /** What a change means. */
    public enum Course {
        /** Better, and by more than chance. */
        BETTER,
        /** Worse, and by more than chance. */
        WORSE,
        /** Changed by more than chance, neither to the better nor to the worse. */
        CHANGED,
        /** Chance alone could have done it, or nothing has changed. */
        NO_CLEAR_CHANGE,
        /** Not told: there is no value, no interval suits it, or the two count some of the same days. */
        NOT_TOLD
    }

    /**
     * Compares two results.
     *
     * @param now the later result
     * @param then the earlier one, of the same indicator and group
     * @param polarity which way is better
     * @return the direction
     * @throws IllegalArgumentException if they are of two indicators or groups, or not in the order of time
     */
    public static Direction of(Result now, Result then, Polarity polarity) {
        if (!now.indicator().equals(then.indicator())
                || !now.breakdown().equals(then.breakdown())
                || !now.group().equals(then.group())) {
            throw new IllegalArgumentException("expected one figure at two periods, got " + now + " and " + then);
        }
        if (then.period().lastDay() >= now.period().lastDay()) {
            throw new IllegalArgumentException("expected an earlier period than "
                    + now.period().label() + ", got " + then.period().label());
        }
        boolean sharing = isSharing(now, then);
        Optional<Difference> difference =
                sharing ? Optional.empty() : Difference.between(now.outcome(), then.outcome());
        Optional<Exact> change = now.outcome()
                .value()
                .figure()
                .flatMap(later -> then.outcome().value().figure().map(later::minus));
        return new Direction(now, then, change, sharing, difference, course(difference, polarity));
    }

    private static Course course(Optional<Difference> difference, Polarity polarity) {
        if (difference.isEmpty()) {
            return Course.NOT_TOLD;
        } else if (!difference.get().isClear()) {
            return Course.NO_CLEAR_CHANGE;
        }
        int better = polarity.ofStep(difference.get().direction());
        return better == 0 ? Course.CHANGED : better > 0 ? Course.BETTER : Course.WORSE;
    }

    /**
     * The period that a figure is set against for its direction of travel.
     *
     * @param window what the figure looks at
     * @param period its period
     * @return the period before; for figures over a rolling year the one twelve months ago, since neighbours share eleven of twelve
     *     months, and likewise for the year to date
     */
    public static Period against(WindowRule window, Period period) {
        return switch (window) {
            case ROLLING_12_MONTHS, YEAR_TO_DATE -> lastYear(period);
            case IN_PERIOD, AS_AT, EVER -> period.previous();
        };
    }

    /**
     * The same period a year before.
     *
     * @param period a period
     * @return its like of the year before; of 29 February 28 February
     */
    public static Period lastYear(Period period) {
        if (period instanceof SingleDate date) {
            return new SingleDate(Day.of(date.first().minusYears(1)));
        }
        Period before = period;
        int steps = period.kind() == PeriodKind.YEAR
                ? 1
                : MONTHS_OF_A_YEAR / period.months().size();
        for (int i = 0; i < steps; i++) {
            before = before.previous();
        }
        return before;
    }

    private static boolean isSharing(Result now, Result then) {
        int day = Math.min(now.period().lastDay(), now.asAt());
        int earlier = Math.min(then.period().lastDay(), then.asAt());
        if (now.window().equals(WindowRule.ROLLING_12_MONTHS.label())) {
            return WindowRule.ROLLING_12_MONTHS.windowFor(now.period().kind()).startOf(day) <= earlier;
        } else if (now.window().equals(WindowRule.YEAR_TO_DATE.label())) {
            return WindowRule.YEAR_TO_DATE.windowFor(now.period().kind()).startOf(day) <= earlier;
        }
        return now.window().equals(WindowRule.EVER.label());
    }
}
