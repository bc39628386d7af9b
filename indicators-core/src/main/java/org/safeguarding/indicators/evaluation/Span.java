package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * The dates of a row itself, whatever it counts as.
 *
 * @param from the day it begins or happens; {@code Day.NONE} where blank or not told
 * @param to the day it ends; {@code Day.NONE} while it lasts, or where it happens on one day
 * @param told whether it has dates at all
 * @param lasts whether it lasts, and does not happen on a day
 */
record Span(int from, int to, boolean told, boolean lasts) {
    static <S, R extends Row> Span of(Through<S, R> through, R row) {
        return new Span(
                through.from().map(field -> field.get().applyAsInt(row)).orElse(Day.NONE),
                through.to().map(field -> field.get().applyAsInt(row)).orElse(Day.NONE),
                through.from().isPresent(),
                through.to().isPresent());
    }

    boolean ends() {
        return lasts && from != Day.NONE && to != Day.NONE;
    }

    /** Whether some of it is on one of the days; of one without its date nobody can say that it is not. */
    boolean touches(int first, int last) {
        if (!told) {
            return false;
        }
        if (from == Day.NONE) {
            return true;
        }
        int end = lasts ? (to == Day.NONE ? Day.FOREVER : Math.max(to - 1, from)) : from;
        return from <= last && first <= end;
    }

    boolean within(DayAllowance allowance) {
        return (from == Day.NONE || allowance.covers(from)) && (to == Day.NONE || allowance.covers(to));
    }

    /** As {@code on 2019-05-03}, or {@code 2019-05-03 to 2019-06-01}. */
    String text() {
        if (!lasts) {
            return from == Day.NONE ? "" : "on " + Day.text(from);
        }
        if (from == Day.NONE) {
            return to == Day.NONE ? "" : "to " + Day.text(to);
        }
        return to == Day.NONE ? "since " + Day.text(from) : Day.text(from) + " to " + Day.text(to);
    }
}
