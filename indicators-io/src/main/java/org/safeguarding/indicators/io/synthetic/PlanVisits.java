package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Visits to children on a plan: at the month's end the profile's shares were seen within the last ten working days, and
 * within the last twenty days.
 */
final class PlanVisits {
    private static final int WORKING_DAYS = 10;
    private static final int DAYS = 20;
    /** Working days in which a child is first seen after a referral. */
    private static final int FIRST_VISIT = 5;

    private static final double SEEN_EARLIER_TOO = 0.75;
    private static final double OUT = 0.05;

    private final Setting setting;
    private final Chance chance;
    private final List<Visit> visits = new ArrayList<>();

    private record Visit(ProtectionPlan plan, int day, boolean seen) {}

    PlanVisits(Setting setting) {
        this.setting = setting;
        chance = setting.seed().fork("plan visits");
    }

    /** Visits the month's open plans and writes the visits. */
    void step(MonthSpan month, List<ProtectionPlan> open) {
        visits.clear();
        double in20 = setting.targets().share(Series.PLAN_VISIT_20D_PCT, month);
        double in10 = Math.min(in20, setting.targets().share(Series.PLAN_VISIT_10WD_PCT, month));
        int since20 = month.last() - DAYS;
        int since10 = since20;
        while (setting.workdays().elapsed(since10, month.last()) > WORKING_DAYS) {
            since10++;
        }
        List<ProtectionPlan> young = new ArrayList<>();
        List<ProtectionPlan> others = new ArrayList<>();
        int asked10 = 0;
        for (ProtectionPlan plan : open) {
            (plan.start() > since20 ? young : others).add(plan);
            asked10 += setting.workdays().elapsed(plan.start(), month.last()) >= WORKING_DAYS ? 1 : 0;
        }
        // A plan too young for twenty days is visited soon, and may be old enough for ten working days.
        int youngIn10 = asked10 - others.size();
        for (ProtectionPlan plan : young) {
            visit(plan, true, true, month, since10);
        }
        int left20 = (int) Math.floor(in20 * others.size() + 0.5);
        int left10 = Math.min(left20, (int) Math.floor(in10 * asked10 + 0.5) - youngIn10);
        chance.shuffle(others);
        for (ProtectionPlan plan : others) {
            visit(plan, left20 > 0, left10 > 0, month, since10);
            left20--;
            left10--;
        }
        visits.sort(Comparator.comparingInt(Visit::day));
        visits.forEach(this::write);
    }

    private void visit(ProtectionPlan plan, boolean recent, boolean veryRecent, MonthSpan month, int since10) {
        int since20 = month.last() - DAYS;
        boolean young = plan.start() > since20;
        if (veryRecent) {
            maybe(plan, since10, month.last(), month, true);
        } else if (recent) {
            maybe(plan, since20, since10 - 1, month, true);
        }
        int before = recent && !veryRecent ? since20 - 1 : since10 - 8;
        if (!young && recent && chance.happens(SEEN_EARLIER_TOO)) {
            maybe(plan, month.first(), before, month, true);
        } else if (!young && !recent) {
            maybe(plan, month.first(), since20 - 1, month, true);
        }
        if (chance.happens(OUT)) {
            maybe(plan, month.first(), month.last(), month, false);
        }
    }

    private void maybe(ProtectionPlan plan, int from, int to, MonthSpan month, boolean seen) {
        // Nor before the child's first visit was due.
        int referred = setting.workdays().plus(plan.episode().day(), FIRST_VISIT + 1);
        int earliest = Math.max(Math.max(month.first(), referred), Math.max(from, plan.start() + 1));
        if (setting.workdays().count(earliest, to) > 0) {
            visits.add(new Visit(plan, setting.workdays().any(chance, earliest, to), seen));
        }
    }

    private void write(Visit visit) {
        TableFile table = setting.table(ExtractTable.CP_VISITS);
        table.row(
                "V" + (table.rows() + 1),
                visit.plan().episode().child().id(),
                visit.plan().id(),
                setting.date(visit.day()),
                ExtractFolder.flag(visit.seen()));
    }
}
