package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.ProtectionReview;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/**
 * Councils read on a day on which much depends: their child protection plans are just old enough or nearly so, and visits,
 * core groups and reviews lie on the days that decide. Random histories at large seldom meet the day they are read on.
 *
 * @param council a council of two children, with no other rows than those of their plans
 * @param day the day
 */
public record PlansAtWork(CouncilRecords council, int day) {
    private static final DayAllowance TEN_WORKING_DAYS =
            DayAllowance.workingDays(10, WorkingDayCalendar.englandAndWales());
    private static final int[] AGES = {0, 10, 14, 20, 42, 60, 91, 92, 130, 275, 460, 729, 730, 731, 1200};
    private static final int[] LENGTHS = {-2, 0, 14, 100, 729, 730, 731};
    private static final int[] SINCE_VISIT = {0, 9, 10, 13, 14, 15, 16, 20, 21, 40};
    private static final int SIX_WEEKS = 42;

    /**
     * Such councils.
     *
     * @return councils, each with its day
     */
    public static Arbitrary<PlansAtWork> any() {
        return Combinators.combine(Days.near(), Arbitraries.randomValue(Random::nextLong))
                .as((day, seed) -> new PlansAtWork(new Making(new Random(seed), day).council(), day))
                .withoutEdgeCases();
    }

    /** Makes one council of the numbers drawn. */
    private record Making(Random random, int day) {
        CouncilRecords council() {
            List<ProtectionPlan> first = plans("K0");
            List<ProtectionPlan> second = plans("K1");
            List<ProtectionVisit> toFirst = visits("K0", first, second);
            List<ProtectionVisit> toSecond = visits("K1", second, first);
            CouncilRecords.Builder records = CouncilRecords.builder();
            records.children(
                    ImmutableList.of(child("K0", first, toFirst, toSecond), child("K1", second, toSecond, toFirst)));
            records.population(PopulationEstimates.of(
                    Optional.of(Councils.AREA),
                    ImmutableList.of(PopulationRow.ofChildren(Councils.AREA, Day.of(2015, 6, 30), 67_109))));
            records.complete(
                    "ssd_cp_plans", "ssd_cp_visits", "ssd_cp_reviews", "local_core_groups", "local_population");
            return records.build();
        }

        private ChildRecord child(
                String key, List<ProtectionPlan> plans, List<ProtectionVisit> own, List<ProtectionVisit> others) {
            ChildRecord.Builder child = ChildRecord.builder(key);
            child.plans(plans);
            child.protectionVisits(own);
            child.strayVisits(others.stream()
                    .filter(visit -> plans.stream().anyMatch(plan -> plan.key().equals(visit.planKey())))
                    .toList());
            for (ProtectionPlan plan : plans) {
                reviews(plan).forEach(child::addProtectionReviews);
                meetings(plan).forEach(child::addCoreGroups);
            }
            return child.build();
        }

        private List<ProtectionPlan> plans(String child) {
            List<ProtectionPlan> plans = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                int start = day - one(AGES) + shift();
                int end = random.nextInt(3) == 0 ? day + shift() : start + one(LENGTHS);
                plans.add(new ProtectionPlan(
                        "P" + random.nextInt(100) + child + i,
                        start,
                        random.nextInt(5) < 3 ? Day.NONE : end,
                        random.nextBoolean() ? "NEG" : "",
                        random.nextInt(8) == 0));
            }
            return plans;
        }

        private List<ProtectionVisit> visits(String child, List<ProtectionPlan> own, List<ProtectionPlan> others) {
            List<ProtectionVisit> visits = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String plan = random.nextInt(3) == 0
                        ? ""
                        : one(random.nextInt(4) == 0 ? others : own).key();
                visits.add(new ProtectionVisit(
                        "V" + random.nextInt(100) + child + i,
                        random.nextInt(8) == 0 ? PlanHistories.NOBODYS : plan,
                        day - one(SINCE_VISIT) + shift(),
                        random.nextInt(4) > 0));
            }
            return visits;
        }

        private List<ProtectionReview> reviews(ProtectionPlan plan) {
            List<ProtectionReview> reviews = new ArrayList<>();
            int due = Day.plusMonths(plan.started(), 3);
            for (int i = 0; i < 4; i++) {
                int held = due - random.nextInt(2) * random.nextInt(80) + shift() / 2;
                if (random.nextInt(6) > 0) {
                    reviews.add(new ProtectionReview("W" + random.nextInt(100) + plan.key() + i, plan.key(), held));
                    due = Day.plusMonths(held, 6);
                }
            }
            return reviews;
        }

        private List<CoreGroup> meetings(ProtectionPlan plan) {
            List<CoreGroup> meetings = new ArrayList<>();
            int due = TEN_WORKING_DAYS.due(plan.started());
            for (int i = 0; i < 4; i++) {
                int held = due - random.nextInt(2) * random.nextInt(8) + (random.nextInt(4) == 0 ? 3 : shift());
                if (random.nextInt(6) > 0) {
                    meetings.add(new CoreGroup("G" + random.nextInt(100) + plan.key() + i, plan.key(), held));
                    due = random.nextInt(8) > 0 ? held + SIX_WEEKS : held;
                }
            }
            return meetings;
        }

        /** Mostly nothing, else a day or two either way. */
        private int shift() {
            return random.nextInt(3) == 0 ? random.nextInt(5) - 2 : 0;
        }

        private int one(int[] numbers) {
            return numbers[random.nextInt(numbers.length)];
        }

        private <T> T one(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }
    }
}
