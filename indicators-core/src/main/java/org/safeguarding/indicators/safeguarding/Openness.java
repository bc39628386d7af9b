package org.safeguarding.indicators.safeguarding;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
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

    @SuppressWarnings("ShortCircuitBoolean") // a branch would cost more than what it spares
    boolean on(int day, int start, int end) {
        // Nobody can guess what is open, so that no branch may depend on either end. The day before a blank end wraps
        // round, and is the last there can be.
        int last = endDayCounts ? day - 1 : day;
        return start != Day.NONE & start <= day & last <= end - 1;
    }

    /** Whether any of some rows is open. */
    <R> boolean any(int day, List<R> rows, ToIntFunction<? super R> start, ToIntFunction<? super R> end) {
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            if (on(day, start.applyAsInt(row), end.applyAsInt(row))) {
                return true;
            }
        }
        return false;
    }

    /** The first date it is open no more; {@code Day.FOREVER} while it lasts. */
    int until(int end) {
        return end == Day.NONE ? Day.FOREVER : endDayCounts ? end + 1 : end;
    }

    /** The dates on which any of some rows may open or close. */
    <R> void changes(List<R> rows, ToIntFunction<? super R> start, ToIntFunction<? super R> end, IntConsumer dates) {
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            changes(start.applyAsInt(row), end.applyAsInt(row), dates);
        }
    }

    /** The dates on which it may open or close. */
    void changes(int start, int end, IntConsumer dates) {
        dates.accept(start);
        dates.accept(until(end));
    }
}
