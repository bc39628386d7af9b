package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableMap;
import org.safeguarding.indicators.calculation.ChainedClocks;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.OnSchedule;
import org.safeguarding.indicators.calculation.OpenBeyond;
import org.safeguarding.indicators.calculation.Related;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.UpToDate;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.ProtectionReview;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** The shapes that ask more of what is open, mostly of rows of another table, over plans and what was done under them, in all their variants. */
final class JoinedShapes {
    private static final Holding<ChildRecord, ProtectionPlan> OPEN = plans(false);
    private static final Holding<ChildRecord, ProtectionPlan> OPEN_THROUGH_THE_END_DAY = plans(true);
    private static final DayAllowance TEN_WORKING_DAYS =
            DayAllowance.workingDays(10, WorkingDayCalendar.englandAndWales());

    private static final Related<ChildRecord, ProtectionPlan, ProtectionVisit> VISITS = new Related<>(
            new Rows<>("visits", ChildRecord::protectionVisits),
            new DayField<>("day", ProtectionVisit::day),
            "of the plan",
            (plan, visit) -> visit.seen() && visit.planKey().equals(plan.key()));
    private static final Related<ChildRecord, ProtectionPlan, ProtectionReview> REVIEWS = new Related<>(
            new Rows<>("reviews", ChildRecord::protectionReviews),
            new DayField<>("day", ProtectionReview::day),
            "of the plan",
            (plan, review) -> review.planKey().equals(plan.key()));
    private static final Related<ChildRecord, ProtectionPlan, CoreGroup> CORE_GROUPS = new Related<>(
            new Rows<>("core groups", ChildRecord::coreGroups),
            new DayField<>("day", CoreGroup::day),
            "of the plan",
            (plan, group) -> group.planKey().equals(plan.key()));

    static final ImmutableMap<String, Level<ChildRecord, Counted>> LEVELS = ImmutableMap.of(
            "open beyond 10 working days",
            new OpenBeyond<>(OPEN, TEN_WORKING_DAYS),
            "open beyond 2 years",
            new OpenBeyond<>(OPEN_THROUGH_THE_END_DAY, DayAllowance.calendarDays(729)));

    static final ImmutableMap<String, Level<ChildRecord, Share>> SHARES = ImmutableMap.of(
            "visited in 10 working days",
            new UpToDate<>(OPEN, TEN_WORKING_DAYS, VISITS, TEN_WORKING_DAYS),
            "visited in 20 days",
            new UpToDate<>(
                    OPEN_THROUGH_THE_END_DAY, DayAllowance.calendarDays(0), VISITS, DayAllowance.calendarDays(20)),
            "reviewed on schedule",
            new OnSchedule<>(OPEN, DayAllowance.calendarMonths(3), DayAllowance.calendarMonths(6), REVIEWS),
            "met on a schedule of working days",
            new OnSchedule<>(OPEN_THROUGH_THE_END_DAY, TEN_WORKING_DAYS, TEN_WORKING_DAYS, CORE_GROUPS));

    static final ImmutableMap<String, Flow<ChildRecord, Clock>> CLOCKS = ImmutableMap.of(
            "10 working days, then 6 weeks",
            new ChainedClocks<>(OPEN, TEN_WORKING_DAYS, DayAllowance.weeks(6), CORE_GROUPS),
            "10 working days each",
            new ChainedClocks<>(OPEN_THROUGH_THE_END_DAY, TEN_WORKING_DAYS, TEN_WORKING_DAYS, CORE_GROUPS));

    private JoinedShapes() {}

    private static Holding<ChildRecord, ProtectionPlan> plans(boolean endDayCounts) {
        return new Holding<>(
                new Rows<>("plans", ChildRecord::plans),
                new DayField<>("started", ProtectionPlan::started),
                new DayField<>("ended", ProtectionPlan::ended),
                Where.all(),
                endDayCounts);
    }
}
