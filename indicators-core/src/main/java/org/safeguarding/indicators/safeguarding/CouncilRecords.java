package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
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
     * @return the columns of each, by the name of the table, with dates under the names of the Standard Safeguarding Dataset
     *     and groups under those of the breakdowns; subjects are numbered in the order of {@link #children}, or of
     *     {@link #decisions}
     */
    public abstract ImmutableMap<String, RowColumns> columns();

    @Override
    @SuppressWarnings("ReferenceEquality") // the very same children: equal ones are not worth comparing, child by child
    public Optional<RowColumns> columns(Wanted wanted) {
        Iterable<?> own = wanted.rows().equals(Tables.DECISIONS) ? decisions() : children();
        if (wanted.subjects() != own || !Tables.isOfColumns(wanted)) {
            return Optional.empty();
        }
        return Optional.ofNullable(columns().get(wanted.rows().table())).filter(columns -> columns.has(wanted));
    }

    /**
     * The decisions on contacts.
     *
     * @return one a contact
     */
    @Value.Default
    public Iterable<ContactDecision> decisions() {
        return ImmutableList.of();
    }

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
     * The council's list of its workers.
     *
     * @return one row a worker
     */
    public abstract ImmutableList<Professional> professionals();

    /**
     * The workers, gathered from the list of them and from the involvements of all children. Gathered when they are first
     * asked for, and kept.
     *
     * @return those of {@link #professionals} in its order, then those whom only involvements name, in the order of the children
     */
    @Value.Lazy
    public ImmutableList<Worker> workers() {
        return Worker.of(professionals(), children());
    }

    /**
     * The cases of care proceedings, gathered from the rows of all children. Gathered when they are first asked for, and kept.
     *
     * @return one a case id, in the order of the children
     */
    @Value.Lazy
    public ImmutableList<CareCase> careCases() {
        return CareCase.of(children());
    }

    /**
     * The audits of practice.
     *
     * @return one row an audit
     */
    public abstract ImmutableList<Audit> audits();

    /**
     * How many audits were expected.
     *
     * @return one row a month
     */
    public abstract ImmutableList<AuditExpectation> auditExpectations();

    /**
     * The feedback given.
     *
     * @return one row a response
     */
    public abstract ImmutableList<FeedbackScore> feedbackScores();

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
    @Value.Default
    public String ids() {
        return "";
    }

    /**
     * The indicators that cannot be worked out of these records, whatever tables there are.
     *
     * @return the reason, as a sentence fragment, by the id of the indicator
     */
    public abstract ImmutableMap<String, String> withheld();

    @Override
    public Optional<String> withheld(String indicator) {
        return Optional.ofNullable(withheld().get(indicator));
    }

    @Override
    public TableState table(String name) {
        TableState state = tables().get(name);
        return state == null ? TableState.missing("table " + name + " is missing") : state;
    }

    /**
     * Some of these records: every subject, be it a child, a worker or a case of care proceedings, is whole and in one of the parts, whichever
     * its key says. So parts can be evaluated apart, on other machines even, and their tallies added: the sums are those of the whole.
     *
     * <p>Tables and population are those of the whole, and figures are not: a part is there for its tallies.
     *
     * @param number which part, from 0 to below the number of parts
     * @param parts how many parts there are, from 1
     * @return the part, which keeps hold of these records
     * @throws IllegalArgumentException if there is no such part
     */
    public final CouncilRecords part(int number, int parts) {
        return PartOfRecords.of(this, number, parts);
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
