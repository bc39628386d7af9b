package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rows of all tables share: the choices, the days, ids, children and teams, and the rows made so far. */
final class AwkwardMade {
    /** Ids that a careless reader makes one: by number, by case, by length. */
    private static final ImmutableList<String> CHILDREN = ImmutableList.of(
            "7",
            "07",
            "007",
            "12",
            "120",
            "C1",
            "c1",
            "C10",
            "C2",
            "900719925474099312",
            "C3",
            "c3",
            "C30",
            "C4",
            "40",
            "040",
            "C5",
            "c5",
            "C6",
            "C7");

    /** Teams that a careless reader makes one, and none. */
    private static final ImmutableList<String> TEAMS =
            ImmutableList.of("Family, north", "Family south", "family south", "MASH", "Café team", "");

    final AwkwardChoices choices;
    final AwkwardDays days;
    final boolean isClean;
    private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();
    private int nextId = 1;

    AwkwardMade(AwkwardChoices choices, AwkwardDays days, boolean isClean) {
        this.choices = choices;
        this.days = days;
        this.isClean = isClean;
    }

    /** The rows of a table that have been made; to be added to. */
    List<Map<String, Object>> rows(String table) {
        return rows.computeIfAbsent(table, name -> new ArrayList<>());
    }

    /** A row of a table, so many times in a hundred, if there is one. */
    Optional<Map<String, Object>> some(String table, int percent) {
        return rows(table).isEmpty() || !choices.chance(percent)
                ? Optional.empty()
                : Optional.of(choices.pick(rows(table)));
    }

    /** A child of few, mostly of the first six, so that rows meet. */
    String child() {
        return choices.chance(60) ? CHILDREN.get(choices.between(0, 5)) : anyChild();
    }

    /** A child, each as often as any other. */
    String anyChild() {
        return choices.pick(CHILDREN);
    }

    static ImmutableList<String> children() {
        return CHILDREN;
    }

    String team() {
        return choices.pick(TEAMS);
    }

    /** An id not given before. */
    String id() {
        int id = nextId++;
        return choices.oneOf(Integer.toString(id), "000" + id, "R" + id, "r-" + id);
    }

    /** An end that is not there, that is of the same day, that is before, about the as-at date, or anywhere. */
    void end(Map<String, Object> row, String column, LocalDate start) {
        switch (choices.between(0, 9)) {
            case 0, 1, 2 -> {}
            case 3 -> row.put(column, start);
            case 4 -> row.put(column, start.minusDays(choices.between(1, 40)));
            case 5 -> row.put(column, days.about(days.asAt()));
            case 6, 7 -> row.put(column, start.plusDays(choices.between(1, 500)));
            default -> row.put(column, days.any());
        }
    }

    void flag(Map<String, Object> row, String column, int percent) {
        if (choices.chance(85)) {
            row.put(column, choices.chance(percent));
        }
    }

    /** Puts one of a row's dates into another century, as a slip of the hand does. */
    void mistype(Map<String, Object> row) {
        List<String> dated = row.keySet().stream()
                .filter(column -> row.get(column) instanceof LocalDate)
                .sorted()
                .toList();
        if (!dated.isEmpty()) {
            row.computeIfPresent(
                    choices.pick(dated), (column, day) -> ((LocalDate) day).withYear(choices.oneOf(1819, 2109)));
        }
    }
}
