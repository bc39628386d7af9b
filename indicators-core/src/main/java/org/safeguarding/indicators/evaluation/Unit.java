package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that counts through one record: what it counted as, and what it counts as now. */
final class Unit {
    private final RowName row;
    private final List<long[]> was;
    private final List<long[]> is;
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<RowName> because = new LinkedHashSet<>();
    private int firstDay = Integer.MAX_VALUE;

    Unit(RowName row, int reads, int width) {
        this.row = row;
        was = zeros(reads, width);
        is = zeros(reads, width);
    }

    static List<long[]> zeros(int reads, int width) {
        List<long[]> sums = new ArrayList<>();
        for (int i = 0; i < reads; i++) {
            sums.add(new long[width]);
        }
        return sums;
    }

    /** Adds a piece to those before, or those after, at one reading. */
    void add(boolean after, int read, int part, long amount) {
        long[] sums = (after ? is : was).get(read);
        sums[part] = Math.addExact(sums[part], amount);
        sums[sums.length - 1]++;
    }

    /** What a piece says of the unit, wherever it counts. */
    void said(String subject, List<RowName> others, int day) {
        subjects.add(subject);
        because.addAll(others);
        firstDay = Math.min(firstDay, day);
    }

    RowName row() {
        return row;
    }

    ImmutableList<long[]> was() {
        return ImmutableList.copyOf(was);
    }

    ImmutableList<long[]> is() {
        return ImmutableList.copyOf(is);
    }

    Set<String> subjects() {
        return subjects;
    }

    Set<RowName> because() {
        return because;
    }

    /** The first day of what counts, or of its event. */
    int firstDay() {
        return firstDay;
    }

    boolean moves() {
        for (int i = 0; i < was.size(); i++) {
            if (!Arrays.equals(was.get(i), is.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean counted() {
        return any(was);
    }

    boolean counts() {
        return any(is);
    }

    private static boolean any(List<long[]> sums) {
        return sums.stream().anyMatch(sum -> sum[sum.length - 1] != 0);
    }
}
