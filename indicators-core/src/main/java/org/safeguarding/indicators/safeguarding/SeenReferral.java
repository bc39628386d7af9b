package org.safeguarding.indicators.safeguarding;

import static org.safeguarding.indicators.safeguarding.CountedThrough.WITH_ACTION;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
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
        List<Visit> visits = seen(child);
        ImmutableList.Builder<SeenReferral> rows =
                ImmutableList.builderWithExpectedSize(child.episodes().size());
        for (CinEpisode referral : child.episodes()) {
            rows.add(firstSeen(referral, visits));
        }
        return rows.build();
    }

    /** A visit at which the child was seen. */
    private record Visit(int day, Row row) implements Comparable<Visit> {
        /** Of several of one day the one with the greatest key comes first, so that the order of the rows does not matter. */
        @Override
        public int compareTo(Visit other) {
            return day == other.day ? other.row.key().compareTo(row.key()) : Integer.compare(day, other.day);
        }
    }

    /** The visits at which a child was seen in order, so that each referral finds its first at once. */
    private static List<Visit> seen(ChildRecord child) {
        List<Visit> visits = new ArrayList<>();
        for (CinVisit visit : child.cinVisits()) {
            if (visit.seen()) {
                visits.add(new Visit(visit.day(), visit));
            }
        }
        for (ProtectionVisit visit : child.protectionVisits()) {
            if (visit.seen()) {
                visits.add(new Visit(visit.day(), visit));
            }
        }
        Collections.sort(visits);
        return visits;
    }

    private static SeenReferral firstSeen(CinEpisode referral, List<Visit> visits) {
        int from = 0;
        int to = visits.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (visits.get(middle).day() < referral.referred()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == visits.size()
                ? new SeenReferral(referral, Optional.empty(), Day.NONE)
                : new SeenReferral(
                        referral,
                        Optional.of(visits.get(from).row()),
                        visits.get(from).day());
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
