package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/**
 * The events of rows that are not there before a day of their own, as columns.
 *
 * @param days the day of each event, blank for a row that is none
 * @param since the day from which each row is there, blank for one that always was
 * @param lanes the lane of each row
 */
record RecordedColumns(DayColumn days, DayColumn since, Lanes lanes) {

    @SuppressWarnings("EnumOrdinal") // a tally keeps its parts in the order of their enum
    static <S extends Subject, R extends Row, P extends Enum<P>> RecordedColumns of(
            Lowering<S> lowering, Recorded<S, ?, P> recorded, Count<S, R, P> count, int parts) {
        Optional<RowColumns> own = lowering.ownColumns(recorded, count);
        return own.isPresent()
                ? new RecordedColumns(
                        own.get().column(count.on().name()),
                        own.get().column(recorded.since().name()),
                        lowering.ownLanes(
                                own.get(), parts, count.onlyPart().orElseThrow().ordinal()))
                : read(lowering, recorded, count, parts);
    }

    /** All of it in one pass over the rows. */
    @SuppressWarnings("EnumOrdinal") // as above
    private static <S extends Subject, R extends Row, Q extends Row, P extends Enum<P>> RecordedColumns read(
            Lowering<S> lowering, Recorded<S, Q, P> recorded, Count<S, R, P> count, int parts) {
        LoweredRows<S, R> rows = lowering.rows(count.rows());
        GroupNumbers<S> groups = new GroupNumbers<>(lowering.by());
        int[] days = new int[rows.size()];
        int[] since = new int[days.length];
        int[] lanes = new int[days.length];
        rows.each((subject, own, first) -> {
            for (int i = 0; i < own.size(); i++) {
                R row = own.get(i);
                int day = count.on().get().applyAsInt(row);
                boolean counts = day != Day.NONE && count.where().test().test(row);
                days[first + i] = counts ? day : Day.NONE;
                if (counts) {
                    int part = count.part().apply(row).ordinal();
                    since[first + i] =
                            recorded.since().get().applyAsInt(recorded.type().cast(row));
                    lanes[first + i] = groups.of(subject, row, day) * parts + part;
                }
            }
        });
        return new RecordedColumns(DayColumn.of(days), DayColumn.of(since), Lanes.ofRows(groups.names(), parts, lanes));
    }
}
