package org.safeguarding.indicators.calculation;

import java.util.function.BiPredicate;
import org.safeguarding.indicators.tally.Row;

/**
 * Rows of another table of the same subject that go with a row: the visits of a plan, the meetings of a committee. One of
 * them may go with several rows. Those without a date go with none.
 *
 * @param rows the other rows
 * @param on their date
 * @param name which of them go with a row, as words
 * @param match true for a row and another that goes with it
 * @param <S> the subject
 * @param <R> the row
 * @param <E> the other rows
 */
public record Related<S, R extends Row, E extends Row>(
        Rows<S, E> rows, DayField<E> on, String name, BiPredicate<? super R, ? super E> match) {

    /** What goes with a row, in order of date and then of key as text. */
    DatedRows<E> of(S subject, R row) {
        return DatedRows.of(rows.of().apply(subject), on, new Where<>(name, other -> match.test(row, other)));
    }
}
