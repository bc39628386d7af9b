package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Row;

/** Section 4: the children that children's social care is working with. */
final class OpenChildren {
    private static final String STATUS = "status";
    private static final ImmutableList<String> STATUSES =
            ImmutableList.of("looked_after", "child_protection_plan", "cin_plan", "being_assessed", "other");

    private OpenChildren() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        Openness open = Openness.of(parameters);
        CinCases cases = new CinCases(open);
        Pointwise<ChildRecord, Counted> anyEpisode = new Pointwise<>(
                "an episode of need is open",
                (child, dates) -> open.changes(child.episodes(), CinEpisode::referred, CinEpisode::closed, dates),
                cases.asking((child, own, day, held) -> {
                    @Nullable CinEpisode episode = own.episode(day);
                    if (episode != null) {
                        held.held(Counted.COUNTED, episode, ImmutableList.of());
                    }
                }));
        Define<Counted> define = Define.of(
                "open-children",
                "Children open to children's social care",
                Counted.class,
                Measures.count(Counted.COUNTED));
        return ImmutableList.of(define.feed(
                        WindowRule.AS_AT,
                        Feed.<CouncilRecords, ChildRecord, Counted>asAt(CouncilRecords::children, anyEpisode)
                                .by(ImmutableList.of(
                                        new ByStatus(open), Dimensions.TEAM, Dimensions.SOURCE, Dimensions.AGE))
                                .through(CountedThrough.last(cases, CountedThrough.OPEN_EPISODES)))
                .with(builder -> builder.addBreakdowns(Dimensions.BY_TEAM, Dimensions.BY_SOURCE, Dimensions.BY_AGE))
                .always(Breakdown.of(STATUS, STATUSES))
                .needs(
                        Tables.EPISODES.table(),
                        Tables.CARE_EPISODES,
                        Tables.PLANS.table(),
                        Tables.CIN_PLANS.table(),
                        Tables.ASSESSMENTS.table())
                .reads(Tables.EPISODES.table(), "cine_close_date")
                .reads(Tables.CARE_EPISODES, "clae_cla_episode_ceased_date")
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date")
                .reads(Tables.CIN_PLANS.table(), "cinp_cin_plan_end_date")
                .reads(Tables.ASSESSMENTS.table(), "cina_assessment_auth_date")
                .words(
                        "How many children are open to children's social care, each once, by the most serious way in which"
                                + " the council works with them.",
                        "children with an episode of need open on the date",
                        "",
                        "Council's own measure",
                        "A child has the first status that fits: looked after, on a child protection plan (of any authority), on"
                                + " a plan for children in need, being assessed, other. It is looked for in all rows of the"
                                + " child, whatever episode they belong to. In a breakdown by team or source a child is counted"
                                + " through the open episode that began last."));
    }

    /** The first status that fits a child on the date. */
    private record ByStatus(Openness open) implements Dimension<ChildRecord> {
        @Override
        public String name() {
            return STATUS;
        }

        @Override
        public boolean changes() {
            return true;
        }

        @Override
        public String groupOf(ChildRecord child, Row through, int day) {
            if (open.any(day, child.careEpisodes(), CareEpisode::started, CareEpisode::ceased)) {
                return STATUSES.get(0);
            } else if (open.any(day, child.plans(), ProtectionPlan::started, ProtectionPlan::ended)) {
                return STATUSES.get(1);
            } else if (open.any(day, child.cinPlans(), CinPlan::started, CinPlan::ended)) {
                return STATUSES.get(2);
            } else if (open.any(day, child.assessments(), Assessment::started, Assessment::authorised)) {
                return STATUSES.get(3);
            }
            return STATUSES.get(4);
        }
    }
}
