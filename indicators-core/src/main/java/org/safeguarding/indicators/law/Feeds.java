package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Windowed;

/** What more can be held of a feed whose shape is known. */
final class Feeds {
    /** So many days about each date read are asked one by one: a month and its neighbours. */
    private static final int ABOUT = 40;

    private Feeds() {}

    static <S extends Subject, P extends Enum<P>> void check(
            Class<P> parts, Level<S, P> level, ImmutableList<S> subjects, Dates dates, Violations broken) {
        if (level instanceof Windowed<S, P> windowed) {
            FlowLaws.of(parts, windowed.flow(), windowed.window()).plainLoops(subjects, dates, broken);
            Longer.check(windowed, subjects, dates, broken);
        }
        if (level instanceof Pointwise<S, P> pointwise) {
            for (int i = 0; i < dates.size(); i++) {
                int day = dates.day(i);
                broken.addAll(PointwiseLaws.violations(parts, pointwise, subjects, day - ABOUT, day + ABOUT));
            }
        }
    }
}
