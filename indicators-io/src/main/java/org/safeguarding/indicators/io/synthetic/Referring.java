package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The referrals of a month: as many as wanted, and among them as many as wanted of children referred in the twelve months
 * before. No child is referred twice in a month, or while a case is open.
 */
final class Referring {
    private static final double SIBLINGS_TOO = 0.85;
    private static final double RETURNING = 0.22;
    private static final double KNOWN_FROM_CONTACTS = 0.3;
    /** No more than this share of those who could come back do so in one month. */
    private static final double RETURN_LIMIT = 0.1;

    private final Setting setting;
    private final People people;
    private final Caseload caseload;
    private final Teams teams;
    private final Chance chance;
    private final Quota nfa;

    Referring(Setting setting, People people, Caseload caseload, Teams teams) {
        this.setting = setting;
        this.people = people;
        this.caseload = caseload;
        this.teams = teams;
        chance = setting.seed().fork("referrals");
        nfa = new Quota(chance);
    }

    /** The month's referrals by family and day, in order of date. */
    List<List<Episode>> step(MonthSpan month) {
        List<List<Episode>> groups = new ArrayList<>();
        int yearBefore = Days.plusMonths(month.last(), -12);
        List<Child> recent = new ArrayList<>();
        List<Child> earlier = new ArrayList<>();
        for (Child child : people.children()) {
            Episode last = child.episode();
            if (last != null && canReturn(child, last, month)) {
                (last.day() >= yearBefore ? recent : earlier).add(child);
            }
        }
        // Those in between would be a re-referral on some days of the month and not on others.
        int from = Days.plusMonths(month.first(), -12);
        earlier.removeIf(child -> referredOn(child) >= from);
        int total = setting.targets().count(Series.REFERRALS, month);
        int again = Math.min(setting.targets().count(Series.RE_REFERRALS, month), (int) (recent.size() * RETURN_LIMIT));
        int back = returning(recent, Math.min(again, total), month, groups);
        int others = total - back;
        int returned = returning(earlier, (int) (others * RETURNING), month, groups);
        strangers(others - returned, month, groups);
        groups.sort(Comparator.comparingInt(group -> group.get(0).day()));
        groups.forEach(group -> group.forEach(caseload::add));
        return groups;
    }

    private static boolean canReturn(Child child, Episode last, MonthSpan month) {
        return last.closed() < month.first() && child.isAlive(month.last()) && !child.isAdult(month.last());
    }

    private static int referredOn(Child child) {
        Episode last = child.episode();
        return last == null ? Integer.MIN_VALUE : last.day();
    }

    /** Refers so many of the children again, with siblings among them; says how many there were. */
    private int returning(List<Child> children, int wanted, MonthSpan month, List<List<Episode>> groups) {
        int left = wanted;
        for (List<Child> family : Groups.shuffled(children, Child::family, chance)) {
            if (left == 0) {
                break;
            }
            List<Child> together = Groups.atMost(left, together(family));
            left -= together.size();
            groups.add(refer(together, month));
        }
        return wanted - left;
    }

    private void strangers(int wanted, MonthSpan month, List<List<Episode>> groups) {
        int left = wanted;
        while (left > 0) {
            Family family = chance.happens(KNOWN_FROM_CONTACTS)
                    ? people.unreferredFamily(month.last())
                    : people.newFamily(month.first());
            List<Child> children = new ArrayList<>(family.children());
            children.removeIf(child -> child.isAdult(month.last()) || !child.isAlive(month.last()));
            if (children.isEmpty()) {
                family.markReferred();
                continue;
            }
            List<Child> together = Groups.atMost(left, together(children));
            left -= together.size();
            groups.add(refer(together, month));
        }
    }

    private List<Child> together(List<Child> family) {
        List<Child> together = new ArrayList<>();
        for (Child child : family) {
            if (together.isEmpty() || chance.happens(SIBLINGS_TOO)) {
                together.add(child);
            }
        }
        return together;
    }

    private List<Episode> refer(List<Child> children, MonthSpan month) {
        int day = setting.workdays().any(chance, month.first(), month.last());
        Source source = Source.any(chance);
        boolean closedAtOnce = nfa.next(children.size(), setting.targets().share(Series.NFA_PCT, month));
        Team team = closedAtOnce ? teams.frontDoor() : teams.anyAssessment();
        int closed = setting.workdays().plus(day, chance.between(0, 4));
        List<Episode> group = new ArrayList<>();
        for (Child child : children) {
            Episode episode = new Episode(child, day, source, closedAtOnce, team);
            if (closedAtOnce) {
                episode.close(closed, "RC7");
            }
            child.refer(episode);
            group.add(episode);
        }
        return group;
    }
}
