package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.indicator.Indicator;

/**
 * Why figures of one date are others than before, given two extracts, or an extract and the evidence of an earlier run: which records
 * came late, were corrected or removed, which subjects are gone or were brought together, and what these did to each figure.
 *
 * <h2>What is the same record</h2>
 *
 * One with the same key. Where most keys of a table are others, as after a migration, or most ids of subjects, records and subjects
 * are known again by their content; so is a record that was entered again under another key for the same subject.
 *
 * <h2>Which cause it is</h2>
 *
 * A record that counts otherwise and has itself changed is the reason; else the changed records it is counted with; else those of its
 * subject. Where no record tells, it is the definition, its settings, the calendar or the as-at date if that is another, and otherwise
 * what is known of the subject itself. One cause is given to each record, the first that holds: a definition that changed as well
 * may stand behind a corrected row, unless the later extract is worked out with one thing changed at a time and held against itself
 * by {@link #because}.
 */
public final class Restatement {
    /** The setting that says which days are worked. */
    private static final String WORKING_DAYS = "working_days";

    private static final ImmutableSet<Cause> OF_ALL =
            ImmutableSet.of(Cause.DEFINITION, Cause.CALENDAR, Cause.MAPPING, Cause.SETTINGS);

    private final RowChanges rows;
    private final Circumstances before;
    private final Circumstances after;

    private final Optional<Cause> only;

    private Restatement(RowChanges rows, Circumstances before, Circumstances after, Optional<Cause> only) {
        this.rows = rows;
        this.before = before;
        this.after = after;
        this.only = only;
    }

    /**
     * Holds one extract against an earlier one.
     *
     * @param was the records of the earlier one
     * @param is the records of the later one
     * @param before what the earlier figures were made with
     * @param after what the later ones were made with
     * @return what there is to say
     */
    public static Restatement of(Inventory was, Inventory is, Circumstances before, Circumstances after) {
        return new Restatement(
                new RowChanges(was, is, before.mapping().equals(after.mapping())), before, after, Optional.empty());
    }

    /**
     * Holds one extract against itself, worked out with one thing changed: whatever is another is so because of that thing. It
     * goes on from what {@link #of} tells, whose later figures are then made with all as it was; {@link Bridge#then} joins them.
     *
     * @param cause what was changed
     * @param was the records as they are read before
     * @param is the records as they are read after; the same ones, unless it is the mapping that was changed
     * @param asAt the as-at date, an epoch day
     * @return what there is to say, in one step a figure
     */
    public static Restatement because(Cause cause, Inventory was, Inventory is, int asAt) {
        Circumstances same = new Circumstances(asAt, "", "");
        return new Restatement(new RowChanges(was, is, true), same, same, Optional.of(cause));
    }

    /**
     * What both runs were made with, if it is not the same.
     *
     * @return the earlier run's and the later's, by what it is
     */
    public ImmutableMap<String, String> circumstances() {
        return before.unlike(after);
    }

    /**
     * The subjects of whom the later extract has nothing.
     *
     * @return their names, in the order of the earlier one
     */
    public ImmutableSet<String> vanished() {
        return rows.vanished();
    }

    /**
     * The subjects whose records are found under another id, though ids as a whole are the same.
     *
     * @return the id under which most records of each are now
     */
    public ImmutableMap<String, String> merged() {
        if (rows.same().renamed()) {
            return ImmutableMap.of();
        }
        return ImmutableMap.copyOf(
                Maps.filterEntries(rows.same().subjects(), e -> !e.getKey().equals(e.getValue())));
    }

    /**
     * Whether most ids of subjects are others, so that it was the content of their records that told who is who.
     *
     * @return true after a migration
     */
    public boolean renamed() {
        return rows.same().renamed();
    }

    /**
     * The tables in which most keys are others, so that records were known again by their content.
     *
     * @return the names of the tables; none without a migration
     */
    public ImmutableSortedSet<String> rekeyed() {
        return rows.same().rekeyed();
    }

    /**
     * How many records were known again.
     *
     * @return the number
     */
    public long recognised() {
        return rows.same().pairs().size();
    }

    /**
     * The records that changed in a way, whether any figure moved by them or not.
     *
     * @param cause the way
     * @return their names, the later one where there is one; those that are gone first
     */
    public ImmutableList<RowName> rows(Cause cause) {
        return rows.rows(cause);
    }

    /**
     * The bridges of an indicator, for the periods that both have.
     *
     * @param indicator the indicator as it is defined now
     * @param was the earlier evidence
     * @param is the later evidence, of that very definition
     * @param <P> the parts
     * @return for each period the bridge of the total, then those of the groups and statistics that either prints, in the
     *     order of the later evidence; one that only one of them was asked for goes from nothing or to nothing in one step, and others
     *     are without steps where nothing moved
     */
    public <P extends Enum<P>> ImmutableList<Bridge> bridges(Indicator<?, P> indicator, Evidence was, Evidence is) {
        Bridging<P> bridging = new Bridging<>(indicator);
        ImmutableList<String> others = unlike(was, is);
        ImmutableList.Builder<Bridge> bridges = ImmutableList.builder();
        for (Evidence.Figure figure : is.figures()) {
            if (figure.isTotal()) {
                Optional<Bridging.End> from = Bridging.End.of(was, figure.period());
                Optional<Bridging.End> to = Bridging.End.of(is, figure.period());
                if (from.isPresent() && to.isPresent()) {
                    for (Bridge bridge : bridges(bridging, from.get(), to.get())) {
                        bridges.add(only.map(bridge::atOnce).orElseGet(() -> noted(bridge, others)));
                    }
                }
            }
        }
        return bridges.build();
    }

