package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Window;

/**
 * Counts subjects once per window, through the latest event there: each event holds from its own day until the next one of
 * its subject or the end of its window, whichever comes first. One sweep over the events in order of subject and day
 * answers for every date at once.
 */
final class DistinctKernel {
    private DistinctKernel() {}

    /**
     * The tally.
     *
     * @param events the events; of those of one subject and day the last has the group that counts
     * @param lanes the lane of each row
     */
    static <P extends Enum<P>> Tally<P> tally(EventTable events, Lanes lanes, Basis<P> basis, Window window) {
        Differences differences = new Differences(basis.dates(), lanes);
        int[] places = events.days().places(basis.dates());
        int[] ends = events.days().ends(window, basis.dates());
        int past = basis.dates().size();
        if (lanes.isOne() && lanes.count() == 1) {
            sweep(events.index().entries(), places, ends, past, differences.steps());
        } else {
            sweepInLanes(events.index(), lanes, places, ends, past, differences);
        }
        return differences.tally(basis);
    }

    /** The step down of an event is made when the next one is met; before the first there is none, so a place past all. */
    private static void sweep(int[] entries, int[] places, int[] ends, int past, int[] steps) {
        int end = past;
        for (int entry : entries) {
            int code = entry & SubjectIndex.CODE;
            int place = places[code];
            // The first event of a subject takes over from nobody: its place, made the greatest of all, ends nothing.
            steps[Math.min(end, place | (entry >> 31 & SubjectIndex.CODE))]--;
            steps[place]++;
            end = ends[code];
        }
        steps[end]--;
    }

    private static void sweepInLanes(
            SubjectIndex index, Lanes lanes, int[] places, int[] ends, int past, Differences differences) {
        int[] entries = index.entries();
        int from = past;
        int end = past;
        int lane = 0;
        for (int i = 0; i < entries.length; i++) {
            int code = entries[i] & SubjectIndex.CODE;
            int place = places[code];
            differences.hold(lane, from, entries[i] < 0 ? end : Math.min(end, place));
            from = place;
            end = ends[code];
            lane = lanes.isOne() ? lanes.only() : lanes.lane(index.rows()[i]);
        }
        differences.hold(lane, from, end);
    }
}
