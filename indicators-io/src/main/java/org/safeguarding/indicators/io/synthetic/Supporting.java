package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Child in need plans and their reviews. Of the children in need with a family social work team, the profile's share have at
 * the month's end a plan begun or reviewed in the three months before: so many reviews are held as that takes.
 */
final class Supporting {
    private final Setting setting;
    private final Caseload caseload;
    private final Chance chance;
    private final List<NeedPlan> plans = new ArrayList<>();
    private List<Due> due = new ArrayList<>();

    /** A plan that is to begin on a day, if the child is still in need of it then. */
    private record Due(Episode episode, int start) {}

    Supporting(Setting setting, Caseload caseload) {
        this.setting = setting;
        this.caseload = caseload;
        chance = setting.seed().fork("child in need plans");
    }

    /** Intends a plan from a day on. */
    void plan(Episode episode, int start) {
        episode.keepBusy(Math.min(start, setting.asAt()));
        due.add(new Due(episode, start));
    }

    /** Begins the plans due in the month. */
    void step(MonthSpan month) {
        List<Due> later = new ArrayList<>();
        List<Due> now = new ArrayList<>();
        due.forEach(next -> (next.start() > month.last() ? later : now).add(next));
        due = later;
        now.sort((a, b) -> Integer.compare(a.start(), b.start()));
        for (Due next : now) {
            Episode episode = next.episode();
            if (isFree(episode, next.start(), month.last())) {
                Team longTerm = episode.longTermTeam();
                NeedPlan plan = new NeedPlan(
                        plans.size() + 1, episode, next.start(), longTerm == null ? episode.team() : longTerm);
                episode.support(plan);
                plans.add(plan);
            }
        }
    }

    /** Whether a plan may run from a day to the month's end without meeting another plan or a time in care. */
    private static boolean isFree(Episode episode, int start, int last) {
        ProtectionPlan protection = episode.plan();
        Care care = episode.care();
        NeedPlan before = episode.needPlan();
        return episode.isOpen(last)
                && episode.toCloseFrom() == Days.NEVER
                && (protection == null || protection.end() <= start)
                && (care == null || (!care.isOpen(last) && !care.isOpen(start)))
                && (before == null || before.end() <= start);
    }

    /** Holds the month's reviews. */
    void review(MonthSpan month) {
        int last = month.last();
        int since = Days.plusMonths(last, -3);
        int children = 0;
        int recent = 0;
        List<NeedPlan> lapsed = new ArrayList<>();
        List<NeedPlan> others = new ArrayList<>();
        for (Episode episode : caseload.open()) {
            if (!episode.isCin(last)) {
                continue;
            }
            NeedPlan plan = episode.needPlan();
            boolean family = episode.isWith(Team.Kind.FAMILY, last);
            children += family ? 1 : 0;
            if (plan == null || !plan.isOpen(last)) {
                continue;
            }
            if (plan.lastTouched() <= since) {
                (family ? lapsed : others).add(plan);
            } else if (family) {
                recent++;
            }
        }
        double share = setting.targets().share(Series.CIN_PLAN_RECENT_PCT, month);
        hold(lapsed, (int) Math.floor(share * children + 0.5) - recent, month);
        hold(others, (int) (share * others.size()), month);
    }

    private void hold(List<NeedPlan> plans, int wanted, MonthSpan month) {
        int left = wanted;
        for (List<NeedPlan> family :
                Groups.shuffled(plans, plan -> plan.episode().family(), chance)) {
            if (left <= 0) {
                return;
            }
            int day = setting.workdays().any(chance, month.first(), month.last());
            for (NeedPlan plan : Groups.atMost(left, family)) {
                left--;
                plan.review(day);
                TableFile table = setting.table(ExtractTable.CIN_PLAN_REVIEWS);
                table.row("M" + (table.rows() + 1), plan.episode().child().id(), plan.id(), setting.date(day));
            }
        }
    }

    void write() {
        plans.forEach(plan -> plan.write(setting));
    }
}
