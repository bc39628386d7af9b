package org.safeguarding.indicators.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that counts through one record: what it counted as, and what it counts as now. */
final class Unit {
    private final RowName row;
    private final Amounts was;
    private final Amounts is;
    private final Set<String> subjects = new TreeSet<>();
    private final Set<RowName> because = new TreeSet<>();
    private int firstDay = Integer.MAX_VALUE;

    Unit(RowName row, int reads, int parts) {
        this.row = row;
        was = new Amounts(reads, parts);
        is = new Amounts(reads, parts);
    }

    /** What a piece says of the unit, wherever it counts. */
    void said(String subject, List<RowName> others, int day) {
        subjects.add(subject);
        because.addAll(others);
        firstDay = Math.min(firstDay, day);
    }

    RowName row() {
        return row;
    }

    Amounts was() {
        return was;
    }

    Amounts is() {
        return is;
    }

    Set<String> subjects() {
        return subjects;
    }

    Set<RowName> because() {
        return because;
    }

    /** The first day of what counts, or of its event. */
    int firstDay() {
        return firstDay;
    }

    boolean moves() {
        return !was.isSame(is);
    }

    boolean counted() {
        return was.isAny(Amounts.Key.ALL);
    }

    boolean counts() {
        return is.isAny(Amounts.Key.ALL);
    }
}
