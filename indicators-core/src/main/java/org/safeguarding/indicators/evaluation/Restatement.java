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
import org.safeguarding.indicators.time.Day;

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
 * subject. Where no record tells, it is the calendar, the definition or the as-at date if that is another, and otherwise what is known of the
 * subject itself. One cause is given to each record, the first that holds: a definition that changed as well may stand behind a
 * corrected row.
 */
public final class Restatement {
    /** The setting that says which days are worked. */
    private static final String WORKING_DAYS = "working_days";

    private final RowChanges rows;
    private final Circumstances before;
    private final Circumstances after;

    private Restatement(RowChanges rows, Circumstances before, Circumstances after) {
        this.rows = rows;
        this.before = before;
        this.after = after;
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
        return new Restatement(new RowChanges(was, is, before.mapping().equals(after.mapping())), before, after);
    }

    /**
     * What both runs were made with, if it is not the same.
     *
     * @return the earlier run's and the later's, by what it is
     */
    public ImmutableMap<String, String> circumstances() {
        ImmutableMap.Builder<String, String> unlike = ImmutableMap.builder();
        if (before.asAt() != after.asAt()) {
            unlike.put("as-at date", Day.text(before.asAt()) + ", now " + Day.text(after.asAt()));
        }
        if (!before.calendar().equals(after.calendar())) {
            unlike.put("calendar", before.calendar() + ", now " + after.calendar());
        }
        if (!before.mapping().equals(after.mapping())) {
            unlike.put("mapping", "another than before");
        }
        return unlike.buildOrThrow();
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
     * @return one bridge a period, in the order of the later evidence; without steps where nothing moved
     */
    public <P extends Enum<P>> ImmutableList<Bridge> bridges(Indicator<?, P> indicator, Evidence was, Evidence is) {
        Bridging<P> bridging = new Bridging<>(indicator);
        ImmutableList.Builder<Bridge> bridges = ImmutableList.builder();
        for (Evidence.Figure figure : is.figures()) {
            Movement.end(was, figure.period())
                    .map(from -> bridge(bridging, from, new Bridging.End(is, figure)))
                    .ifPresent(bridges::add);
        }
        return bridges.build();
    }

    private <P extends Enum<P>> Bridge bridge(Bridging<P> bridging, Bridging.End from, Bridging.End to) {
        if (!bridging.reads(from)) {
            return bridging.atOnce(from, to, Cause.DEFINITION, "it counts other parts than before");
        }
        if (!from.isCounted() || !to.isCounted()) {
            return bridging.atOnce(
                    from,
                    to,
                    Cause.COVERAGE,
                    (from.isCounted() ? to : from).figure().reason());
        }
        if (!bridging.sameLength(from, to)) {
            return bridging.atOnce(from, to, Cause.PERIOD, "the mean of other months");
        }
        Units units = bridging.units(from);
        units.add(false, from.evidence(), from.figure().reads(), rows::name, rows::subject);
        units.add(true, to.evidence(), to.figure().reads(), row -> new Units.Counted(row, false), s -> s);
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
        if (was.version() != is.version() || !others(was.settings()).equals(others(is.settings()))) {
            return Cause.DEFINITION;
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
