package org.safeguarding.indicators.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;

/**
 * A table of steps by date and lane. What is held over a run of dates is a step up at its first and a step down after its
 * last, whatever the number of dates; running sums make figures of them. Every amount is 1.
 */
final class Differences {
    private static final long MOST = 1L << 27;

    /** So many dates are summed before they are written. */
    private static final int AT_A_TIME = 8;

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

    /** As many things in each lane as stand in a table from a place on, held from the date of one place until that of another. */
    void hold(int[] times, int at, int from, int until) {
        if (from < until) {
            int up = from * lanes;
            int down = until * lanes;
            for (int lane = 0; lane < lanes; lane++) {
                steps[up + lane] += times[at + lane];
            }
            for (int lane = 0; lane < lanes; lane++) {
                steps[down + lane] -= times[at + lane];
            }
        }
    }

    /** Some things more, or fewer, from the date of one place on. */
    void step(int lane, int times, int from) {
        steps[from * lanes + lane] += times;
    }

    /**
     * As many things more, or fewer, in each lane as stand in a table by day and lane.
     *
     * @param times the table, the lanes of a day together
     * @param sign 1 for more, -1 for fewer
     * @param placeOf of a day's number in the table the place of the date from which on they count
     */
    void step(int[] times, int sign, IntUnaryOperator placeOf) {
        for (int i = 0; i < times.length; i++) {
            if (times[i] != 0) {
                step(i % lanes, sign * times[i], placeOf.applyAsInt(i / lanes));
            }
        }
    }

    /**
     * The running sums. Dates follow one another in the table and lanes do not, while in a tally it is the other way round: so a few
     * dates of all lanes are summed, and then written lane by lane.
     */
    <P extends Enum<P>> Tally<P> tally(Basis<P> basis) {
        int dates = basis.dates().size();
        int groups = names.groups().size();
        long[][] sums = new long[groups][dates * (names.parts() + 1)];
        long[] running = new long[lanes * AT_A_TIME];
        for (int first = 0; first < dates; first += AT_A_TIME) {
            int some = Math.min(AT_A_TIME, dates - first);
            sum(first, some, running);
            for (int group = 0; group < groups; group++) {
                write(group, some, running, sums[group], first * (names.parts() + 1));
            }
        }
        Map<String, long[]> byName = new HashMap<>();
        for (int group = 0; group < groups; group++) {
            byName.put(names.groups().get(group), sums[group]);
        }
        return Tally.wrap(basis, byName);
    }

    /** Goes on from the last date of those before. */
    private void sum(int first, int some, long[] running) {
        int last = (AT_A_TIME - 1) * lanes;
        for (int date = 0; date < some; date++) {
            int before = date == 0 ? last : (date - 1) * lanes;
            int at = date * lanes;
            int from = (first + date) * lanes;
            for (int lane = 0; lane < lanes; lane++) {
                running[at + lane] = running[before + lane] + steps[from + lane];
            }
        }
    }

    /** For each date the parts of a group and then their sum: with amounts of 1, the number of contributions. */
    private void write(int group, int some, long[] running, long[] into, int place) {
        int parts = names.parts();
        int at = place;
        for (int date = 0; date < some; date++) {
            int from = date * lanes + group * parts;
            long contributions = 0;
            for (int part = 0; part < parts; part++) {
                contributions += running[from + part];
                into[at++] = running[from + part];
            }
            into[at++] = contributions;
        }
    }
}
