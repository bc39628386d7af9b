package org.safeguarding.indicators.evaluation;

import java.util.List;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/** Blanks the events of a subject that another one of the same day takes over from: the one with the greatest key as text. */
final class LatestOfDay<R extends Row> {
    private final int[] entryRows;
    private final int[] days;
    private int entry;

    private LatestOfDay(EventTable events) {
        entryRows = events.index().rows();
        days = events.days().days().clone();
    }

    /** The days of the events, blank where the event is not the latest of its day. */
    static <S extends Subject, R extends Row> int[] days(EventTable events, LoweredRows<S, R> rows) {
        LatestOfDay<R> latest = new LatestOfDay<>(events);
        rows.each((subject, own, first) -> latest.blank(own, first));
        return latest.days;
    }

    /** The entries of a subject stand in the order of its days, so that those of one day are neighbours. */
    private void blank(List<R> own, int first) {
        int end = first + own.size();
        int latest = -1;
        for (; entry < entryRows.length && entryRows[entry] < end; entry++) {
            int row = entryRows[entry];
            if (latest < 0 || days[latest] != days[row]) {
                latest = row;
            } else if (own.get(latest - first)
                            .key()
                            .compareTo(own.get(row - first).key())
                    > 0) {
                days[row] = Day.NONE;
            } else {
                days[latest] = Day.NONE;
                latest = row;
            }
        }
    }
}
