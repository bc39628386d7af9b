package org.safeguarding.indicators.calculation;

import org.safeguarding.indicators.time.DayAllowance;

/**
 * A clock between two dates.
 *
 * @param from the date it starts
 * @param to the date it stops
 * @param allowance how long it may run
 * @param <R> the row
 */
public record DayTiming<R>(DayField<R> from, DayField<R> to, DayAllowance allowance) implements Timing<R> {
    @Override
    public int start(R row) {
        return from.get().applyAsInt(row);
    }

    @Override
    public int stop(R row) {
        return to.get().applyAsInt(row);
    }

    @Override
    public int due(R row) {
        return allowance.due(start(row));
    }

    @Override
    public int lastTimely(R row) {
        return allowance.lastTimely(start(row));
    }

    @Override
    public boolean met(R row) {
        return allowance.within(start(row), stop(row));
    }

    @Override
    public boolean impossible(R row) {
        return stop(row) < start(row);
    }
}
