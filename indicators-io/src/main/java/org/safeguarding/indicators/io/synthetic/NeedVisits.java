package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Visits to children in need. The profile's share of children referred are first seen within five working days; of those
 * with a team for the longer run, the profile's share are seen in the twenty days before the month's end.
 */
final class NeedVisits {
    private static final int RECENT = 20;
    private static final int IN_TIME = 5;
    private static final double SEEN_LATER = 0.8;
    private static final double SEEN_EARLIER_TOO = 0.25;
    private static final double SEEN_BEFORE = 0.6;
    private static final double OUT = 0.04;

    private final Setting setting;
    private final Caseload caseload;
    private final Chance chance;
    private final Quota soon;
    private List<Visit> visits = new ArrayList<>();

    private record Visit(Child child, int day, boolean seen) {}

    NeedVisits(Setting setting, Caseload caseload) {
        this.setting = setting;
        this.caseload = caseload;
        chance = setting.seed().fork("visits");
        soon = new Quota(chance);
    }

    /** Fixes the first visits after the month's referrals, before anything can close them. */
    void begin(MonthSpan month, List<List<Episode>> referred) {
        double share = setting.targets().share(Series.SEEN_5WD_PCT, month);
        List<List<Episode>> due = new ArrayList<>();
        int known = 0;
        int met = 0;
        for (List<Episode> group : referred) {
            Episode first = group.get(0);
            if (first.nfa()) {
                continue;
            }
            if (setting.workdays().plus(first.day(), IN_TIME) < setting.asAt()) {
                due.add(group);
                known += group.size();
                continue;
            }
            // Not due by the as-at date: no part of the share, unless seen by then.
            boolean inTime = soon.next(group.size(), share);
            int day = first(group, inTime);
            if (inTime && day <= setting.asAt()) {
                known += group.size();
                met += group.size();
            }
        }
        int left = (int) Math.floor(share * known + 0.5) - met;
        chance.shuffle(due);
        for (List<Episode> group : due) {
            List<Episode> inTime = Groups.atMost(Math.max(0, left), group);
            List<Episode> others = group.subList(inTime.size(), group.size());
            left -= inTime.size();
            if (!inTime.isEmpty()) {
                first(inTime, true);
            }
            if (!others.isEmpty() && chance.happens(SEEN_LATER)) {
                first(others, false);
            }
        }
    }

    /** The first visit to siblings; says on which day. */
    private int first(List<Episode> group, boolean inTime) {
        int wait = inTime ? chance.between(0, IN_TIME) : chance.between(IN_TIME + 1, 22);
        int day = setting.workdays().plus(group.get(0).day(), wait);
        for (Episode episode : group) {
            episode.keepBusy(day);
            visits.add(new Visit(episode.child(), day, true));
        }
        return day;
    }

    /** Visits those who have a team, and writes the month's visits. */
    void step(MonthSpan month) {
        int last = month.last();
        List<Episode> family = new ArrayList<>();
        List<Episode> others = new ArrayList<>();
        for (Episode episode : caseload.open()) {
            if (episode.isCin(last) && episode.day() <= last - RECENT && episode.transferred() <= last) {
                (episode.isWith(Team.Kind.FAMILY, last) ? family : others).add(episode);
            }
        }
        visit(family, month);
        visit(others, month);
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

    /** Visits so many that with those whose first visit fell into the last days they make up the share. */
    private void visit(List<Episode> episodes, MonthSpan month) {
        int since = month.last() - RECENT;
        Set<Child> seen = new HashSet<>();
        for (Visit visit : visits) {
            if (visit.seen() && since <= visit.day() && visit.day() <= month.last()) {
                seen.add(visit.child());
            }
        }
        int left = (int) Math.floor(setting.targets().share(Series.CIN_VISIT_20D_PCT, month) * episodes.size() + 0.5);
        left -= (int) episodes.stream()
                .filter(episode -> seen.contains(episode.child()))
                .count();
        for (List<Episode> group : Groups.shuffled(episodes, Episode::family, chance)) {
            for (Episode episode : group) {
                boolean already = seen.contains(episode.child());
                visit(episode, !already && left > 0, month);
                left -= already ? 0 : 1;
            }
        }
    }

    private void visit(Episode episode, boolean recent, MonthSpan month) {
        int since = Math.max(month.first(), month.last() - RECENT);
        if (recent) {
            maybe(episode, since, month.last(), true);
        }
        // Nobody is visited before the first visit was due.
        int from = Math.max(month.first(), setting.workdays().plus(episode.day(), IN_TIME + 1));
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
