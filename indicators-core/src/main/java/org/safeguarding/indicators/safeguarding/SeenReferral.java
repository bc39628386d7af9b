package org.safeguarding.indicators.safeguarding;

import static org.safeguarding.indicators.safeguarding.CountedThrough.WITH_ACTION;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.RunningClocks;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * A referral with the first visit at which the child was seen on or after its day, of either kind and whatever episode or plan
 * it belongs to.
 *
 * @param referral the referral
 * @param visit the visit, if there is one
 * @param seen the day of the visit, or {@code Day.NONE}
 */
record SeenReferral(CinEpisode referral, Optional<Row> visit, int seen) implements Row {
    private static final Rows<ChildRecord, SeenReferral> ROWS = new Rows<>(Tables.EPISODES.table(), SeenReferral::of);
    private static final DayField<SeenReferral> REFERRED =
            new DayField<>(Tables.REFERRAL_DATE.name(), row -> row.referral().referred());
    private static final DayField<SeenReferral> SEEN = new DayField<>(
            "first visit of ssd_cin_visits and ssd_cp_visits at which the child was seen", SeenReferral::seen);

    @Override
    public String key() {
        return referral.key();
    }

    /** The clocks from referral to being seen, each counted through its referral and because of its visit. */
    static Flow<ChildRecord, Clock> clocks(DayAllowance allowance) {
        Timescale<ChildRecord, SeenReferral> clocks = new Timescale<>(
                ROWS,
                new DayTiming<>(REFERRED, SEEN, allowance),
                Timescale.Attribution.START,
                new Where<>(WITH_ACTION.name(), row -> WITH_ACTION.test().test(row.referral())),
                Timescale.Unstarted.LEFT_OUT);
        return new Clocks(clocks);
    }

    private record Clocks(Timescale<ChildRecord, SeenReferral> of)
            implements Flow<ChildRecord, Clock>, RunningClocks<ChildRecord> {
        @Override
        public void events(ChildRecord child, Events<Clock> out) {
            of.events(child, new ThroughReferrals(out));
        }

        @Override
        public void running(ChildRecord child, int asAt, Taker out) {
            of.running(
                    child,
                    asAt,
                    (through, started, due, lastTimely, because) ->
                            out.clock(((SeenReferral) through).referral(), started, due, lastTimely, because));
        }
    }

    private static ImmutableList<SeenReferral> of(ChildRecord child) {
        Visits visits = new Visits(child.cinVisits(), child.protectionVisits());
        ImmutableList.Builder<SeenReferral> rows =
                ImmutableList.builderWithExpectedSize(child.episodes().size());
        for (CinEpisode referral : child.episodes()) {
            rows.add(visits.firstSince(referral));
        }
        return rows.build();
    }

    /**
     * The visits of both kinds at which a child was seen, in order of day, so that each referral finds its first at once. What
     * is sorted is the day with the place among both tables, as one number.
     */
    private static final class Visits {
        private static final long PLACE = (1L << Integer.SIZE) - 1;

        private final ImmutableList<CinVisit> inNeed;
        private final ImmutableList<ProtectionVisit> underPlans;
        private final long[] sorted;

        Visits(ImmutableList<CinVisit> inNeed, ImmutableList<ProtectionVisit> underPlans) {
            this.inNeed = inNeed;
            this.underPlans = underPlans;
            long[] visits = new long[inNeed.size() + underPlans.size()];
            int seen = 0;
            for (int i = 0; i < inNeed.size(); i++) {
                CinVisit visit = inNeed.get(i);
                if (visit.seen()) {
                    visits[seen++] = packed(visit.day(), i);
                }
            }
            for (int i = 0; i < underPlans.size(); i++) {
                ProtectionVisit visit = underPlans.get(i);
                if (visit.seen()) {
                    visits[seen++] = packed(visit.day(), inNeed.size() + i);
                }
            }
            sorted = Arrays.copyOf(visits, seen);
            Arrays.sort(sorted);
            putGreatestFirst();
        }

        /** Of several of one day the one with the greatest key comes first, so that the order of the rows does not matter. */
        private void putGreatestFirst() {
            int first = 0;
            for (int i = 1; i < sorted.length; i++) {
                if (day(i) != day(first)) {
                    first = i;
                } else if (row(i).key().compareTo(row(first).key()) > 0) {
                    long greater = sorted[i];
                    sorted[i] = sorted[first];
                    sorted[first] = greater;
                }
            }
        }

        private static long packed(int day, int place) {
            return (long) day << Integer.SIZE | place;
        }

        private int day(int index) {
            return (int) (sorted[index] >> Integer.SIZE);
        }

        private Row row(int index) {
            int place = (int) (sorted[index] & PLACE);
            return place < inNeed.size() ? inNeed.get(place) : underPlans.get(place - inNeed.size());
        }

        SeenReferral firstSince(CinEpisode referral) {
            int from = 0;
            int to = sorted.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (day(middle) < referral.referred()) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from == sorted.length
                    ? new SeenReferral(referral, Optional.empty(), Day.NONE)
                    : new SeenReferral(referral, Optional.of(row(from)), day(from));
        }
    }

    private record ThroughReferrals(Events<Clock> out) implements Events<Clock> {
        @Override
        public void event(
                int day,
                Clock part,
                long amount,
                int knownFrom,
                int knownUntil,
                Row through,
                List<? extends Row> because) {
            SeenReferral row = (SeenReferral) through;
            boolean stopped = part == Clock.MET || part == Clock.MISSED;
            out.event(
                    day,
                    part,
                    amount,
                    knownFrom,
                    knownUntil,
                    row.referral(),
                    stopped ? row.visit().map(ImmutableList::of).orElse(ImmutableList.of()) : ImmutableList.of());
        }
    }
}
