package org.safeguarding.indicators.evaluation;

import java.util.Arrays;

/**
 * The events of a table in the order of subject and then of day. An entry is the code of an event's day; the first event of
 * each subject is marked, so that nothing else need be kept of the subjects.
 */
final class SubjectIndex {
    /** Marks the first event of a subject; it is the sign bit, so that a marked entry is negative. */
    static final int FIRST = Integer.MIN_VALUE;

    /** Takes the mark away. */
    static final int CODE = Integer.MAX_VALUE;

    private final int[] entries;
    private final int[] rows;

    private SubjectIndex(int[] entries, int[] rows) {
        this.entries = entries;
        this.rows = rows;
    }

    /** From columns whose rows stand in any order; which row an entry belongs to is not kept. */
    static SubjectIndex ofAnyOrder(int subjects, int[] subject, DayColumn days, Threads threads) {
        return new SubjectIndex(SubjectSort.sorted(subjects, subject, days, threads), new int[0]);
    }

    /**
     * From a table whose rows stand subject by subject.
     *
     * @param ends for each subject the row after its last
     */
    static SubjectIndex ofRuns(int[] ends, DayColumn days) {
        int[] entries = new int[days.rows()];
        int[] rows = new int[days.rows()];
        long[] run = new long[16];
        int size = 0;
        int start = 0;
        for (int end : ends) {
            int length = 0;
            if (run.length < end - start) {
                run = new long[Math.max(2 * run.length, end - start)];
            }
            for (int row = start; row < end; row++) {
                int code = days.code(days.day(row));
                if (code >= 0) {
                    run[length++] = (long) code << 32 | row;
                }
            }
            if (length > 1) {
                Arrays.sort(run, 0, length);
            }
            for (int i = 0; i < length; i++) {
                entries[size] = (int) (run[i] >>> 32) | (i == 0 ? FIRST : 0);
                rows[size++] = (int) run[i];
            }
            start = end;
        }
        return new SubjectIndex(
                size == entries.length ? entries : Arrays.copyOf(entries, size),
                size == entries.length ? rows : Arrays.copyOf(rows, size));
    }

    /** The entries: the array itself, not to be changed. */
    int[] entries() {
        return entries;
    }

    /** The row of each entry, if that was kept: the array itself. */
    int[] rows() {
        return rows;
    }
}
