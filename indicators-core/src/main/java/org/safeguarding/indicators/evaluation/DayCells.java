package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
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

    private DayCells(DayColumn days, Lanes lanes, int[] counts) {
        this.days = days;
        this.lanes = lanes;
        this.counts = counts;
    }

    /** Events that were counted already, each day's lanes together. */
    static DayCells of(DayColumn days, Lanes lanes, int[] counts) {
        return new DayCells(days, lanes, counts);
    }

    /** How many places a table of days and lanes has. */
    static int size(DayColumn days, Lanes lanes) {
        long size = (long) days.codes() * lanes.count();
        if (size > MOST) {
            throw new NoKernel(
                    lanes.groups().size() + " groups over " + days.codes() + " days are too many for a table");
        }
        return (int) size;
    }

    /** Events of the days and lanes of their rows. */
    static DayCells counted(DayColumn days, Lanes lanes, Threads threads) {
        int size = size(days, lanes);
        boolean plain = DayHistogram.holds(days);
        return new DayCells(days, lanes, Threads.sum(threads.shares(days.rows(), (share, from, until) -> {
            int[] counts = new int[size];
            if (plain && lanes.isOne()) {
                DayHistogram histogram = new DayHistogram(days);
                histogram.count(from, until);
                histogram.addTo(counts, lanes.count(), lanes.only());
            } else if (plain) {
                countPlainInLanes(days, lanes, from, until, counts);
            } else {
                countInLanes(days, lanes, from, until, counts);
            }
            return counts;
        })));
    }

    private static void countPlainInLanes(DayColumn days, Lanes lanes, int from, int until, int[] counts) {
        int first = days.first();
        int span = days.span();
        int width = lanes.count();
        int[] ofRow = lanes.ofRow();
        int[] column = days.days();
        for (int row = from; row < until; row++) {
            int code = column[row] - first;
            if (code >= 0 && code < span) {
                counts[code * width + ofRow[row]]++;
            }
        }
    }

    private static void countInLanes(DayColumn days, Lanes lanes, int from, int until, int[] counts) {
        int width = lanes.count();
        int[] column = days.days();
        for (int row = from; row < until; row++) {
            int code = days.code(column[row]);
            if (code >= 0) {
                counts[code * width + lanes.lane(row)]++;
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
        int[] counts = new int[size(days, lanes)];
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
            int lane = lanes.isOne() ? lanes.only() : lanes.lane(rows[i]);
            counts[code * width + lane + (before >= reach[code] ? in : out)]++;
        }
        return new DayCells(days, lanes, counts);
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
        hold(differences, basis.dates(), window);
        return differences.tally(basis);
    }

    /** Holds the events on the dates whose window sees them. */
    void hold(Differences differences, Dates dates, Window window) {
        int width = lanes.count();
        for (int code = 0; code < days.codes(); code++) {
            int from = dates.from(days.dayOf(code));
            int until = DayColumn.end(days.dayOf(code), window, dates);
            differences.hold(counts, code * width, from, until);
        }
    }
}
