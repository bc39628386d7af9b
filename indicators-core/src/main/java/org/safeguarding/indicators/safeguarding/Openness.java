package org.safeguarding.indicators.safeguarding;

import java.util.function.IntConsumer;
import org.safeguarding.indicators.time.Day;

/**
 * What it means to be open at a date: begun on or before it, and not ended by the end of it.
 *
 * @param endDayCounts whether what ends on the date is still open
 */
record Openness(boolean endDayCounts) {
    static Openness of(Parameters parameters) {
        return new Openness(parameters.endDayCounts());
    }

    boolean on(int day, int start, int end) {
        return start != Day.NONE && start <= day && day < until(end);
    }

    /** The first date it is open no more; {@code Day.FOREVER} while it lasts. */
    int until(int end) {
        return end == Day.NONE ? Day.FOREVER : endDayCounts ? end + 1 : end;
    }

    /** The dates on which it may open or close. */
    void changes(int start, int end, IntConsumer dates) {
        dates.accept(start);
        dates.accept(until(end));
    }
}
