package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.safeguarding.indicators.time.Day;

/**
 * What is known of a case of care proceedings as time goes by. A case is issued on the earliest day its rows were, and concludes
 * when all of them have, on the latest day; a row issued later opens it again.
 */
final class CaseHistory {
    private static final Comparator<Proceeding> BY_ISSUE =
            Comparator.comparingInt(Proceeding::issued).thenComparing(Proceeding::key);
    private static final Comparator<Proceeding> BY_CONCLUSION =
            Comparator.comparingInt(Proceeding::concluded).thenComparing(Proceeding::key);

    private CaseHistory() {}

    /**
     * A case as it is known at the as-at dates [knownFrom, knownUntil).
     *
     * @param issued the row issued first
     * @param concluded the row concluded last, if all are; else none
     */
    record Known(Proceeding issued, List<Proceeding> concluded, int knownFrom, int knownUntil) {
        boolean over() {
            return !concluded.isEmpty();
        }

        int issuedOn() {
            return issued.issued();
        }

        /** The day it concluded, {@code Day.NONE} while it lasts. */
        int concludedOn() {
            return over() ? concluded.get(0).concluded() : Day.NONE;
        }

        /** The row it is counted through once it is over. */
        Proceeding last() {
            return concluded.get(0);
        }

        boolean impossible() {
            return over() && concludedOn() < issuedOn();
        }
    }

    /** The states of a case, in the order they come to be known. */
    static ImmutableList<Known> of(CareCase one) {
        List<Proceeding> rows = one.proceedings().stream()
                .filter(row -> row.issued() != Day.NONE)
                .sorted(BY_ISSUE)
                .toList();
        TreeSet<Integer> edges = new TreeSet<>();
        for (Proceeding row : rows) {
            edges.add(row.issued());
            if (row.concluded() != Day.NONE) {
                // What concluded before it was issued is known from its issue on.
                edges.add(Math.max(row.issued(), row.concluded()));
            }
        }
        ImmutableList.Builder<Known> states = ImmutableList.builder();
        for (Integer edge : edges) {
            Integer next = edges.higher(edge);
            List<Proceeding> known =
                    rows.stream().filter(row -> row.issued() <= edge).toList();
            boolean over = known.stream().allMatch(row -> row.concluded() != Day.NONE && row.concluded() <= edge);
            List<Proceeding> last =
                    over ? List.of(known.stream().max(BY_CONCLUSION).orElseThrow()) : List.of();
            states.add(new Known(rows.get(0), last, edge, next == null ? Day.FOREVER : next));
        }
        return states.build();
    }
}
