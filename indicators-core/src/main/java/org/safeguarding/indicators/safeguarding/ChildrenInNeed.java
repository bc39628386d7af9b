package org.safeguarding.indicators.safeguarding;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.time.Day;

/** Section 10: how many children are in need. */
final class ChildrenInNeed {
    private ChildrenInNeed() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        // One level for a count and its rate, so that it is asked once for both.
        CinCases cases = new CinCases(Openness.of(parameters));
        Level<ChildRecord, Counted> open = openCases(cases);
        Level<ChildRecord, Counted> episodes = new EpisodesOfNeed(Openness.of(parameters));
        return ImmutableList.of(
                open("cin-open", "Open CIN cases", Measures.count(Counted.COUNTED), false, open, cases),
                open("cin-rate", "CIN per 10,000 (local)", Measures.per10k(Counted.COUNTED), true, open, cases),
                dfe("cin-dfe", "CIN as the DfE defines it", Measures.count(Counted.COUNTED), false, episodes),
                dfe(
                        "cin-dfe-rate",
                        "CIN per 10,000 as the DfE defines it",
                        Measures.per10k(Counted.COUNTED),
                        true,
                        episodes));
    }

    private static Indicator<CouncilRecords, ?> open(
            String id,
            String title,
            Measure<Counted> measure,
            boolean rate,
            Level<ChildRecord, Counted> level,
            CinCases cases) {
        Define<Counted> define = Define.of(id, title, Counted.class, measure)
                .asAt(
                        level,
                        CountedThrough.last(cases, CountedThrough.openCases(cases)),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .meanOfMonths()
                .needs(Tables.EPISODES.table(), Tables.PLANS.table(), Tables.CARE_EPISODES)
                .reads(Tables.EPISODES.table(), "cine_close_date")
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date")
                .reads(Tables.CARE_EPISODES, "clae_cla_episode_ceased_date");
        if (rate) {
            define.needsPopulation();
        }
        return define.words(
                "Children with an open case who are neither on a child protection plan nor looked after"
                        + (rate ? ", for every 10,000 children who live in the area." : "."),
                "children with an episode of need open on the date, and no child protection plan (of any authority) and"
                        + " no episode of being looked after open",
                rate ? "children aged 0 to 17 in the area" : "",
                "Council's own measure; DfE's CINO comes nearest, its CIN counts every open episode",
                "In a breakdown a child is counted through the open episode that began last. Ages are those on the"
                        + " date."
                        + (rate ? " The council's target is under review, so there is none to be held to." : ""));
    }

    private static Pointwise<ChildRecord, Counted> openCases(CinCases cases) {
        return new Pointwise<>(
                "an episode of need is open, and neither a plan nor an episode of care",
                cases::changes,
                cases.asking((child, own, day, held) -> {
                    @Nullable CinEpisode episode = own.on(day);
                    if (episode != null) {
                        held.held(Counted.COUNTED, episode, ImmutableList.of());
                    }
                }));
    }

    private static Indicator<CouncilRecords, ?> dfe(
            String id, String title, Measure<Counted> measure, boolean rate, Level<ChildRecord, Counted> episodes) {
        Define<Counted> define = Define.of(id, title, Counted.class, measure)
                .asAt(
                        episodes,
                        CountedThrough.EPISODES_WITH_ACTION,
                        Dimensions.BY_TEAM,
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .needs(Tables.EPISODES.table())
                .reads(Tables.EPISODES.table(), "cine_referral_nfa", "cine_close_date", "cine_close_reason");
        if (rate) {
            define.needsPopulation();
        }
        return define.words(
                "Every open episode of need as the national statistics count them, those of children on plans or looked"
                        + " after among them"
                        + (rate ? ", for every 10,000 children who live in the area." : "."),
                "episodes of need open on the date, without those that led to no further action and those that are known to"
                        + " have closed after assessment as not in need (reasons RC8 and RC9); a child with two counts twice",
                rate ? "children aged 0 to 17 in the area" : "",
                "DfE, Children in need census, table B1 of 2019",
                "Whether an episode was one of need may only show when it closes: a figure for an earlier date changes then."
                        + " A blank flag is no flag.");
    }

    /** Open episodes, less those that turn out to have been none: they are held until their closing is known. */
    private record EpisodesOfNeed(Openness open) implements Level<ChildRecord, Counted> {
        private static final ImmutableSet<String> NOT_IN_NEED = ImmutableSet.of("RC8", "RC9");

        @Override
        public void holdings(ChildRecord child, Holdings<Counted> out) {
            for (CinEpisode episode : child.episodes()) {
                int start = episode.referred();
                int until = open.until(episode.closed());
                if (!CountedThrough.WITH_ACTION.test().test(episode) || start == Day.NONE || start >= until) {
                    continue;
                }
                int knownUntil = episode.closed() == Day.NONE || isInNeed(episode) ? Day.FOREVER : episode.closed();
                if (start < knownUntil) {
                    out.held(
                            Counted.COUNTED, 1, start, until, start, knownUntil, Day.NONE, episode, ImmutableList.of());
                }
            }
        }

        private static boolean isInNeed(CinEpisode episode) {
            String reason = episode.closeReason();
            return reason.isEmpty() || !NOT_IN_NEED.contains(Ascii.toUpperCase(reason.trim()));
        }
    }
}
