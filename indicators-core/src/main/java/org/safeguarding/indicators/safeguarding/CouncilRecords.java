package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.evaluation.ColumnSource;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.measure.Population;

/**
 * The records of a council: its children, its workforce, and what is known of the tables they came from.
 *
 * <p>A table that is not named in {@link #tables} is missing, and indicators that need it are not available; an empty one
 * that is named counts zero.
 */
@Value.Immutable
@Built
public abstract class CouncilRecords implements Dataset, ColumnSource {
    /** For the generated implementation only. */
    CouncilRecords() {}

    /**
     * The children. Whatever hands them over must hand over the same ones every time.
     *
     * @return one record a child
     */
    @Value.Default
    public Iterable<ChildRecord> children() {
        return ImmutableList.of();
    }

    /**
     * Tables of the children that are there as columns too, holding the same rows.
     *
     * @return the columns of each, by the name of the table, with dates under the names of the Standard Safeguarding Dataset;
     *     subjects are numbered in the order of {@link #children}
     */
    public abstract ImmutableMap<String, RowColumns> columns();

    @Override
    @SuppressWarnings("ReferenceEquality") // the very same children: equal ones are not worth comparing, child by child
    public Optional<RowColumns> columns(
            Iterable<?> subjects, Rows<?, ?> rows, ImmutableList<? extends DayField<?>> fields) {
        if (subjects != children() || !Tables.DATES.get(rows).containsAll(fields)) {
            return Optional.empty();
        }
        return Optional.ofNullable(columns().get(rows.table()))
                .filter(columns -> fields.stream()
                        .allMatch(field -> columns.days(field.name()).isPresent()));
    }

    /**
     * The decisions on contacts.
     *
     * @return one a contact
     */
    public abstract ImmutableList<ContactDecision> decisions();

    /**
     * The workforce.
     *
     * @return the snapshots
     */
    @Value.Default
    public StaffingRecord workforce() {
        return StaffingRecord.of(ImmutableList.of());
    }

    /**
     * What is known of the tables.
     *
     * @return the state of each table there is, by name
     */
    public abstract ImmutableMap<String, TableState> tables();

    @Override
    @Value.Default
    public Population population() {
        return Population.NONE;
    }

    @Override
    public TableState table(String name) {
        TableState state = tables().get(name);
        return state == null ? TableState.missing("table " + name + " is missing") : state;
    }

    /**
     * Starts a set of records.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the records of a council. */
    public static final class Builder extends ImmutableCouncilRecords.Builder {
        Builder() {}

        /**
         * Says that tables are there, whole.
         *
         * @param names the names
         * @return this builder
         */
        public Builder complete(String... names) {
            for (String name : names) {
                putTables(name, TableState.COMPLETE);
            }
            return this;
        }
    }
}
