package org.safeguarding.indicators.safeguarding;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.safeguarding.indicators.evaluation.RowColumns;

/**
 * Decisions on contacts, read off columns: each is made when it is asked for and not kept, so that millions take the memory of their
 * columns. Handed over with the columns they are read off, kernels run on those.
 *
 * <p>The key of a decision is the number of its row, from 0 and as decimal text. Immutable.
 */
public final class DecisionColumns implements Iterable<ContactDecision> {
    private final long[] received;
    private final long[] decided;

    private DecisionColumns(long[] received, long[] decided) {
        this.received = received;
        this.decided = decided;
    }

    /**
     * Decisions.
     *
     * @param decisions the rows of {@code local_contact_decisions}, each a subject of its own, with their {@code received_at}, which
     *     is never blank, and their {@code decided_at}
     * @return the decisions, one a row
     * @throws IllegalArgumentException if a column is lacking, a receipt is blank, or the subject of a row is not that row
     */
    public static DecisionColumns of(RowColumns decisions) {
        long[] received = times(decisions, Tables.RECEIVED.name());
        long[] decided = times(decisions, Tables.DECIDED.name());
        for (int row = 0; row < received.length; row++) {
            if (received[row] == RowColumns.NO_TIME || decisions.subject()[row] != row) {
                throw new IllegalArgumentException(
                        "expected row " + row + " with a receipt, as the subject of that number, got another");
            }
        }
        return new DecisionColumns(received, decided);
    }

    private static long[] times(RowColumns columns, String name) {
        return columns.times(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a column " + name + ", got none of that name"));
    }

    @Override
    public Iterator<ContactDecision> iterator() {
        PrimitiveIterator.OfInt rows = IntStream.range(0, received.length).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public ContactDecision next() {
                int row = rows.nextInt();
                return new ContactDecision(Integer.toString(row), local(received[row]), decided(row));
            }
        };
    }

    private Optional<LocalDateTime> decided(int row) {
        return decided[row] == RowColumns.NO_TIME ? Optional.empty() : Optional.of(local(decided[row]));
    }

    private static LocalDateTime local(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }
}
