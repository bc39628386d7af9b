package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brothers and sisters: they are referred, assessed and planned for together more often than not. */
final class Family {
    private final List<Child> children = new ArrayList<>();
    private boolean referred;
    /** The day on which care proceedings were last issued for any of them. */
    private int lastIssued = Integer.MIN_VALUE;

    private @Nullable Team longTermTeam;
    private @Nullable String category;
    private final int lot;

    /** A family with a number drawn for it, by which it keeps its worker in each team. */
    Family(int lot) {
        this.lot = lot;
    }

    List<Child> children() {
        return children;
    }

    /** Whether any child was ever referred. */
    boolean isReferred() {
        return referred;
    }

    void markReferred() {
        referred = true;
    }

    /** The team that works with the family in the longer run, chosen when first asked for. */
    Team longTermTeam(Supplier<Team> choice) {
        if (longTermTeam == null) {
            longTermTeam = choice.get();
        }
        return longTermTeam;
    }

    /** Why its children are protected, chosen when first asked for. */
    String category(Supplier<String> choice) {
        if (category == null) {
            category = choice.get();
        }
        return category;
    }

    /** The family's team among several, always the same; which one says nothing about its worker there. */
    Team teamOf(List<Team> teams) {
        return teams.get((lot >> 10) % teams.size());
    }

    /** The family's worker in a team; a later turn is another's. */
    String worker(Team team, int turn) {
        return team.workers().get((lot + turn) % team.workers().size());
    }

    int lastIssued() {
        return lastIssued;
    }

    void issued(int day) {
        lastIssued = day;
    }
}
