package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * What is known of a case of care proceedings as time goes by. A case is issued on the earliest day its rows were, and concludes
 * when all of them have, on the latest day; a row issued later opens it again.
 */
final class CaseHistory {
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

    /** The row that began a case: the one issued first, of those of one day the one with the least key; empty if none was. */
    static Optional<Proceeding> issue(CareCase one) {
        @Nullable Proceeding first = null;
        for (Proceeding row : one.proceedings()) {
            if (row.issued() != Day.NONE && (first == null || isBefore(row, first))) {
                first = row;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean isBefore(Proceeding row, Proceeding other) {
        return row.issued() < other.issued()
                || (row.issued() == other.issued() && row.key().compareTo(other.key()) < 0);
    }

    /** The states of a case, in the order they come to be known. */
    static ImmutableList<Known> of(CareCase one) {
        Optional<Proceeding> first = issue(one);
        if (first.isEmpty()) {
            return ImmutableList.of();
        }
        int[] edges = edges(one);
        ImmutableList.Builder<Known> states = ImmutableList.builder();
        for (int i = 0; i < edges.length; i++) {
            int until = i + 1 < edges.length ? edges[i + 1] : Day.FOREVER;
            // Between two edges of one day there is nothing; a row that was not issued has edges that never come.
            if (edges[i] < until) {
                states.add(new Known(first.get(), concluded(one, edges[i]), edges[i], until));
            }
        }
        return states.build();
    }

    /** The days on which something comes to be known, in order. */
    private static int[] edges(CareCase one) {
        int[] edges = new int[2 * one.proceedings().size()];
        Arrays.fill(edges, Day.FOREVER);
        for (int i = 0; i < one.proceedings().size(); i++) {
            Proceeding row = one.proceedings().get(i);
            if (row.issued() != Day.NONE) {
                edges[2 * i] = row.issued();
                // What concluded before it was issued is known from its issue on; what has not never is.
                edges[2 * i + 1] = row.concluded() == Day.NONE ? Day.FOREVER : Math.max(row.issued(), row.concluded());
            }
        }
        Arrays.sort(edges);
        return edges;
    }

    /** The row concluded last, of those of one day the one with the greatest key, if all that were issued by a day have by then. */
    private static List<Proceeding> concluded(CareCase one, int day) {
        @Nullable Proceeding last = null;
        for (Proceeding row : one.proceedings()) {
            if (row.issued() != Day.NONE && row.issued() <= day) {
                if (row.concluded() == Day.NONE || row.concluded() > day) {
                    return List.of();
                }
                last = last == null ? row : Latest.of(last, row, Proceeding::concluded);
            }
        }
        return last == null ? List.of() : List.of(last);
    }
}
