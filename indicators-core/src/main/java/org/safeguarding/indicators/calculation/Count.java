package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * Counts rows by a date: each row that passes the filter and has the date is one event of that day, of the part its own
 * fields give it. A row whose date is blank is no event.
 *
 * @param rows the rows
 * @param on the date
 * @param where which rows
 * @param part the part of a row
 * @param <S> the subject
 * @param <R> the row
 * @param <P> the parts counted
 */
public record Count<S, R extends Row, P>(
        Rows<S, R> rows, DayField<R> on, Where<R> where, Function<? super R, ? extends P> part) implements Flow<S, P> {

    /**
     * Counts every row.
     *
     * @param rows the rows
     * @param on the date
     * @param <S> the subject
     * @param <R> the row
     * @return the flow
     */
    public static <S, R extends Row> Count<S, R, Counted> of(Rows<S, R> rows, DayField<R> on) {
        return new Count<>(rows, on, Where.all(), new Always<>(Counted.COUNTED));
    }

    /**
     * Counts the rows that pass.
     *
     * @param rows the rows
     * @param on the date
     * @param where which rows
     * @param <S> the subject
     * @param <R> the row
     * @return the flow
     */
    public static <S, R extends Row> Count<S, R, Counted> of(Rows<S, R> rows, DayField<R> on, Where<R> where) {
        return new Count<>(rows, on, where, new Always<>(Counted.COUNTED));
    }

    /**
     * Counts every row as in or out of a share.
     *
     * @param rows the rows
     * @param on the date
     * @param in which rows are in the share
     * @param <S> the subject
     * @param <R> the row
     * @return the flow
     */
    public static <S, R extends Row> Count<S, R, Share> share(Rows<S, R> rows, DayField<R> on, Where<R> in) {
        return new Count<>(rows, on, Where.all(), new InOrOut<>(in));
    }

    /**
     * Which rows are in a share made by {@link #share}.
     *
     * @return the rows in it; empty if this is no such share
     */
    @SuppressWarnings("unchecked") // what decides on a row of this kind was made for it
    public Optional<Where<R>> in() {
        return part instanceof InOrOut<?> share ? Optional.of((Where<R>) share.in()) : Optional.empty();
    }

    /**
     * The one part that every row counts in, so that no row need be asked.
     *
     * @return the part; empty if it may differ from row to row
     */
    @SuppressWarnings("unchecked") // what always gives a P has one
    public Optional<P> onlyPart() {
        return part instanceof Always<?> always ? Optional.of((P) always.part()) : Optional.empty();
    }

    @Override
    public void events(S subject, Events<P> out) {
        boolean everything = where.everything();
        for (R row : rows.of().apply(subject)) {
            int day = on.get().applyAsInt(row);
            if (day != Day.NONE && (everything || where.test().test(row))) {
                out.event(day, part.apply(row), 1, day, Day.FOREVER, row, ImmutableList.of());
            }
        }
    }

    private record InOrOut<R>(Where<R> in) implements Function<R, Share> {
        @Override
        public Share apply(R row) {
            return in.test().test(row) ? Share.IN : Share.OUT;
        }
    }

    private record Always<P>(P part) implements Function<Object, P> {
        @Override
        public P apply(Object row) {
            return part;
        }
    }
}
