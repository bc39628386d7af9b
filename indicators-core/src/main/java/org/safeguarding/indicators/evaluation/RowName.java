package org.safeguarding.indicators.evaluation;

import java.util.Comparator;

/**
 * How a record is called in evidence: by its table and its key.
 *
 * @param table the name of the table
 * @param key the key of the record
 */
public record RowName(String table, String key) implements Comparable<RowName> {
    private static final Comparator<RowName> ORDER =
            Comparator.comparing(RowName::table).thenComparing(RowName::key);

    @Override
    public int compareTo(RowName other) {
        return ORDER.compare(this, other);
    }

    /** As {@code ssd_contacts C17}. */
    @Override
    public String toString() {
        return table + " " + key;
    }
}
