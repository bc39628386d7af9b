package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The eighteen teams and everybody employed in them. */
final class Teams {
    /** Of every ten full-time equivalents, how they are shared out among people. */
    private static final double[] PATTERN = {1, 1, 1, 1, 1, 1, 1, 1, 0.8, 0.7, 0.5};

    private static final double COMPLEX_SHARE = 0.225;

    private final List<String[]> professionals = new ArrayList<>();
    private final Team frontDoor;
    private final ImmutableList<Team> assessment;
    private final ImmutableList<Team> family;
    private final ImmutableList<Team> complex;
    private final ImmutableList<Team> lookedAfter;
    private final Chance chance;

    Teams(Surroundings surroundings, Chance seed) {
        chance = seed.fork("teams");
        List<String> first = employ(surroundings.workforce().get(0));
        List<String> second = employ(surroundings.workforce().get(1));
        List<String> third = employ(surroundings.workforce().get(2));
        // Managers and seniors, whoever is left over, hold no cases.
        frontDoor = teams(Team.Kind.FRONT_DOOR, "MASH", 1, 0.12, first).get(0);
        assessment = teams(Team.Kind.ASSESSMENT, "Assessment", 5, 0.335, first.subList(first.size() / 8, first.size()));
        complex = teams(Team.Kind.COMPLEX, "Complex Needs", 2, 0.7, second);
        family = teams(Team.Kind.FAMILY, "Family Social Work", 8, 0.75, third);
        List<String> fourth = employ(surroundings.lookedAfterStaff(), surroundings.lookedAfterStaff() / 10);
        lookedAfter = teams(Team.Kind.LOOKED_AFTER, "Looked After", 2, 1, fourth);
    }

    private List<String> employ(WorkforceService service) {
        return employ(service.permanent(), service.agency());
    }

    private List<String> employ(double permanent, double agency) {
        List<String> ids = new ArrayList<>();
        employ(permanent, false, ids);
        employ(agency, true, ids);
        if (ids.isEmpty()) {
            // However small the council, somebody holds the cases.
            employ(1, false, ids);
        }
        // So that no team is all permanent staff or all agency.
        chance.shuffle(ids);
        return ids;
    }

    private void employ(double fte, boolean agency, List<String> ids) {
        double left = fte;
        for (int i = 0; left > 0.05; i++) {
            double part = Math.min(left, agency ? 1 : PATTERN[i % PATTERN.length]);
            String id = "P" + (professionals.size() + 1);
            professionals.add(new String[] {id, Fte.text(part), ExtractFolder.flag(agency)});
            ids.add(id);
            left -= part;
        }
    }

    private static ImmutableList<Team> teams(
            Team.Kind kind, String name, int count, double share, List<String> workers) {
        int holders = (int) (workers.size() * share);
        ImmutableList.Builder<Team> teams = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            ImmutableList.Builder<String> own = ImmutableList.builder();
            int from = holders * i / count;
            int to = Math.max(from + 1, holders * (i + 1) / count);
            for (int j = from; j < to; j++) {
                own.add(workers.get(j % workers.size()));
            }
            teams.add(new Team(count == 1 ? name : name + " " + (i + 1), kind, own.build()));
        }
        return teams.build();
    }

    Team frontDoor() {
        return frontDoor;
    }

    Team anyAssessment() {
        return chance.pick(assessment);
    }

    /** The team that works with a family in the longer run, always the same. */
    Team longTerm(Family with) {
        return with.longTermTeam(() -> chance.pick(chance.happens(COMPLEX_SHARE) ? complex : family));
    }

    /** The team that works with a family's children while they are looked after, always the same. */
    Team lookedAfter(Family with) {
        return with.teamOf(lookedAfter);
    }

    void write(Setting setting) {
        professionals.forEach(setting.table(ExtractTable.PROFESSIONALS)::row);
    }
}
