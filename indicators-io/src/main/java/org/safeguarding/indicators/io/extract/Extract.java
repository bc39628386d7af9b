package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.Severity;
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
    private final ImmutableMap<String, ImmutableMap<String, String>> lacking;
    private final Gaps gaps;
    private final ImmutableList<ReadIssue> issues;

    Extract(
            Description description,
            ImmutableMap<String, Table> tables,
            ImmutableMap<String, String> unreadable,
            ImmutableMap<String, ImmutableMap<String, String>> lacking,
            Gaps gaps,
            ImmutableList<ReadIssue> issues) {
        this.description = description;
        this.tables = tables;
        this.unreadable = unreadable;
        this.lacking = lacking;
        this.gaps = gaps;
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
     * The columns that the format of the extract does not carry at all, so that they are blank in every row.
     *
     * @param name such as {@code ssd_contacts}
     * @return why figures that need it are not available, by the name of the column; empty if there is no such column
     * @throws IllegalArgumentException if no table of {@link Schemas} has the name
     */
    public ImmutableMap<String, String> lacking(String name) {
        ImmutableMap<String, String> columns = lacking.get(Schemas.of(name).name());
        return columns == null ? ImmutableMap.of() : columns;
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
     * The indicators that cannot be worked out of this extract, because its format does not hold what they ask for.
     *
     * @return the reason, as a sentence fragment, by the id of the indicator
     */
    public ImmutableMap<String, String> withheld() {
        return gaps.withheld();
    }

    /**
     * The first day of which all that was open is in a table that leaves out what is over.
     *
     * @param name such as {@code ssd_cp_plans}
     * @return the day, as {@link Day} has it; empty if the table leaves nothing out
     * @throws IllegalArgumentException if no table of {@link Schemas} has the name
     */
    public OptionalInt openFrom(String name) {
        return gaps.openFrom(Schemas.of(name).name());
    }

    /**
     * What figures that read a column must say, the column being one that the format of the extract does not carry.
     *
     * @param name such as {@code ssd_cp_plans}
     * @return the remark, as a sentence fragment, by the name of the column; empty if there is none
     * @throws IllegalArgumentException if no table of {@link Schemas} has the name
     */
    public ImmutableMap<String, String> remarks(String name) {
        return gaps.remarks(Schemas.of(name).name());
    }

    /** How many rows were rejected that would have been of a table. */
    long rejected(Table table) {
        return table.rejected() + gaps.rejected(table.name());
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
     * How many rows were rejected, in all files together, each once, for a caller who holds that some number is too many.
     *
     * @return 0 or more
     */
    public long rejected() {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.REJECTION)
                .count();
    }
}
