package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Window;

/**
 * How many events there are of each day and lane. It is counted once; every window at any dates follows from it, at a cost
 * that does not depend on the number of events.
 */
final class DayCells {
    private static final long MOST = 1L << 24;

    private final DayColumn days;
    private final Lanes lanes;
    private final int[] counts;

    private DayCells(DayColumn days, Lanes lanes) {
        long size = (long) days.codes() * lanes.count();
        if (size > MOST) {
            throw new NoKernel(
                    lanes.groups().size() + " groups over " + days.codes() + " days are too many for a table");
        }
        this.days = days;
        this.lanes = lanes;
        counts = new int[(int) size];
    }

    /** Events of the days and lanes of their rows. */
    static DayCells counted(DayColumn days, Lanes lanes) {
        DayCells cells = new DayCells(days, lanes);
        if (!lanes.isOne()) {
            cells.countInLanes();
        } else if (lanes.count() == 1 && days.codes() == days.span()) {
            cells.countPlain();
        } else {
            cells.countInOneLane();
        }
        return cells;
    }

    /** One lane, and codes that are a subtraction away: the check of the index is all that a blank needs. */
    private void countPlain() {
        int first = days.first();
        int[] plain = counts;
        for (int day : days.days()) {
            int code = day - first;
            if (code >= 0 && code < plain.length) {
                plain[code]++;
            }
        }
    }

    private void countPlainInLanes(int[] ofRow) {
        int first = days.first();
        int span = days.span();
        int width = lanes.count();
        int[] plain = counts;
        int[] column = days.days();
        for (int row = 0; row < column.length; row++) {
            int code = column[row] - first;
            if (code >= 0 && code < span) {
                plain[code * width + ofRow[row]]++;
            }
        }
    }

    private void countInOneLane() {
        int width = lanes.count();
        int lane = lanes.only();
        for (int day : days.days()) {
            int code = days.code(day);
            if (code >= 0) {
                counts[code * width + lane]++;
            }
        }
    }

    private void countInLanes() {
        if (days.codes() == days.span()) {
            countPlainInLanes(lanes.ofRow());
            return;
        }
        int width = lanes.count();
        int[] column = days.days();
        for (int row = 0; row < column.length; row++) {
            int code = days.code(column[row]);
            if (code >= 0) {
                counts[code * width + lanes.of(row)]++;
            }
        }
    }

    /**
     * Events as repeats or first ones. Two events of one day are not repeats of each other: what counts is the last earlier
     * day of the subject.
     *
     * @param lanes the first lane of each row's group
     * @param in the part of a repeat
     * @param out the part of the others
     */
    static DayCells repeats(EventTable events, LookBack lookBack, Lanes lanes, int in, int out) {
        DayColumn days = events.days();
        DayCells cells = new DayCells(days, lanes);
        int[] reach = reach(days, lookBack);
        int[] entries = events.index().entries();
        int[] rows = events.index().rows();
        int width = lanes.count();
        int day = -1;
        int before = -1;
        for (int i = 0; i < entries.length; i++) {
            int code = entries[i] & SubjectIndex.CODE;
            if (entries[i] < 0) {
                before = -1;
            } else if (code != day) {
                before = day;
            }
            day = code;
            int lane = lanes.isOne() ? lanes.only() : lanes.of(rows[i]);
            cells.counts[code * width + lane + (before >= reach[code] ? in : out)]++;
        }
        return cells;
    }

    /** For each code that of the earliest day that makes its day a repeat; above -1, which stands for no earlier day. */
    private static int[] reach(DayColumn days, LookBack lookBack) {
        int[] reach = new int[days.codes()];
        for (int code = 0; code < reach.length; code++) {
            int earliest = lookBack.earliest(days.dayOf(code));
            int from = 0;
            int to = reach.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (days.dayOf(middle) < earliest) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            reach[code] = from;
        }
        return reach;
    }

    /** The events that a window sees at each date. */
    <P extends Enum<P>> Tally<P> tally(Basis<P> basis, Window window) {
        Differences differences = new Differences(basis.dates(), lanes);
        int width = lanes.count();
        for (int code = 0; code < days.codes(); code++) {
            int from = basis.dates().from(days.dayOf(code));
            int until = DayColumn.end(days.dayOf(code), window, basis.dates());
            differences.hold(counts, code * width, from, until);
        }
        return differences.tally(basis);
    }
}
