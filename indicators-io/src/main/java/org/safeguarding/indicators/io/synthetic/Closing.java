package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cases closed: those with nothing more to do within weeks, and so many others that as many children in need remain open at
 * the month's end as wanted.
 */
final class Closing {
    private static final Mix<String> REASONS =
            Mix.of(ImmutableMap.of("RC7", 82, "RC5", 8, "RC3", 4, "RC4", 3, "RC6", 3));
    /** Days after which a case with nothing more to do is closed at the latest. */
    private static final int PATIENCE = 35;
    /** Days that a case in which help is given lasts at least. */
    private static final int SHORTEST = 60;

    private static final double DEATHS = 0.0004;

    private final Setting setting;
    private final Caseload caseload;
    private final Chance chance;

    private record Candidate(Episode episode, int from, double rank) {}

    Closing(Setting setting, Caseload caseload) {
        this.setting = setting;
        this.caseload = caseload;
        chance = setting.seed().fork("closures");
    }

    void step(MonthSpan month) {
        List<Candidate> candidates = new ArrayList<>();
        int open = 0;
        for (List<Episode> family : Groups.shuffled(caseload.open(), Episode::family, chance)) {
            double luck = chance.unit();
            for (Episode episode : family) {
                if (episode.isCin(month.last())) {
                    open++;
                    consider(episode, luck, month, candidates);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::rank).reversed());
        int wanted = open - setting.targets().count(Series.CIN_OPEN, month);
        Family before = null;
        int day = 0;
        String reason = "";
        for (Candidate next : candidates) {
            Episode episode = next.episode();
            if (wanted <= 0 && !isOverdue(episode, month)) {
                continue;
            }
            boolean together = episode.family().equals(before) && day >= next.from();
            if (!together) {
                day = setting.workdays().any(chance, next.from(), month.last());
                reason = REASONS.draw(chance);
            }
            close(episode, day, reason);
            before = episode.family();
            wanted--;
        }
    }

    private void consider(Episode episode, double luck, MonthSpan month, List<Candidate> candidates) {
        boolean done = episode.toCloseFrom() != Days.NEVER || episode.child().isAdult(month.last());
        boolean helped = episode.assessedUntil() != Integer.MIN_VALUE && episode.day() < month.first() - SHORTEST;
        int from = Math.max(month.first(), episode.busyUntil() + 1);
        if ((done || helped) && setting.workdays().count(from, month.last()) > 0) {
            candidates.add(new Candidate(episode, from, luck + (done ? 2 : 0) + (isOverdue(episode, month) ? 2 : 0)));
        }
    }

    private static boolean isOverdue(Episode episode, MonthSpan month) {
        return episode.child().isAdult(month.last())
                || (episode.toCloseFrom() != Days.NEVER && episode.toCloseFrom() < month.last() - PATIENCE);
    }

    private void close(Episode episode, int day, String reason) {
        if (chance.happens(DEATHS)) {
            episode.child().die(day);
            episode.close(day, "RC2");
        } else if (episode.toCloseFrom() != Days.NEVER && episode.plan() == null && episode.care() == null) {
            episode.close(day, episode.isEarlyHelp() ? "RC9" : "RC8");
        } else {
            episode.close(day, reason);
        }
    }
}
