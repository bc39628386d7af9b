package org.safeguarding.indicators.indicator;

import com.google.common.base.Ascii;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/** What an indicator looks at when it is asked for a period. */
public enum WindowRule {
    /** The days of the period, up to the date read. */
    IN_PERIOD,
    /** The 12 calendar months ending with the date read. */
    ROLLING_12_MONTHS,
    /** 1 April to the date read. */
    YEAR_TO_DATE,
    /** What holds at the date read. */
    AS_AT,
    /** All history up to the date read. */
    EVER;

    /**
     * The window over a flow, for periods of a kind.
     *
     * @param kind the kind of period asked for
     * @return the window; for {@link #AS_AT}, which windows nothing, the single day
     */
    public Window windowFor(PeriodKind kind) {
        return switch (this) {
            case IN_PERIOD -> Window.in(kind);
            case ROLLING_12_MONTHS -> Window.rolling12Months();
            case YEAR_TO_DATE -> Window.yearToDate();
            case AS_AT -> Window.in(PeriodKind.DAY);
            case EVER -> Window.ever();
        };
    }

    /**
     * Whether a figure that reaches before the first day of a table is refused.
     *
     * @return false for as-at and ever, which only say since when there is history
     */
    public boolean refusedBeforeHistory() {
        return this != AS_AT && this != EVER;
    }

    /**
     * The rule as printed in result files.
     *
     * @return the name in lower case
     */
    public String label() {
        return Ascii.toLowerCase(name());
    }
}
