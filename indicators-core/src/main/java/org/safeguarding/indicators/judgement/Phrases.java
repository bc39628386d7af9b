package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Unit;

/** Values and targets as people write them. */
final class Phrases {
    private Phrases() {}

    static String value(Exact exact, Outcome like, Layout layout) {
        return number(like.places().round(exact, layout), like.unit());
    }

    /** A value with its unit: {@code 15%}, {@code 12.4 per 10,000}. */
    static String number(BigDecimal number, Unit unit) {
        return Wording.number(number) + suffix(unit);
    }

    /** Two values of one unit. A sign stands at each of them, a unit in words at the second alone. */
    static String pair(BigDecimal low, String joint, BigDecimal high, Unit unit) {
        String sign = suffix(unit).startsWith(" ") ? "" : suffix(unit);
        return Wording.number(low) + sign + joint + number(high, unit);
    }

    private static String suffix(Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case PER_10000 -> " per 10,000";
            case COUNT -> "";
            case FTE -> " full-time equivalent";
            case WEEKS -> " weeks";
            case PER_MONTH -> " a month";
            case CHILDREN_PER_FTE -> " children a worker";
        };
    }

    static String target(Target target, Unit unit) {
        return switch (target.kind()) {
            case AT_LEAST -> "at least " + number(target.low(), unit);
            case NO_MORE_THAN -> "no more than " + number(target.high(), unit);
            case BAND -> pair(target.low(), " to ", target.high(), unit);
        };
    }

    /** What belongs to somebody. */
    static String of(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }
}
