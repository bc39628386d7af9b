package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Visits to children in need. The profile's share of children referred are first seen within five working days; of those
 * with a team for the longer run, the profile's share are seen in the twenty days before the month's end.
 */
final class NeedVisits {
    private static final int RECENT = 20;
    private static final double SEEN_LATER = 0.8;
    private static final double SEEN_EARLIER_TOO = 0.25;
    private static final double SEEN_BEFORE = 0.6;
    private static final double OUT = 0.04;

    private final Setting setting;
    private final Caseload caseload;
    private final Chance chance;
    private final Quota firstInTime;
    private final Quota family;
    private final Quota others;
    private List<Visit> visits = new ArrayList<>();

    private record Visit(Child child, int day, boolean seen) {}

    NeedVisits(Setting setting, Caseload caseload) {
        this.setting = setting;
        this.caseload = caseload;
        chance = setting.seed().fork("visits");
        firstInTime = new Quota(chance);
        family = new Quota(chance);
        others = new Quota(chance);
    }

    /** Fixes the first visits after the month's referrals, before anything can close them. */
    void begin(MonthSpan month, List<List<Episode>> referred) {
        for (List<Episode> group : referred) {
            Episode first = group.get(0);
            if (first.nfa()) {
                continue;
            }
            boolean inTime = firstInTime.next(group.size(), setting.targets().share(Series.SEEN_5WD_PCT, month));
            if (inTime || chance.happens(SEEN_LATER)) {
                int wait = inTime ? chance.between(0, 5) : chance.between(6, 22);
                int day = setting.workdays().plus(first.day(), wait);
                for (Episode episode : group) {
                    episode.keepBusy(day);
                    visits.add(new Visit(episode.child(), day, true));
                }
            }
        }
    }

    /** Visits those who have a team, and writes the month's visits. */
    void step(MonthSpan month) {
        int last = month.last();
        for (Episode episode : caseload.open()) {
            if (episode.isCin(last) && episode.transferred() <= last && episode.day() <= last - RECENT) {
                boolean inFilter = episode.isWith(Team.Kind.FAMILY, last);
                boolean recent =
                        (inFilter ? family : others).next(setting.targets().share(Series.CIN_VISIT_20D_PCT, month));
                visit(episode, recent, month);
            }
        }
        List<Visit> later = new ArrayList<>();
        List<Visit> now = new ArrayList<>();
        visits.forEach(visit -> (visit.day() > last ? later : now).add(visit));
        visits = later;
        now.sort(Comparator.comparingInt(Visit::day));
        TableFile table = setting.table(ExtractTable.CIN_VISITS);
        for (Visit visit : now) {
            table.row(
                    "U" + (table.rows() + 1),
                    visit.child().id(),
                    setting.date(visit.day()),
                    ExtractFolder.flag(visit.seen()));
        }
    }

    private void visit(Episode episode, boolean recent, MonthSpan month) {
        int since = Math.max(month.first(), month.last() - RECENT);
        if (recent) {
            maybe(episode, since, month.last(), true);
        }
        int from = Math.max(month.first(), episode.day() + 6);
        if (chance.happens(recent ? SEEN_EARLIER_TOO : SEEN_BEFORE)) {
            maybe(episode, from, since - 1, true);
        }
        if (chance.happens(OUT)) {
            maybe(episode, from, month.last(), false);
        }
    }

    private void maybe(Episode episode, int from, int to, boolean seen) {
        if (setting.workdays().count(from, to) > 0) {
            visits.add(new Visit(episode.child(), setting.workdays().any(chance, from, to), seen));
        }
    }
}
