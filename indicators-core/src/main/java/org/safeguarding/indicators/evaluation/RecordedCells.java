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
    private final DayColumn days;
    private final int[] since;
    private final Lanes lanes;
    private final DayCells cells;
    private final int[] rest;

    private RecordedCells(DayColumn days, int[] since, Lanes lanes, ImmutableList<Counted> shares) {
        this.days = days;
        this.since = since;
        this.lanes = lanes;
        cells = DayCells.of(days, lanes, Threads.sum(Lists.transform(shares, counted -> counted.counts)));
        rest = Rest.rows(Lists.transform(shares, counted -> counted.rest));
    }

    /**
     * The counts.
     *
     * @param days the day of each event, blank for a row that is none
     * @param since the day from which each row is there, or {@code Day.NONE}
     * @param lanes the lane of each row
     * @param threads who counts
     */
    static RecordedCells of(DayColumn days, int[] since, Lanes lanes, Threads threads) {
        int size = DayCells.size(days, lanes);
        return new RecordedCells(days, since, lanes, threads.shares(days.rows(), (share, from, until) -> {
            Counted counted = new Counted(size);
            counted.count(days, since, lanes, from, until);
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

        void count(DayColumn days, int[] since, Lanes lanes, int from, int until) {
            int width = lanes.count();
            int[] column = days.days();
            boolean one = lanes.isOne();
            for (int row = from; row < until; row++) {
                int code = days.code(column[row]);
                if (code < 0) {
                    continue;
                }
                if (since[row] <= column[row]) {
                    counts[code * width + (one ? lanes.only() : lanes.of(row))]++;
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
        Differences differences = new Differences(dates, lanes);
        cells.hold(differences, dates, window);
        for (int row : rest) {
            int day = days.day(row);
            if (!knowledge.hindsight() || since[row] <= knowledge.asAt()) {
                differences.hold(
                        lanes.isOne() ? lanes.only() : lanes.of(row),
                        dates.from(knowledge.from(day, since[row])),
                        DayColumn.end(day, window, dates));
            }
        }
        return differences.tally(basis);
    }
}
