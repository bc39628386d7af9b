package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * Stocks that are written down from time to time: at D the rows of the newest snapshot on or before D hold, all of them and
 * no other.
 *
 * @param rows the rows
 * @param takenOn the date of the snapshot a row belongs to
 * @param amounts what a row holds
 * @param <S> the subject
 * @param <R> the row
 * @param <P> the parts held
 */
public record Snapshot<S, R extends Row, P>(Rows<S, R> rows, DayField<R> takenOn, Amounts<R, P> amounts)
        implements Level<S, P> {

    /**
     * What one row of a snapshot holds.
     *
     * @param <R> the row
     * @param <P> the parts held
     */
    @FunctionalInterface
    public interface Amounts<R, P> {
        /**
         * Hands over the amounts of a row.
         *
         * @param row the row
         * @param out takes them, in the level's declared scale
         */
        void of(R row, AmountSink<P> out);
    }

    /**
     * Takes the amounts of a row.
     *
     * @param <P> the parts held
     */
    @FunctionalInterface
    public interface AmountSink<P> {
        /**
         * One amount.
         *
         * @param part its part
         * @param amount how much
         */
        void add(P part, long amount);
    }

    @Override
    public void holdings(S subject, Holdings<P> out) {
        DatedRows<R> dated = DatedRows.of(rows.of().apply(subject), takenOn, Where.all());
        int until = Day.FOREVER;
        for (int i = dated.size() - 1; i >= 0; i--) {
            int day = dated.day(i);
            if (i + 1 < dated.size() && dated.day(i + 1) > day) {
                until = dated.day(i + 1);
            }
            int end = until;
            R row = dated.row(i);
            amounts.of(
                    row,
                    (part, amount) ->
                            out.held(part, amount, day, end, day, Day.FOREVER, Day.NONE, row, ImmutableList.of()));
        }
    }
}
