package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Every record of an extract, by name, as it is known again in another one. */
public final class Inventory {
    private final ImmutableMap<RowName, RowPrint> rows;

    private Inventory(ImmutableMap<RowName, RowPrint> rows) {
        this.rows = rows;
    }

    /**
     * The records of a data set.
     *
     * @param data the data set
     * @param prints tells its records apart
     * @param <X> the data set
     * @return the inventory
     */
    public static <X> Inventory of(X data, Prints<X> prints) {
        return of(out -> prints.each(data, out));
    }

    /**
     * Records that something hands over. Those of one name are one record that says what each of them says.
     *
     * @param all hands them over
     * @return the inventory
     */
    public static Inventory of(Consumer<Consumer<RowPrint>> all) {
        Map<RowName, RowPrint> rows = new LinkedHashMap<>();
        all.accept(row -> rows.merge(row.name(), row, Inventory::both));
        return new Inventory(ImmutableMap.copyOf(rows));
    }

    /** The same whichever comes first. */
    private static RowPrint both(RowPrint one, RowPrint other) {
        return new RowPrint(
                one.name(),
                ImmutableSortedSet.<String>naturalOrder()
                        .addAll(one.owners())
                        .addAll(other.owners())
                        .build()
                        .asList(),
                String.join(" ", ImmutableList.sortedCopyOf(ImmutableList.of(one.content(), other.content()))),
                ImmutableSortedSet.<RowName>naturalOrder()
                        .addAll(one.links())
                        .addAll(other.links())
                        .build()
                        .asList());
    }

    /**
     * The records, in the order they were handed over.
     *
     * @return one a name
     */
    public ImmutableList<RowPrint> rows() {
        return rows.values().asList();
    }

    /**
     * A record by its name.
     *
     * @param name the name
     * @return the record, or empty if there is none
     */
    public Optional<RowPrint> row(RowName name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** The subjects that records are recorded under. */
    ImmutableSet<String> owners() {
        return rows.values().stream()
                .map(RowPrint::owner)
                .filter(owner -> !owner.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }
}
