package org.safeguarding.indicators.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * Synthetic referrals of ten years, in random order, as two columns: the day of each and the number of its child. There is
 * a child to every four events, and a child has as many as fall to it. A third column is there for those who ask for it, and so are others.
 */
final class Referrals {
    static final LocalDate FIRST = LocalDate.of(2010, 4, 1);
    static final LocalDate LAST = LocalDate.of(2020, 3, 31);

    /** Sixteen wards of nineteen teams. */
    static final int TEAMS = 304;

    private static final long SEED = 20200331;
    private static final int EVENTS_A_CHILD = 4;
    private static final int LONGEST = 120;
    private static final int ONE_OPEN_IN = 40;

    private final int[] days;
    private final int[] children;
    private final int childCount;

    private final long seed;
    private int[] ends = {};
    private int[] teams = {};
    private @Nullable Decisions decisions;

    private Referrals(int[] days, int[] children, int childCount, long seed) {
        this.seed = seed;
        this.days = days;
        this.children = children;
        this.childCount = childCount;
    }

    /** So many referrals, the same every time. */
    static Referrals of(int events) {
        return of(events, SEED);
    }

    static Referrals of(int events, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int childCount = Math.max(1, events / EVENTS_A_CHILD);
        int first = Math.toIntExact(FIRST.toEpochDay());
        int past = Math.toIntExact(LAST.toEpochDay()) + 1;
        int[] days = new int[events];
        int[] children = new int[events];
        for (int i = 0; i < events; i++) {
            days[i] = random.nextInt(first, past);
            children[i] = random.nextInt(childCount);
        }
        return new Referrals(days, children, childCount, seed);
    }

    /** Referrals of one's own making; the arrays are kept. */
    static Referrals of(int[] days, int[] children, int childCount) {
        return new Referrals(days, children, childCount, SEED);
    }

    int size() {
        return days.length;
    }

    /** The day of each, an epoch day from {@link #FIRST} to {@link #LAST}: the array itself. */
    int[] days() {
        return days;
    }

    /** The child of each, from 0 to below {@link #childCount}: the array itself. */
    int[] children() {
        return children;
    }

    /**
     * The day on which the assessment that each led to was authorised, or {@code Day.NONE} while it is open: the array itself. Made when
     * it is first asked for.
     */
    int[] ends() {
        if (ends.length < days.length) {
            SplittableRandom random = new SplittableRandom(~seed);
            int last = Math.toIntExact(LAST.toEpochDay());
            int[] made = new int[days.length];
            for (int i = 0; i < made.length; i++) {
                int end = days[i] + random.nextInt(LONGEST);
                made[i] = end > last || random.nextInt(ONE_OPEN_IN) == 0 ? Day.NONE : end;
            }
            ends = made;
        }
        return ends;
    }

    /** The team that each went to, a number from 0 to below {@link #TEAMS}: the array itself. Made when it is first asked for. */
    int[] teams() {
        if (teams.length < days.length) {
            SplittableRandom random = new SplittableRandom(seed + 1);
            int[] made = new int[days.length];
            for (int i = 0; i < made.length; i++) {
                made[i] = random.nextInt(TEAMS);
            }
            teams = made;
        }
        return teams;
    }

    /** The decisions on the contacts that they came as, one each. Made when they are first asked for. */
    Decisions decisions() {
        Decisions made = decisions;
        if (made == null) {
            made = Decisions.of(days, seed);
            decisions = made;
        }
        return made;
    }

    int childCount() {
        return childCount;
    }
}
