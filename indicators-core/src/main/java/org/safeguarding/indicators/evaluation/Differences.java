package org.safeguarding.indicators.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;

/**
 * A table of steps by date and lane. What is held over a run of dates is a step up at its first and a step down after its
 * last, whatever the number of dates; running sums make figures of them. Every amount is 1.
 */
final class Differences {
    private static final long MOST = 1L << 27;

    private final int lanes;
    private final Lanes names;
    private final int[] steps;

    Differences(Dates dates, Lanes lanes) {
        long size = (dates.size() + 1L) * lanes.count();
        if (size > MOST) {
            throw new NoKernel(
                    lanes.groups().size() + " groups at " + dates.size() + " dates are too many for a table");
        }
        this.lanes = lanes.count();
        this.names = lanes;
        steps = new int[(int) size];
    }

    /** The table itself, for kernels that step without a call: place of the date times {@link #lanes}, and the lane. */
    int[] steps() {
        return steps;
    }

    int lanes() {
        return lanes;
    }

    /** Something held from the date of one place until that of another; nothing if that is no later. */
    void hold(int lane, int from, int until) {
        if (from < until) {
            steps[from * lanes + lane]++;
            steps[until * lanes + lane]--;
        }
    }

    /** Some things held from the date of one place until that of another, which is later. */
    void hold(int lane, int times, int from, int until) {
        steps[from * lanes + lane] += times;
        steps[until * lanes + lane] -= times;
    }

    /** Some things more, or fewer, from the date of one place on. */
    void step(int lane, int times, int from) {
        steps[from * lanes + lane] += times;
    }

    <P extends Enum<P>> Tally<P> tally(Basis<P> basis) {
        Map<String, long[]> sums = new HashMap<>();
        for (int group = 0; group < names.groups().size(); group++) {
            sums.put(
                    names.groups().get(group),
                    sums(group * names.parts(), basis.dates().size()));
        }
        return Tally.ofSums(basis, sums);
    }

    /** For each date the parts of a group and then their sum: with amounts of 1, the number of contributions. */
    private long[] sums(int firstLane, int dates) {
        int parts = names.parts();
        long[] sums = new long[dates * (parts + 1)];
        long[] running = new long[parts];
        int at = 0;
        for (int date = 0; date < dates; date++) {
            long contributions = 0;
            for (int part = 0; part < parts; part++) {
                running[part] += steps[date * lanes + firstLane + part];
                contributions += running[part];
                sums[at++] = running[part];
            }
            sums[at++] = contributions;
        }
        return sums;
    }
}
