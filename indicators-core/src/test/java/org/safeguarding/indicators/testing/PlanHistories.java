package org.safeguarding.indicators.testing;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.safeguarding.indicators.safeguarding.CinPlan;
import org.safeguarding.indicators.safeguarding.CinPlanReview;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.ProtectionReview;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;
import org.safeguarding.indicators.testing.Histories.Keyed;
import org.safeguarding.indicators.time.Day;

/**
 * What is done under the plans of a child: visits, reviews and meetings at, just before and just after they are due, before the
 * plan and after it, several a day, and some that name no plan or one that there is not.
 */
final class PlanHistories {
    /** The id of a plan that nobody has. */
    static final String NOBODYS = "P-nobody";
    /** The id of a plan that nobody has until {@link Strays} finds one of another child's. */
    static final String ELSEWHERE = "P-elsewhere";

    private static final int MOST_ROWS = 4;

    private record Plan(String key, int started) {}

    private interface UnderPlans<R> {
        R of(List<Plan> plans);
    }

    private interface Making<R> {
        R of(String key, String planKey, int day);
    }

    private PlanHistories() {}

    /** Adds rows to the record of a child that has its protection plans. */
    static Arbitrary<Adding> all() {
        return Combinators.combine(
                        Histories.rows("V", visit(), MOST_ROWS),
                        Histories.rows("W", rows(ProtectionReview::new, reviews(), NOBODYS), MOST_ROWS),
                        Histories.rows("G", rows(CoreGroup::new, meetings(), NOBODYS), MOST_ROWS),
                        Histories.rows("N", cinPlan(), 2),
                        Histories.rows("M", rows(CinPlanReview::new, reviews(), NOBODYS), 3))
                .as((visits, reviews, groups, cinPlans, cinReviews) -> (child, builder) -> {
                    String key = child.key();
                    List<Plan> plans = child.plans().stream()
                            .map(plan -> new Plan(plan.key(), plan.started()))
                            .toList();
                    visits.of(key).forEach(row -> builder.addProtectionVisits(row.of(plans)));
                    reviews.of(key).forEach(row -> builder.addProtectionReviews(row.of(plans)));
                    groups.of(key).forEach(row -> builder.addCoreGroups(row.of(plans)));
                    List<Plan> inNeed = cinPlans.of(key).stream()
                            .map(plan -> new Plan(plan.key(), plan.started()))
                            .toList();
                    builder.addAllCinPlans(cinPlans.of(key));
                    cinReviews.of(key).forEach(row -> builder.addCinPlanReviews(row.of(inNeed)));
                });
    }

    private static Arbitrary<Keyed<UnderPlans<ProtectionVisit>>> visit() {
        Making<ProtectionVisit> seen = (key, planKey, day) -> new ProtectionVisit(key, planKey, day, true);
        return Combinators.combine(rows(seen, visits(), "", "", NOBODYS, ELSEWHERE), Arbitraries.of(true, true, false))
                .as((row, met) -> key -> plans -> {
                    ProtectionVisit visit = row.of(key).of(plans);
                    return new ProtectionVisit(visit.key(), visit.planKey(), visit.day(), met);
                });
    }

    private static Arbitrary<Keyed<CinPlan>> cinPlan() {
        return Combinators.combine(Days.anywhere(), Days.endings(), Histories.teams())
                .as((day, end, team) -> key -> new CinPlan(key, day, end.after(day), team));
    }

    /** Rows that name one of the plans there are or, one time in four and where there is none, something else. */
    private static <R> Arbitrary<Keyed<UnderPlans<R>>> rows(
            Making<R> making, Arbitrary<Days.Ending> reckoning, String... otherwise) {
        Arbitrary<Optional<String>> other = Arbitraries.of(otherwise).optional(0.25);
        return Combinators.combine(other, Arbitraries.integers().between(0, 5), Anchored.days(reckoning))
                .as((named, which, day) -> key -> plans -> {
                    if (plans.isEmpty()) {
                        return making.of(key, named.orElse(NOBODYS), day.after(new int[0]));
                    }
                    Plan plan = plans.get(which % plans.size());
                    return making.of(key, named.orElse(plan.key()), day.after(new int[] {plan.started()}));
                });
    }

    private static Arbitrary<Days.Ending> visits() {
        return Arbitraries.integers().between(-5, 45).map(n -> start -> start + n);
    }

    /** Reviews 3, 9, 15 months after a plan began, with a day to spare or a day late. */
    private static Arbitrary<Days.Ending> reviews() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 3, 6, 9, 15),
                        Arbitraries.integers().between(-1, 1))
                .as((months, shift) -> start -> Day.plusMonths(start, months) + shift);
    }

    /** Meetings 2 weeks after a plan began and each 6 weeks from there, or nearly so; and some on any day of the first weeks. */
    private static Arbitrary<Days.Ending> meetings() {
        Arbitrary<Integer> rhythm = Combinators.combine(
                        Arbitraries.integers().between(0, 3), Arbitraries.of(-1, 0, 0, 1))
                .as((k, shift) -> 14 + 42 * k + shift);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, rhythm), Tuple.of(1, Arbitraries.integers().between(-3, 50)))
                .map(n -> start -> start + n);
    }
}
