package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Assessments begun: the first of each referral within days of it, and as many reviews of longer cases as make up the
 * month's total. Where there would be too many, the last ones wait for the next month.
 */
final class Assessing {
    private static final Mix<Integer> WAIT = Mix.of(ImmutableMap.of(0, 45, 1, 30, 2, 12, 3, 8, 5, 5));
    /** Days after an assessment before a case is assessed anew. */
    private static final int PAUSE = 75;

    private static final double SEEN = 0.96;

    private final Setting setting;
    private final Caseload caseload;
    private final Chance chance;
    private final AssessmentLength length;
    private final List<Assessment> assessments = new ArrayList<>();
    private List<Due> waiting = new ArrayList<>();

    /** First assessments of siblings that are to begin on a day. */
    private record Due(int start, List<Episode> episodes) {}

    Assessing(Setting setting, Caseload caseload) {
        this.setting = setting;
        this.caseload = caseload;
        chance = setting.seed().fork("assessments");
        length = new AssessmentLength(setting);
    }

    /** All assessments so far. */
    List<Assessment> assessments() {
        return assessments;
    }

    /** Begins the month's assessments. */
    void step(MonthSpan month, List<List<Episode>> referred) {
        List<Due> due = waiting;
        waiting = new ArrayList<>();
        for (List<Episode> group : referred) {
            if (!group.get(0).nfa()) {
                int start = setting.workdays().plus(group.get(0).day(), WAIT.draw(chance));
                // Known to come, so that nothing closes the case in between.
                group.forEach(episode -> episode.keepBusy(start));
                due.add(new Due(start, group));
            }
        }
        int left = setting.targets().count(Series.ASSESSMENTS_STARTED, month);
        for (Due next : due) {
            if (next.start() > month.last()) {
                waiting.add(next);
            } else {
                List<Episode> now = Groups.atMost(left, next.episodes());
                begin(now, next.start(), true, month);
                left -= now.size();
                postpone(next.episodes().subList(now.size(), next.episodes().size()), month);
            }
        }
        again(left, month);
    }

    private void postpone(List<Episode> episodes, MonthSpan month) {
        if (!episodes.isEmpty()) {
            int start = setting.workdays().onOrAfter(month.last() + 1);
            episodes.forEach(episode -> episode.keepBusy(start));
            waiting.add(new Due(start, episodes));
        }
    }

    private void again(int wanted, MonthSpan month) {
        List<Episode> candidates = new ArrayList<>();
        for (Episode episode : caseload.open()) {
            if (episode.transferred() < month.first()
                    && episode.isOpen(month.last())
                    && episode.assessedUntil() < month.first() - PAUSE
                    && episode.toCloseFrom() == Days.NEVER
                    && !episode.isLookedAfter(month.last())) {
                candidates.add(episode);
            }
        }
        int left = wanted;
        for (List<Episode> family : Groups.shuffled(candidates, Episode::family, chance)) {
            if (left == 0) {
                return;
            }
            List<Episode> together = Groups.atMost(left, family);
            begin(together, setting.workdays().any(chance, month.first(), month.last()), false, month);
            left -= together.size();
        }
    }

    private void begin(List<Episode> episodes, int start, boolean first, MonthSpan month) {
        if (episodes.isEmpty()) {
            return;
        }
        int end = setting.workdays().plus(start, length.next(episodes.size(), start, month));
        for (Episode episode : episodes) {
            Team longTerm = episode.longTermTeam();
            Team team = longTerm == null || first ? episode.team() : longTerm;
            episode.assess(end);
            assessments.add(new Assessment(episode, start, end, first, team));
        }
    }

    void write() {
        assessments.sort((a, b) -> Integer.compare(a.start(), b.start()));
        int number = 0;
        for (Assessment assessment : assessments) {
            assessment.write(setting, ++number, chance.happens(SEEN));
        }
    }
}
