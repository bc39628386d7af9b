package org.safeguarding.indicators.io.supplied;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.FinancialQuarter;

/** How a figure of an indicator, period and group is worked out of its numerator and denominator, and printed. */
final class Working {
    /** What stands below the line. */
    enum Below {
        /** Nothing: a count or an amount. */
        NOTHING,
        /** What the numerator is a part of, or is set against. */
        DENOMINATOR,
        /** The months that a mean is over: the same for every source. */
        MONTHS,
        /** Nothing that could be given: the mean of the percentages of months, or a median. */
        UNKNOWN
    }

    private final Indicator<?, ?> indicator;
    private final SuppliedFigure.Key of;
    private final boolean statistic;
    private final Unit unit;

    Working(Indicator<?, ?> indicator, SuppliedFigure.Key of) {
        this.indicator = indicator;
        this.of = of;
        statistic = isStatistic(indicator, of.breakdown(), of.group());
        unit = of.breakdown().isEmpty() || statistic
                ? indicator.measure().unit()
                : indicator.measure().groupUnit();
    }

    static boolean isStatistic(Indicator<?, ?> indicator, String breakdown, String group) {
        return indicator.statistics().stream()
                .anyMatch(s -> s.breakdown().equals(breakdown) && s.group().equals(group));
    }

    Unit unit() {
        return unit;
    }

    boolean hasTarget() {
        return !statistic
                && (of.breakdown().isEmpty() || unit == indicator.measure().unit());
    }

    boolean isMean() {
        return indicator.quarter() == QuarterRule.MEAN_OF_MONTHS && of.period() instanceof FinancialQuarter;
    }

    private boolean isAmount() {
        return unit == Unit.COUNT || unit == Unit.FTE;
    }

    Below below() {
        if (statistic) {
            return Below.UNKNOWN;
        } else if (isAmount()) {
            return isMean() ? Below.MONTHS : Below.NOTHING;
        } else if (unit == Unit.PER_MONTH) {
            return Below.MONTHS;
        }
        return isMean() && unit == Unit.PERCENT ? Below.UNKNOWN : Below.DENOMINATOR;
    }

    /** Whether the numerator is a part of the denominator. */
    boolean isShare() {
        return unit == Unit.PERCENT
                && (indicator.measure().unit() != Unit.PERCENT
                        || indicator.parts().equals(Share.class)
                        || indicator.parts().equals(Clock.class));
    }

    /** Amounts that are taken from each other may come out negative; numbers of rows cannot. */
    boolean mayBeNegative() {
        return indicator.scale() > 0;
    }

    int scale() {
        return indicator.scale();
    }

    Places places() {
        boolean shareOfCount = unit != indicator.measure().unit();
        return shareOfCount || (isAmount() && isMean())
                ? Places.WHOLE_OR_ONE
                : indicator.measure().places();
    }

    /** As of a figure that was worked out: partners count as the indicator does. */
    private Chance chance() {
        if (isMean() || statistic) {
            return Chance.NONE;
        }
        return unit == Unit.PER_10000 ? Chance.EVENTS : isShare() ? Chance.SHARE : Chance.NONE;
    }

    private long factor() {
        return switch (unit) {
            case PERCENT -> 100;
            case PER_10000 -> 10_000;
            default -> 1;
        };
    }

    /** The outcome of what stands above and below the line. */
    Outcome of(BigDecimal numerator, Optional<BigDecimal> denominator) {
        return denominator.isPresent()
                ? Outcome.quotient(numerator, denominator.get(), factor(), unit, places())
                        .subjectTo(chance())
                : Outcome.amount(numerator, unit, places());
    }

    /** The outcome of a printed value. */
    Outcome printed(SuppliedFigure figure, BigDecimal value) {
        return new Outcome(
                figure.numerator(),
                figure.denominator(),
                Value.of(Exact.of(value)),
                unit,
                places(),
                Optional.empty(),
                "");
    }

    Outcome without(String reason) {
        return Outcome.without(new Value.NotAvailable(reason), unit, places());
    }

    /** Whether a printed value is a figure rounded to the places of either layout, or to more. */
    boolean follows(Exact figure, BigDecimal value) {
        if (places().round(figure, Layout.ONE_DECIMAL).compareTo(value) == 0
                || places().round(figure, Layout.REPORT).compareTo(value) == 0) {
            return true;
        }
        int most = places().oneDecimal();
        return most != Places.ALL
                && value.scale() > most
                && figure.rounded(value.scale()).compareTo(value) == 0;
    }
}
