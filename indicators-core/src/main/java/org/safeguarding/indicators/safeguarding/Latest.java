package org.safeguarding.indicators.safeguarding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.tally.Row;

/** Of some rows the one of the latest day, and of those of one day the one with the greatest key as text. */
final class Latest {
    private Latest() {}

    /** The latest of the rows that count; empty if none does. */
    static <R extends Row> Optional<R> of(
            List<? extends R> rows, ToIntFunction<? super R> day, Predicate<? super R> counts) {
        @Nullable R latest = null;
        // It is asked for at many dates of every child: a stream each time took longer than all else.
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            if (counts.test(row)) {
                latest = latest == null ? row : of(latest, row, day);
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The later of two rows. */
    static <R extends Row> R of(R one, R other, ToIntFunction<? super R> day) {
        int first = day.applyAsInt(one);
        int second = day.applyAsInt(other);
        boolean later = second > first || (second == first && other.key().compareTo(one.key()) > 0);
        return later ? other : one;
    }
}
