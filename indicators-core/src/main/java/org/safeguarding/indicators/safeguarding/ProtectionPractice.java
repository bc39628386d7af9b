package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.calculation.ChainedClocks;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.OnSchedule;
import org.safeguarding.indicators.calculation.Related;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.UpToDate;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** Section 13: what is done under child protection plans: visits, core groups, reviews. */
final class ProtectionPractice {
    private static final String LOCAL = "Council's own measure";
    private static final String VISITS =
            "Visits at which the child was seen count, also those before the plan began. They are"
                    + " matched to plans by the id of the plan alone; a visit that names none counts for the plans of its child that"
                    + " are open on its day.";

    private static final Related<ChildRecord, ProtectionPlan, ProtectionReview> REVIEWS = new Related<>(
            Tables.PROTECTION_REVIEWS,
            Tables.PROTECTION_REVIEW_DATE,
            "reviews that name the plan",
            (plan, review) -> review.planKey().equals(plan.key()));
    private static final Related<ChildRecord, ProtectionPlan, CoreGroup> CORE_GROUPS = new Related<>(
            Tables.CORE_GROUPS,
            Tables.CORE_GROUP_DATE,
            "core groups that name the plan",
            (plan, group) -> group.planKey().equals(plan.key()));

    private final Holding<ChildRecord, ProtectionPlan> open;
    private final WorkingDayCalendar calendar;

    ProtectionPractice(Holding<ChildRecord, ProtectionPlan> open, WorkingDayCalendar calendar) {
        this.open = open;
        this.calendar = calendar;
    }

    Indicator<CouncilRecords, ?> visitsIn10WorkingDays() {
        DayAllowance tenWorkingDays = DayAllowance.workingDays(10, calendar);
        return visited(
                        "cpp-visit-10wd-pct",
                        "% visited within 10 working days",
                        new UpToDate<>(open, tenWorkingDays, seenUnder(open.endDayCounts()), tenWorkingDays))
                .target(Target.atLeast(90))
                .words(
                        "The share of child protection plans, 10 working days old or more, under which the child was seen in"
                                + " the last 10 working days.",
                        "those plans whose latest visit, on or before the date, was 10 working days or fewer before it",
                        "plans open on the date that began 10 working days or more before it",
                        LOCAL + "; statutory guidance gives no figure",
                        "The day of the visit is day 0. " + VISITS);
    }

    Indicator<CouncilRecords, ?> visitsIn20Days() {
        DayAllowance twentyDays = DayAllowance.calendarDays(20);
        return visited(
                        "cpp-visit-20d-pct",
                        "% visited within 20 days",
                        new UpToDate<>(open, twentyDays, seenUnder(open.endDayCounts()), twentyDays))
                .words(
                        "The share of child protection plans, 20 days old or more, under which the child was seen in the"
                                + " last 20 days.",
                        "those plans whose latest visit, on or before the date, was 20 calendar days or fewer before it",
                        "plans open on the date that began 20 calendar days or more before it",
                        LOCAL + "; that the London procedures mean calendar days could not be sourced",
                        "The 20 days are calendar days. " + VISITS);
    }

    private static Define<Share> visited(String id, String title, Level<ChildRecord, Share> level) {
        return Define.of(id, title, Share.class, Measures.percentage(Share.IN, Share.OUT))
                .asAt(level, Dimensions.BY_CATEGORY, Dimensions.BY_AGE)
                .meanOfMonths()
                .needs(Tables.PLANS.table(), Tables.PLAN_VISITS.table())
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date", "cppl_cp_plan_ola")
                .reads(Tables.PLAN_VISITS.table(), "cppv_cp_visit_seen");
    }

    private static Related<ChildRecord, ProtectionPlan, ProtectionVisit> seenUnder(boolean endDayCounts) {
        return new Related<>(
                Tables.PLAN_VISITS,
                Tables.PROTECTION_VISIT_DATE,
                "visits at which the child was seen that name the plan, or none while it is open",
                (plan, visit) -> visit.seen()
                        && (visit.planKey().equals(plan.key())
                                || (visit.planKey().isEmpty() && isOpen(plan, visit.day(), endDayCounts))));
    }

    private static boolean isOpen(ProtectionPlan plan, int day, boolean endDayCounts) {
        int end = plan.ended();
        return plan.started() <= day && (end == Day.NONE || day < end || (endDayCounts && day == end));
    }

    Indicator<CouncilRecords, ?> coreGroups() {
        return Define.of(
                        "core-group-6w-pct",
                        "Core groups on time",
                        Clock.class,
                        Measures.percentage(Clock.MET, Clock.MISSED, Clock.OVERDUE))
                .flow(
                        WindowRule.IN_PERIOD,
                        new ChainedClocks<>(
                                open,
                                DayAllowance.workingDays(10, calendar),
                                DayAllowance.calendarDays(42),
                                CORE_GROUPS),
                        Dimensions.BY_CATEGORY,
                        Dimensions.BY_AGE)
                .clocks(true, false)
                .needs(Tables.PLANS.table(), Tables.CORE_GROUPS.table())
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date", "cppl_cp_plan_ola")
                .target(Target.atLeast(90))
                .words(
                        "The share of core groups due in the period that were held on time: the first within 10 working days"
                                + " of the start of the plan, each next one within 6 weeks of the one before.",
                        "core groups held 10 working days or fewer after the start of the plan, or 42 calendar days or fewer"
                                + " after the core group before",
                        "core groups due in the period, while their plan was open",
                        LOCAL + " on Working Together 2018, which asks for the first within 10 working days",
                        "The start day is day 0. A core group that is not held brings no further one that is due; one that is"
                                + " held late does. On the day it is due, one that has not been held is not yet due. Meetings"
                                + " of one day are one; those before the start of the plan or after its end do not count. They"
                                + " are matched to plans by the id of the plan alone.");
    }

    Indicator<CouncilRecords, ?> reviews() {
        return Define.of(
                        "cpp-review-pct",
                        "Plans reviewed on time",
                        Share.class,
                        Measures.percentage(Share.IN, Share.OUT))
                .asAt(
                        new OnSchedule<>(open, DayAllowance.calendarMonths(3), DayAllowance.calendarMonths(6), REVIEWS),
                        Dimensions.BY_CATEGORY,
                        Dimensions.BY_AGE)
                .needs(Tables.PLANS.table(), Tables.PROTECTION_REVIEWS.table())
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date", "cppl_cp_plan_ola")
                .words(
                        "The share of child protection plans, three months old or more, whose reviews were all on time so"
                                + " far.",
                        "those plans with a first review within 3 calendar months of the start and a next one within 6 of each"
                                + " review, as far as these deadlines have come",
                        "plans open on the date that began 3 calendar months or more before it",
                        "DfE, Children in need census, table D6 of 2019; Working Together 2018",
                        "A deadline on the date itself counts. Reviews before the start of the plan do not, nor do the due"
                                + " dates that were recorded. One deadline missed, and the plan stays out. Reviews are matched"
                                + " to plans by the id of the plan alone.");
    }
}
