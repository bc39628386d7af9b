package org.safeguarding.indicators.judgement;

import java.util.List;
import org.safeguarding.indicators.measure.Exact;

/** The rules of "making data count" over points that follow each other without a gap. */
final class Rules {
    private static final int SEVEN = 7;
    private static final int THREE = 3;

    private Rules() {}

    /** Where a run of seven or more on one side of the mean is complete; on the mean is on neither side. */
    static boolean[] sevenOnOneSide(int[] sides) {
        boolean[] complete = new boolean[sides.length];
        int run = 0;
        for (int i = 0; i < sides.length; i++) {
            boolean goesOn = i > 0 && sides[i] == sides[i - 1];
            run = sides[i] == 0 ? 0 : goesOn ? run + 1 : 1;
            complete[i] = run >= SEVEN;
        }
        return complete;
    }

    /** Where seven or more that rise, or fall, are complete. */
    static boolean[] trendOfSeven(List<Exact> values) {
        boolean[] complete = new boolean[values.size()];
        int direction = 0;
        int run = 1;
        for (int i = 1; i < complete.length; i++) {
            int step = values.get(i).compareTo(values.get(i - 1));
            run = step == 0 ? 1 : step == direction ? run + 1 : 2;
            direction = step;
            complete[i] = run >= SEVEN;
        }
        return complete;
    }

    /** Every point of a run of seven, not only the one that completes it. */
    static boolean[] members(boolean[] complete) {
        boolean[] all = new boolean[complete.length];
        for (int i = 0; i < complete.length; i++) {
            for (int back = 0; complete[i] && back < SEVEN; back++) {
                all[i - back] = true;
            }
        }
        return all;
    }

    /** The points of three in a row, all on one side of the mean, of which two or more are close to the limit. */
    static boolean[] twoOfThree(boolean[] close, int[] sides) {
        boolean[] all = new boolean[close.length];
        for (int i = 0; i + THREE <= close.length; i++) {
            int near = 0;
            int side = 0;
            for (int k = i; k < i + THREE; k++) {
                near += close[k] ? 1 : 0;
                side += sides[k];
            }
            if (near >= 2 && Math.abs(side) == THREE) {
                all[i] = true;
                all[i + 1] = true;
                all[i + 2] = true;
            }
        }
        return all;
    }
}
