package org.safeguarding.indicators.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguarding.indicators.indicator.OwnRow;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnTable;

/**
 * Data sets of records of a service's own, made of single records: several subjects, several records each, rows in any order, keys
 * whose order as text is not that of the rows. They shrink to one subject and as few records as still fail. A record has to
 * have a key of its own, as the one that it is made with: two of one key are refused.
 */
public final class OwnHistories {
    private OwnHistories() {}

    /**
     * Makes a record.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Made<T> {
        /**
         * The record.
         *
         * @param subject the key of whom it is about
         * @param key its own key
         * @return the record
         */
        T of(String subject, String key);
    }

    /**
     * Data sets of up to three subjects and six records.
     *
     * @param table the table
     * @param record single records
     * @param <T> the record
     * @return data sets
     */
    public static <T> Arbitrary<OwnRows<T>> of(OwnTable<T> table, Arbitrary<? extends Made<T>> record) {
        return of(table, record, 3, 6);
    }

    /**
     * Data sets.
     *
     * @param table the table
     * @param record single records
     * @param subjects how many subjects at most, from 1
     * @param records how many records at most
     * @param <T> the record
     * @return data sets
     */
    public static <T> Arbitrary<OwnRows<T>> of(
            OwnTable<T> table, Arbitrary<? extends Made<T>> record, int subjects, int records) {
        return Combinators.combine(
                        record,
                        Arbitraries.integers().between(0, subjects - 1),
                        Arbitraries.integers().between(0, 9))
                .as((made, whom, rank) -> (Numbered<T>) i -> made.of("S" + whom, "R" + rank + "-" + i))
                .list()
                .ofMaxSize(records)
                .map(list -> withKeysOfTheirOwn(table.of(IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).of(i))
                        .toList())))
                .withoutEdgeCases();
    }

    /** Two rows of one key could stand for each other: the laws would be broken now and then, and nobody know why. */
    private static <T> OwnRows<T> withKeysOfTheirOwn(OwnRows<T> rows) {
        Set<String> keys = new HashSet<>();
        rows.subjects().stream()
                .flatMap(subject -> subject.rows().stream())
                .map(OwnRow::key)
                .filter(key -> !keys.add(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("expected records with keys of their own, got " + key
                            + " twice in " + rows.table() + ": let the record keep the key that it is made with");
                });
        return rows;
    }

    private interface Numbered<T> {
        T of(int number);
    }
}
