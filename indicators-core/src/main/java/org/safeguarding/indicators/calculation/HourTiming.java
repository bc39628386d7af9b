package org.safeguarding.indicators.calculation;

import java.time.LocalDateTime;
import java.util.Optional;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.HourAllowance;

/**
 * A clock between two moments, in real elapsed time in Europe/London.
 *
 * @param from the moment it starts
 * @param to the moment it stops
 * @param allowance how long it may run
 * @param <R> the row
 */
public record HourTiming<R>(TimeField<R> from, TimeField<R> to, HourAllowance allowance) implements Timing<R> {
    @Override
    public int start(R row) {
        return day(from.get().apply(row));
    }

    @Override
    public int stop(R row) {
        return day(to.get().apply(row));
    }

    private static int day(Optional<LocalDateTime> moment) {
        return moment.map(m -> Day.of(m.toLocalDate())).orElse(Day.NONE);
    }

    @Override
    public int due(R row) {
        // In real time, so that a night on which the clocks change counts as long as it is.
        return allowance.lastTimely(moment(from, row)) + 1;
    }

    @Override
    public int lastTimely(R row) {
        return allowance.lastTimely(moment(from, row));
    }

    @Override
    public boolean met(R row) {
        return allowance.within(moment(from, row), moment(to, row));
    }

    @Override
    public boolean impossible(R row) {
        return allowance.impossible(moment(from, row), moment(to, row));
    }

    private static <R> LocalDateTime moment(TimeField<R> field, R row) {
        return field.get()
                .apply(row)
                .orElseThrow(() -> new IllegalArgumentException("expected a row with " + field.name() + ", got none"));
    }
}
