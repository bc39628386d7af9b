package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.tally.Row;

/**
 * The rows that something counts through, whether they count or not: what it takes to say of each why it does not. It
 * changes no figure.
 *
 * @param rows the rows
 * @param where which of them can count at all
 * @param from the date of what happens, or on which it begins; a row without it never counts. Empty where nothing tells
 * @param to the date it ends, blank while it lasts; empty for what happens on one day
 * @param asked what else is asked of a row that is open, or in the window, at a date; best told by the code that decides it
 * @param <S> the subject
 * @param <R> the row
 */
public record Through<S, R extends Row>(
        Rows<S, R> rows,
        Where<R> where,
        Optional<DayField<R>> from,
        Optional<DayField<R>> to,
        ImmutableList<Asked<S, R>> asked) {
    /**
     * Something that is asked of a row at a date.
     *
     * @param name what is so where the row counts, as words
     * @param at whether it is so
     * @param <S> the subject
     * @param <R> the row
     */
    public record Asked<S, R>(String name, At<S, R> at) {}

    /**
     * Whether something is so at a date.
     *
     * @param <S> the subject
     * @param <R> the row
     */
    @FunctionalInterface
    public interface At<S, R> {
        /**
         * Whether it is so.
         *
         * @param subject the subject
         * @param row the row
         * @param day the date, an epoch day
         * @return true if it is
         */
        boolean isSo(S subject, R row, int day);
    }

    /**
     * Rows of which nothing more is told.
     *
     * @param rows the rows
     * @param <S> the subject
     * @param <R> the row
     * @return the rows, each of which may count, on whatever date
     */
    public static <S, R extends Row> Through<S, R> of(Rows<S, R> rows) {
        return new Through<>(rows, Where.all(), Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /**
     * Rows of what happens on a day.
     *
     * @param rows the rows
     * @param where which of them can count at all
     * @param on the day
     * @param <S> the subject
     * @param <R> the row
     * @return the rows
     */
    public static <S, R extends Row> Through<S, R> on(Rows<S, R> rows, Where<R> where, DayField<R> on) {
        return new Through<>(rows, where, Optional.of(on), Optional.empty(), ImmutableList.of());
    }

    /**
     * Rows of what lasts for a while.
     *
     * @param rows the rows
     * @param where which of them can count at all
     * @param from the date on which it begins
     * @param to the date on which it ends, blank while it lasts
     * @param <S> the subject
     * @param <R> the row
     * @return the rows
     */
    public static <S, R extends Row> Through<S, R> lasting(
            Rows<S, R> rows, Where<R> where, DayField<R> from, DayField<R> to) {
        return new Through<>(rows, where, Optional.of(from), Optional.of(to), ImmutableList.of());
    }

    /**
     * The same rows, of which one thing more is asked.
     *
     * @param name what is so where a row counts, as words
     * @param at whether it is so
     * @return the rows
     */
    public Through<S, R> asking(String name, At<S, R> at) {
        return new Through<>(
                rows,
                where,
                from,
                to,
                ImmutableList.<Asked<S, R>>builder()
                        .addAll(asked)
                        .add(new Asked<>(name, at))
                        .build());
    }
}
