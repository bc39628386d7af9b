package org.safeguarding.indicators.tally;

import java.util.Arrays;

/** Dates as runs of days: for each how many days after the last it begins, and how many follow it. */
final class BasisDates {
    private BasisDates() {}

    static void write(Dates dates, ByteSink out) {
        int runs = 0;
        for (int i = 0; i < dates.size(); i = endOfRun(dates, i)) {
            runs++;
        }
        out.number(runs);
        for (int i = 0; i < dates.size(); ) {
            int end = endOfRun(dates, i);
            if (i == 0) {
                out.signed(dates.day(i));
            } else {
                // Two at least, or the runs were one.
                out.number(Integer.toUnsignedLong(dates.day(i) - dates.day(i - 1)) - 2);
            }
            out.number(end - i - 1L);
            i = end;
        }
    }

    private static int endOfRun(Dates dates, int first) {
        int i = first + 1;
        while (i < dates.size() && dates.day(i) == dates.day(i - 1) + 1) {
            i++;
        }
        return i;
    }

    static Dates read(ByteSource in) {
        int runs = in.count(2);
        int[] days = new int[runs];
        int size = 0;
        long day = 0;
        for (int run = 0; run < runs; run++) {
            long gap = run == 0 ? in.signedInt() : in.number() + 2;
            long length = in.number() + 1;
            long first = day + gap;
            boolean fits = (run == 0 || gap >= 2)
                    && gap <= 2L * Integer.MAX_VALUE
                    && length >= 1
                    && length <= TallyForm.MOST_DATES - size
                    && first + length - 1 <= Integer.MAX_VALUE;
            if (!fits) {
                throw new IllegalArgumentException("expected dates in order and at most " + TallyForm.MOST_DATES
                        + " of them, got a run of " + length + " at " + first);
            }
            if (size + length > days.length) {
                days = Arrays.copyOf(days, Math.max(2 * days.length, size + (int) length));
            }
            for (int i = 0; i < length; i++) {
                days[size++] = (int) first + i;
            }
            day = first + length - 1;
        }
        return Dates.of(Arrays.copyOf(days, size));
    }
}
