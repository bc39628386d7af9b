package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The meetings of a protection plan: core groups, the first within ten working days and then every six weeks, the profile's
 * share of them on time by the month in which they are due; and reviews, the last of which ends the plan.
 */
final class PlanMeetings {
    private static final int FIRST_CORE_GROUP = 10;
    private static final int NEXT_CORE_GROUP = 42;
    private static final double REVIEWED_IN_TIME = 0.95;

    private final Setting setting;
    private final Chance chance;
    private final List<Quota> inTime = new ArrayList<>();
    private final List<Meeting> coreGroups = new ArrayList<>();
    private final List<Meeting> reviews = new ArrayList<>();

    private record Meeting(ProtectionPlan plan, int due, int day) {}

    PlanMeetings(Setting setting) {
        this.setting = setting;
        chance = setting.seed().fork("plan meetings");
        for (int i = 0; i < setting.span().months(); i++) {
            inTime.add(new Quota(chance));
        }
    }

    void write(List<ProtectionPlan> plans) {
        for (ProtectionPlan plan : plans) {
            coreGroups(plan);
            review(plan);
        }
        coreGroups.sort(Comparator.comparingInt(Meeting::day));
        TableFile table = setting.table(ExtractTable.CORE_GROUPS);
        for (Meeting meeting : coreGroups) {
            table.row(
                    "G" + (table.rows() + 1),
                    meeting.plan().episode().child().id(),
                    meeting.plan().id(),
                    setting.date(meeting.day()));
        }
        reviews.sort(Comparator.comparingInt(Meeting::day));
        TableFile second = setting.table(ExtractTable.CP_REVIEWS);
        for (Meeting meeting : reviews) {
            second.row(
                    "W" + (second.rows() + 1),
                    meeting.plan().episode().child().id(),
                    meeting.plan().id(),
                    setting.date(meeting.due()),
                    setting.date(meeting.day()));
        }
    }

    private void coreGroups(ProtectionPlan plan) {
        int last = Math.min(plan.end() - 1, setting.asAt());
        Workdays workdays = setting.workdays();
        int due = workdays.plus(plan.start(), FIRST_CORE_GROUP);
        int day = isInTime(due, last)
                ? workdays.plus(plan.start(), chance.between(4, 10))
                : workdays.plus(due, chance.between(1, 12));
        while (day <= last) {
            coreGroups.add(new Meeting(plan, due, day));
            due = day + NEXT_CORE_GROUP;
            day = isInTime(due, last) ? workdays.any(chance, day + 29, due) : workdays.any(chance, due + 1, due + 28);
        }
    }

    /** What is due after the plan's last day, or the as-at date, is no part of the share. */
    private boolean isInTime(int due, int last) {
        int month = setting.span().monthOf(Math.min(due, setting.asAt()));
        double share = setting.targets().share(Series.CORE_GROUP_6W_PCT, month);
        return due > last ? chance.happens(share) : inTime.get(month).next(share);
    }

    private void review(ProtectionPlan plan) {
        int last = Math.min(plan.end(), setting.asAt());
        int due = Days.plusMonths(plan.start(), 3);
        int day = held(due, 20);
        // A review just before the one that ends the plan would be one too many.
        while (day <= last - (plan.end() <= setting.asAt() ? 15 : 0)) {
            reviews.add(new Meeting(plan, due, day));
            due = Days.plusMonths(day, 6);
            day = held(due, 25);
        }
        if (plan.end() <= setting.asAt()) {
            reviews.add(new Meeting(plan, due, plan.end()));
        }
    }

    private int held(int due, int early) {
        return chance.happens(REVIEWED_IN_TIME)
                ? setting.workdays().any(chance, due - early, due)
                : setting.workdays().any(chance, due + 1, due + 30);
    }
}
