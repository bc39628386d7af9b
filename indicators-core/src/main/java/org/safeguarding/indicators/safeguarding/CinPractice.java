package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/** Section 10: how children in need are worked with: plans kept up to date, visits, reviews. */
final class CinPractice {
    private static final CalendarMonths THREE_MONTHS = new CalendarMonths(3);
    private static final int VISIT_DAYS = 20;
    private static final String LOCAL = "Council's own measure";

    private final CinCases cases;
    private final Openness open;
    private final TeamFilter teams;

    private CinPractice(Parameters parameters) {
        open = Openness.of(parameters);
        cases = new CinCases(open);
        teams = TeamFilter.of(parameters);
    }

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        CinPractice practice = new CinPractice(parameters);
        return ImmutableList.of(practice.planned(), practice.visited(), practice.reviewed());
    }

    private Indicator<CouncilRecords, ?> planned() {
        Pointwise<ChildRecord, Share> level = new Pointwise<>(
                "an open case has a plan begun or reviewed in the last three months",
                (child, dates) -> {
                    changes(child, dates);
                    child.cinPlans().forEach(plan -> {
                        open.changes(plan.started(), plan.ended(), dates);
                        dates.accept(THREE_MONTHS.outOfReach(plan.started()));
                    });
                    reviewChanges(child, dates);
                },
                cases.asking((child, own, day, held) -> {
                    @Nullable CinEpisode episode = counted(child, own, day);
                    if (episode != null) {
                        List<Row> upToDate = upToDate(child, day);
                        held.held(upToDate.isEmpty() ? Share.OUT : Share.IN, episode, upToDate);
                    }
                }));
        Define<Share> define = percentage("cin-plan-pct", "% CIN with an up-to-date plan", level, openCases())
                .needs(Tables.CIN_PLANS.table(), Tables.CIN_PLAN_REVIEWS.table())
                .reads(Tables.CIN_PLANS.table(), "cinp_cin_plan_end_date")
                .target(Target.atLeast(85));
        return define.words(
                "The share of open cases of children in need that have a plan begun or reviewed in the last three months.",
                "those children with a plan for a child in need open on the date whose start or latest review falls in the"
                        + " three months up to the date",
                "children with an open case (as cin-open counts them)" + teams.words(),
                LOCAL,
                "The three months are (date - 3 calendar months, date]. Reviews are matched to plans by the id of the plan"
                        + " alone. In a breakdown a child is counted through the open episode that began last.");
    }

    /** The plan that is up to date, with the review that keeps it so; empty if there is none. */
    private List<Row> upToDate(ChildRecord child, int day) {
        ImmutableList<CinPlan> plans = child.cinPlans();
        for (int i = 0; i < plans.size(); i++) {
            CinPlan plan = plans.get(i);
            if (open.on(day, plan.started(), plan.ended())) {
                if (THREE_MONTHS.reachBack(day, plan.started())) {
                    return ImmutableList.of(plan);
                }
                Optional<CinPlanReview> review = latestReview(child, plan, day);
                if (review.isPresent()
                        && THREE_MONTHS.reachBack(day, review.get().day())) {
                    return ImmutableList.of(plan, review.get());
                }
            }
        }
        return ImmutableList.of();
    }

    private static Optional<CinPlanReview> latestReview(ChildRecord child, CinPlan plan, int day) {
        return Latest.of(
                child.cinPlanReviews(),
                CinPlanReview::day,
                review -> review.day() <= day && review.planKey().equals(plan.key()));
    }

    private Through<ChildRecord, CinEpisode> openCases() {
        Through<ChildRecord, CinEpisode> open = CountedThrough.openCases(cases);
        return teams.asks()
                ? open.asking(
                        "the child has an open involvement of the teams", (c, episode, day) -> teams.holds(c, day))
                : open;
    }

    private static boolean isOld(OpenCase own, int day) {
        return day - own.since(day) >= VISIT_DAYS;
    }

    private Indicator<CouncilRecords, ?> visited() {
        Pointwise<ChildRecord, Share> level = new Pointwise<>(
                "an open case that is 20 days old was visited in the last 20 days",
                (child, dates) -> {
                    changes(child, dates);
                    ImmutableList<CinEpisode> episodes = child.episodes();
                    for (int i = 0; i < episodes.size(); i++) {
                        dates.accept(later(episodes.get(i).referred(), VISIT_DAYS));
                    }
                    ImmutableList<CinVisit> visits = child.cinVisits();
                    for (int i = 0; i < visits.size(); i++) {
                        CinVisit visit = visits.get(i);
                        if (visit.seen()) {
                            dates.accept(visit.day());
                            dates.accept(later(visit.day(), VISIT_DAYS + 1));
                        }
                    }
                },
                cases.asking((child, own, day, held) -> {
                    @Nullable CinEpisode episode = counted(child, own, day);
                    if (episode != null && isOld(own, day)) {
                        Optional<CinVisit> visit = lastSeen(child, day);
                        held.held(
                                visit.isPresent() ? Share.IN : Share.OUT,
                                episode,
                                visit.map(ImmutableList::of).orElse(ImmutableList.of()));
                    }
                }));
        Through<ChildRecord, CinEpisode> old = openCases()
                .asking(
                        "the child's earliest open episode is 20 days old",
                        (child, episode, day) -> isOld(cases.of(child), day));
        return percentage("cin-visit-20d-pct", "% CIN visited within 20 days", level, old)
                .needs(Tables.CIN_VISITS.table())
                .reads(Tables.CIN_VISITS.table(), "cinv_cin_visit_seen")
                .target(Target.atLeast(85))
                .words(
                        "The share of open cases of children in need, 20 days old or more, in which the child was seen in the"
                                + " last 20 days.",
                        "those children with a visit at which they were seen on the date or up to 20 calendar days before it",
                        "children with an open case (as cin-open counts them) whose earliest open episode began 20 calendar"
                                + " days or more before the date" + teams.words(),
                        LOCAL,
                        "The 20 days are calendar days. A visit of which it is not known whether the child was seen does not"
                                + " count. In a breakdown a child is counted through the open episode that began last.");
    }

    /** The last visit of the last 20 days at which the child was seen; empty if there was none. */
    private static Optional<CinVisit> lastSeen(ChildRecord child, int day) {
        return Latest.of(
                child.cinVisits(),
                CinVisit::day,
                visit -> visit.seen() && visit.day() <= day && visit.day() >= day - VISIT_DAYS);
    }

    private static boolean isOld(CinPlan plan, int day) {
        return THREE_MONTHS.oldEnough(plan.started()) <= day;
    }

    private Indicator<CouncilRecords, ?> reviewed() {
        Through<ChildRecord, CinPlan> plans =
                CountedThrough.OPEN_CIN_PLANS.asking("it is three months old", (child, plan, day) -> isOld(plan, day));
        Pointwise<ChildRecord, Share> level = new Pointwise<>(
                "an open plan that is three months old was reviewed in the last three months",
                (child, dates) -> {
                    child.cinPlans().forEach(plan -> {
                        open.changes(plan.started(), plan.ended(), dates);
                        dates.accept(THREE_MONTHS.oldEnough(plan.started()));
                    });
                    reviewChanges(child, dates);
                },
                (child, day, held) -> {
                    for (CinPlan plan : child.cinPlans()) {
                        if (open.on(day, plan.started(), plan.ended()) && isOld(plan, day)) {
                            Optional<CinPlanReview> review =
                                    latestReview(child, plan, day).filter(r -> THREE_MONTHS.reachBack(day, r.day()));
                            held.held(
                                    review.isPresent() ? Share.IN : Share.OUT,
                                    plan,
                                    review.map(ImmutableList::of).orElse(ImmutableList.of()));
                        }
                    }
                });
        return Define.of(
                        "cin-review-3m-pct",
                        "% CIN reviewed in the last 3 months",
                        Share.class,
                        Measures.percentage(Share.IN, Share.OUT))
                .asAt(level, plans, Dimensions.BY_TEAM, Dimensions.BY_AGE)
                .needs(Tables.CIN_PLANS.table(), Tables.CIN_PLAN_REVIEWS.table())
                .reads(Tables.CIN_PLANS.table(), "cinp_cin_plan_end_date")
                .words(
                        "The share of plans for children in need, three months old or more, that were reviewed in the last"
                                + " three months.",
                        "those plans with a review in the three months up to the date",
                        "plans for children in need open on the date that started three months or more before it; all teams",
                        LOCAL,
                        "A plan is three months old from the day three calendar months after its start; the look-back is"
                                + " (date - 3 calendar months, date]. Reviews are matched by the id of the plan alone.");
    }

    private Define<Share> percentage(
            String id, String title, Pointwise<ChildRecord, Share> level, Through<ChildRecord, CinEpisode> through) {
        Define<Share> define = Define.of(id, title, Share.class, Measures.percentage(Share.IN, Share.OUT))
                .asAt(
                        level,
                        CountedThrough.last(cases, through),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .needs(Tables.EPISODES.table(), Tables.PLANS.table(), Tables.CARE_EPISODES)
                .reads(Tables.EPISODES.table(), "cine_close_date")
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date")
                .reads(Tables.CARE_EPISODES, "clae_cla_episode_ceased_date");
        if (teams.asks()) {
            define.needs(Tables.INVOLVEMENTS.table())
                    .reads(Tables.INVOLVEMENTS.table(), "invo_professional_team", "invo_involvement_end_date");
        }
        return define;
    }

    /** The episode through which a child of the denominators is counted; null if it is none of them. */
    private @Nullable CinEpisode counted(ChildRecord child, OpenCase own, int day) {
        @Nullable CinEpisode episode = own.on(day);
        return episode != null && teams.holds(child, day) ? episode : null;
    }

    private void changes(ChildRecord child, IntConsumer dates) {
        cases.changes(child, dates);
        teams.changes(child, dates);
    }

    private static void reviewChanges(ChildRecord child, IntConsumer dates) {
        child.cinPlanReviews().forEach(review -> {
            dates.accept(review.day());
            dates.accept(THREE_MONTHS.outOfReach(review.day()));
        });
    }

    private static int later(int day, int days) {
        return Day.isKnown(day) ? day + days : Day.NONE;
    }
}