    /** What was changed besides records, where it could not be taken apart. */
    private ImmutableList<String> unlike(Evidence was, Evidence is) {
        ImmutableList.Builder<String> unlike = ImmutableList.builder();
        if (was.version() != is.version()) {
            unlike.add("definition " + was.version() + " became " + is.version());
        }
        if (!before.calendar().equals(after.calendar())) {
            unlike.add("the calendar");
        }
        if (!before.mapping().equals(after.mapping())) {
            unlike.add("the mapping");
        }
        if (!others(was.settings()).equals(others(is.settings()))) {
            unlike.add("the settings");
        }
        return unlike.build();
    }

    /** Where several things changed at once, a step that stands for one of them says which else it may stand for. */
    private static Bridge noted(Bridge bridge, ImmutableList<String> unlike) {
        if (unlike.size() < 2) {
            return bridge;
        }
        String note = "not taken apart from each other: " + String.join(", ", unlike);
        return bridge.noting(OF_ALL, note);
    }

    private <P extends Enum<P>> ImmutableList<Bridge> bridges(
            Bridging<P> bridging, Bridging.End from, Bridging.End to) {
        if (!bridging.reads(from)) {
            return bridging.atOnce(from, to, Cause.DEFINITION, "it counts other parts than before");
        }
        if (!from.isCounted() || !to.isCounted()) {
            return bridging.atOnce(
                    from,
                    to,
                    Cause.COVERAGE,
                    (from.isCounted() ? to : from).total().reason());
        }
        if (!bridging.sameLength(from, to)) {
            return bridging.atOnce(from, to, Cause.PERIOD, "the mean of other months");
        }
        Units units = bridging.units(from);
        units.add(false, from.evidence(), from.total().reads(), row -> true, rows::name, rows::subject);
        units.add(true, to.evidence(), to.total().reads(), row -> true, row -> new Units.Counted(row, false), s -> s);
        Cause otherwise = otherwise(from.evidence(), to.evidence());
        return bridging.of(from, to, units, (row, unit) -> why(row, unit, otherwise));
    }

    private Bridging.Why why(Units.Counted row, Unit unit, Cause otherwise) {
        Optional<Cause> own = rows.of(row);
        if (own.isPresent()) {
            boolean since = own.get() == Cause.LATE && unit.firstDay() > before.asAt();
            return Bridging.Why.of(since ? Cause.ENTERED : own.get());
        }
        if (row.gone()) {
            return Bridging.Why.of(Cause.REMOVED);
        }
        Set<Units.Counted> changed = new LinkedHashSet<>();
        for (RowName other : unit.because()) {
            List<Units.Counted> both = List.of(new Units.Counted(other, true), new Units.Counted(other, false));
            both.stream().filter(one -> rows.of(one).isPresent()).forEach(changed::add);
        }
        if (changed.isEmpty()) {
            unit.subjects().forEach(subject -> changed.addAll(rows.ofOwner(subject)));
            rows.ownersOf(row).forEach(owner -> changed.addAll(rows.ofOwner(owner)));
        }
        if (changed.isEmpty()) {
            return Bridging.Why.of(ranOn(otherwise, unit));
        }
        boolean identity = changed.stream().allMatch(one -> rows.of(one).equals(Optional.of(Cause.IDENTITY)));
        return new Bridging.Why(
                identity ? Cause.IDENTITY : Cause.CONSEQUENCE,
                changed.stream().map(Units.Counted::row).collect(ImmutableList.toImmutableList()));
    }

    private static Cause ranOn(Cause otherwise, Unit unit) {
        if (otherwise != Cause.RAN_ON) {
            return otherwise;
        }
        return unit.counts() ? (unit.counted() ? Cause.RAN_ON : Cause.ENTERED) : Cause.LEFT;
    }

    /** What it is where no record tells. */
    private Cause otherwise(Evidence was, Evidence is) {
        if (was.version() != is.version()) {
            return Cause.DEFINITION;
        }
        if (!others(was.settings()).equals(others(is.settings()))) {
            return Cause.SETTINGS;
        }
        if (!before.calendar().equals(after.calendar()) || !was.settings().equals(is.settings())) {
            return Cause.CALENDAR;
        }
        return before.asAt() == after.asAt() ? Cause.SUBJECT : Cause.RAN_ON;
    }

    private static Map<String, String> others(Map<String, String> settings) {
        return Maps.filterKeys(settings, name -> !name.equals(WORKING_DAYS));
    }
}
