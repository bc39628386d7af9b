package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Window;

/**
 * How many events there are of each day and lane where a row is not there before a day of its own. As a rule that is no later than
 * the day of its event, and then makes no difference; the few rows of which it does are taken one by one.
 */
final class RecordedCells {
    private final RecordedColumns columns;
    private final DayCells cells;
    private final int[] rest;

    private RecordedCells(RecordedColumns columns, ImmutableList<Counted> shares) {
        this.columns = columns;
        cells = DayCells.of(
                columns.days(), columns.lanes(), Threads.sum(Lists.transform(shares, counted -> counted.counts)));
        rest = Rest.rows(Lists.transform(shares, counted -> counted.rest));
    }

    /** The counts, by some threads. */
    static RecordedCells of(RecordedColumns columns, Threads threads) {
        int size = DayCells.size(columns.days(), columns.lanes());
        return new RecordedCells(columns, threads.shares(columns.days().rows(), (share, from, until) -> {
            Counted counted = new Counted(size);
            counted.count(columns, from, until);
            return counted;
        }));
    }

    /** What was counted of some rows, and those that were not. */
    private static final class Counted {
        private final int[] counts;
        private final Rest rest = new Rest();

        Counted(int size) {
            counts = new int[size];
        }

        void count(RecordedColumns columns, int from, int until) {
            DayColumn days = columns.days();
            int[] since = columns.since().days();
            Lanes lanes = columns.lanes();
            int width = lanes.count();
            int[] column = days.days();
            for (int row = from; row < until; row++) {
                int code = days.code(column[row]);
                if (code < 0) {
                    continue;
                }
                if (since[row] <= column[row]) {
                    counts[code * width + lanes.lane(row)]++;
                } else {
                    rest.add(row);
                }
            }
        }
    }

    /** The events that a window sees at each date. */
    <P extends Enum<P>> Tally<P> tally(Basis<P> basis, Window window) {
        Dates dates = basis.dates();
        Knowledge knowledge = basis.knowledge();
        Lanes lanes = columns.lanes();
        Differences differences = new Differences(dates, lanes);
        cells.hold(differences, dates, window);
        for (int row : rest) {
            int day = columns.days().day(row);
            int since = columns.since().day(row);
            if (!knowledge.hindsight() || since <= knowledge.asAt()) {
                differences.hold(
                        lanes.lane(row), dates.from(knowledge.from(day, since)), DayColumn.end(day, window, dates));
            }
        }
        return differences.tally(basis);
    }
}
