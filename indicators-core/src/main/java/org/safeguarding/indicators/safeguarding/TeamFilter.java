package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.function.IntConsumer;

/**
 * Whether a child is with certain teams: by an involvement, open on the date, whose team is one of them exactly. No teams ask
 * for no involvement.
 */
record TeamFilter(ImmutableList<String> teams, Openness open) {
    static TeamFilter of(Parameters parameters) {
        return new TeamFilter(parameters.teams(), Openness.of(parameters));
    }

    boolean asks() {
        return !teams.isEmpty();
    }

    boolean holds(ChildRecord child, int day) {
        if (!asks()) {
            return true;
        }
        for (Involvement with : child.involvements()) {
            if (open.on(day, with.started(), with.ended()) && teams.contains(with.team())) {
                return true;
            }
        }
        return false;
    }

    void changes(ChildRecord child, IntConsumer dates) {
        if (asks()) {
            open.changes(child.involvements(), Involvement::started, Involvement::ended, dates);
        }
    }

    /** The teams as words, for a definition; empty if none is asked for. */
    String words() {
        return asks() ? " with an open involvement of " + String.join(", ", teams) : "";
    }
}
