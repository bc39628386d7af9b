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
    private static final double SEEN_EARLIER_TOO = 0.75;
    private static final double OUT = 0.05;

    private final Setting setting;
    private final Chance chance;
    private final Quota within10;
    private final Quota within20;
    private final List<Visit> visits = new ArrayList<>();

    private record Visit(ProtectionPlan plan, int day, boolean seen) {}

    PlanVisits(Setting setting) {
        this.setting = setting;
        chance = setting.seed().fork("plan visits");
        within10 = new Quota(chance);
        within20 = new Quota(chance);
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
        for (ProtectionPlan plan : open) {
            // A plan too young for the question is visited soon all the same.
            boolean young = plan.start() > since20;
            boolean recent = !young && within20.next(in20);
            boolean veryRecent = recent && within10.next(in10 / in20);
            if (young || veryRecent) {
                maybe(plan, since10, month.last(), month, true);
            } else if (recent) {
                maybe(plan, since20, since10 - 1, month, true);
            }
            int before = recent && !veryRecent ? since20 - 1 : since10 - 8;
            if (recent && chance.happens(SEEN_EARLIER_TOO)) {
                maybe(plan, month.first(), before, month, true);
            } else if (!recent && !young) {
                maybe(plan, month.first(), since20 - 1, month, true);
            }
            if (chance.happens(OUT)) {
                maybe(plan, month.first(), month.last(), month, false);
            }
        }
        visits.sort(Comparator.comparingInt(Visit::day));
        visits.forEach(this::write);
    }

    private void maybe(ProtectionPlan plan, int from, int to, MonthSpan month, boolean seen) {
        int earliest = Math.max(month.first(), Math.max(from, plan.start() + 1));
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
