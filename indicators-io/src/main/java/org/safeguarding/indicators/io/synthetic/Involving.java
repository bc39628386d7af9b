package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who works with each child when: the team that took the referral, then the one for the longer run, and in between another
 * while the child is looked after, workers changing.
 */
final class Involving {
    private final Setting setting;
    private final Teams teams;
    private final Chance chance;
    private final List<Involvement> involvements = new ArrayList<>();

    private record Involvement(Child child, String worker, String team, int start, int end) {}

    Involving(Setting setting, Teams teams) {
        this.setting = setting;
        this.teams = teams;
        chance = setting.seed().fork("involvements");
    }

    void write(List<Episode> episodes) {
        for (Episode episode : episodes) {
            int until = Math.min(episode.closed(), episode.transferred());
            if (until > episode.day()) {
                add(episode, episode.team(), 0, episode.day(), until);
            }
            Team longTerm = episode.longTermTeam();
            if (longTerm != null) {
                longTerm(episode, longTerm);
            }
        }
        involvements.sort(Comparator.comparingInt(Involvement::start));
        TableFile table = setting.table(ExtractTable.INVOLVEMENTS);
        for (Involvement involvement : involvements) {
            table.row(
                    "T" + (table.rows() + 1),
                    involvement.child().id(),
                    involvement.worker(),
                    involvement.team(),
                    setting.date(involvement.start()),
                    setting.date(involvement.end()));
        }
    }

    private void longTerm(Episode episode, Team team) {
        Care care = episode.care();
        if (care == null) {
            stay(episode, team, episode.transferred(), episode.closed());
            return;
        }
        stay(episode, team, episode.transferred(), care.start());
        stay(episode, teams.lookedAfter(episode.family()), care.start(), Math.min(care.ceased(), episode.closed()));
        stay(episode, team, care.ceased(), episode.closed());
    }

    /** A time with one team, from a day until another. */
    private void stay(Episode episode, Team team, int from, int until) {
        int last = Math.min(until, setting.asAt() + 1);
        int start = from;
        for (int turn = 0; start < last; turn++) {
            int change = setting.workdays().onOrAfter(start + chance.between(200, 420));
            boolean changes = change < last;
            add(episode, team, turn, start, changes ? change : until);
            start = changes ? change : last;
        }
    }

    private void add(Episode episode, Team team, int turn, int start, int end) {
        involvements.add(
                new Involvement(episode.child(), episode.family().worker(team, turn), team.name(), start, end));
    }
}
