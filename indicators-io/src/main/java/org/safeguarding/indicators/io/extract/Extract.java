package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.time.Day;

/**
 * An extract that was read: its tables, what {@code extract.json} says of them, and what was wrong or odd. Immutable.
 *
 * <p>A table is there, or it is unreadable, or the extract does not have it; an empty one is there.
 */
public final class Extract {
    private final Description description;
    private final ImmutableMap<String, Table> tables;
    private final ImmutableMap<String, String> unreadable;
    private final ImmutableList<ReadIssue> issues;

    Extract(
            Description description,
            ImmutableMap<String, Table> tables,
            ImmutableMap<String, String> unreadable,
            ImmutableList<ReadIssue> issues) {
        this.description = description;
        this.tables = tables;
        this.unreadable = unreadable;
        this.issues = issues;
    }

    /**
     * The as-at date that {@code extract.json} gives.
     *
     * @return the date; empty if it gives none
     */
    public Optional<LocalDate> asAt() {
        return description.asAt();
    }

    /**
     * The home area that {@code extract.json} gives.
     *
     * @return its code; empty if it gives none
     */
    public Optional<String> areaCode() {
        return description.areaCode();
    }

    /**
     * The tables that were read.
     *
     * @return the tables by name, in the order of {@link Schemas#all}
     */
    public ImmutableMap<String, Table> tables() {
        return tables;
    }

    /**
     * A table by its name.
     *
     * @param name such as {@code ssd_contacts}
     * @return the table; empty if the extract does not have it, or it is unreadable
     * @throws IllegalArgumentException if no table of {@link Schemas} has the name
     */
    public Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(Schemas.of(name).name()));
    }

    /**
     * The tables whose files are there, but from which no table could be read.
     *
     * @return by name, a sentence that names the file and says why, in the order of {@link Schemas#all}
     */
    public ImmutableMap<String, String> unreadable() {
        return unreadable;
    }

    /**
     * Why a table is unreadable.
     *
     * @param name such as {@code ssd_contacts}
     * @return a sentence that names the file; empty if the table was read, or the extract does not have it
     * @throws IllegalArgumentException if no table of {@link Schemas} has the name
     */
    public Optional<String> unreadable(String name) {
        return Optional.ofNullable(unreadable.get(Schemas.of(name).name()));
    }

    /**
     * The days that a table covers.
     *
     * @param name such as {@code ssd_contacts}
     * @return what {@code extract.json} says of it; empty if it says nothing
     * @throws IllegalArgumentException if no table of {@link Schemas} has the name
     */
    public Optional<Coverage> coverage(String name) {
        return Optional.ofNullable(description.covers().get(Schemas.of(name).name()));
    }

    /**
     * The first day that a table covers.
     *
     * @param name such as {@code ssd_contacts}
     * @return the day, as {@link Day} has it; empty if {@code extract.json} does not say
     * @throws IllegalArgumentException if no table of {@link Schemas} has the name
     */
    public OptionalInt firstDay(String name) {
        Optional<LocalDate> from = coverage(name).flatMap(Coverage::from);
        return from.isPresent() ? OptionalInt.of(Day.of(from.get())) : OptionalInt.empty();
    }

    /**
     * What was wrong or odd: a rejection for each row that was rejected, and the warnings.
     *
     * @return the issues in {@link ReadIssue#ORDER}
     */
    public ImmutableList<ReadIssue> issues() {
        return issues;
    }

    /**
     * What was wrong or odd, with what is odd only under the choices a council has made: assessments without a known
     * referral, where their clock is to start at the referral.
     *
     * @param parameters the choices
     * @return the issues in {@link ReadIssue#ORDER}
     */
    public ImmutableList<ReadIssue> issues(Parameters parameters) {
        if (!parameters.assessmentFromReferral()) {
            return issues;
        }
        Warnings warnings = new Warnings(tables);
        ReferralWarnings.unknown(warnings);
        return ImmutableList.sortedCopyOf(ReadIssue.ORDER, Iterables.concat(issues, warnings.found()));
    }

    /**
     * How many rows were rejected in the tables that were read; a table refused for too many of them is unreadable, and not among
     * them.
     *
     * @return 0 or more
     */
    public long rejected() {
        return tables.values().stream().mapToLong(Table::rejected).sum();
    }
}
