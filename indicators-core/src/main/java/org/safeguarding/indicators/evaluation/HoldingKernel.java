package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;

/** Counts what is open: a step up on the day it begins, a step down when it has ended. */
final class HoldingKernel {
    private HoldingKernel() {}

    /**
     * The tally.
     *
     * @param from the day each row begins to be open, blank for a row that never is
     * @param to the day it ends, blank while it lasts
     * @param endDayCounts whether it is still open on the day it ends
     * @param lanes the lane of each row
     */
    static <P extends Enum<P>> Tally<P> tally(
            DayColumn from, DayColumn to, boolean endDayCounts, Lanes lanes, Basis<P> basis) {
        Differences differences = new Differences(basis.dates(), lanes);
        int[] places = from.places(basis.dates());
        for (int row = 0; row < from.rows(); row++) {
            int code = from.code(from.day(row));
            if (code >= 0) {
                int lane = lanes.isOne() ? lanes.only() : lanes.of(row);
                differences.hold(lane, places[code], basis.dates().from(until(to.day(row), endDayCounts)));
            }
        }
        return differences.tally(basis);
    }

    static int until(int end, boolean endDayCounts) {
        if (end == Day.NONE) {
            return Day.FOREVER;
        }
        return endDayCounts ? end + 1 : end;
    }
}
