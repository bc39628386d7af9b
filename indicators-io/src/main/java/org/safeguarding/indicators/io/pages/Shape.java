package org.safeguarding.indicators.io.pages;

import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.PeriodKind;

/** The built-in shape an indicator is made of, as far as it is one. */
final class Shape {
    private Shape() {}

    /** The flow or level of the first feed. */
    static Object of(Indicator<?, ?> indicator) {
        Object level = indicator.feeds().get(0).level().apply(indicator.window().windowFor(PeriodKind.MONTH));
        return level instanceof Windowed<?, ?> windowed ? windowed.flow() : level;
    }
}
