package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.evaluation.Change;
import org.safeguarding.indicators.evaluation.Ledger;
import org.safeguarding.indicators.evaluation.LedgerState;
import org.safeguarding.indicators.evaluation.Moved;
import org.safeguarding.indicators.indicator.Indicator;

/**
 * A ledger of a council's indicators that is handed the new history of a child, and finds the rest: what the child was
 * before, and the workers and the cases of care proceedings that are others because of it.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * CouncilLedger ledger = CouncilLedger.of(records, asAt, asAt.minusYears(2), catalogue.indicators(), ImmutableSet.of("team"));
 * Moved<CouncilRecords> moved = ledger.put(child);
 * ledger.apply(CouncilChange.NONE.put(one).remove("K7").rest(before -> newlyRead));
 * Result now = ledger.now().evaluation().result(catalogue.get("referral-rate-12m"), Period.parse("2019-05"));
 * }</pre>
 *
 * <p>States, threads and what is kept are as {@link Ledger} says. The children of a state come in the order in which they came to be
 * known; columns of the records it began with are left out of it, since they would not hold what changed.
 *
 * <p>An indicator of one's own may read children, workers, cases of care proceedings, and the rows of the other tables as
 * {@link CouncilRecords} gives them, or some of them; one that gathers subjects of its own out of several children needs
 * {@link Ledger} and {@link Change#to}.
 *
 * <h2>Performance</h2>
 *
 * The first change reads the key of every child, O(children), and keeps 8 to 16 bytes a child; with indicators of workers or of care
 * proceedings it reads their rows as well. From then on a change does not depend on the number of children.
 */
public final class CouncilLedger {
    private final Ledger<CouncilRecords> ledger;
    private @Nullable ChildPlaces places;
    private final Gathered gathered = new Gathered();

    private CouncilLedger(Ledger<CouncilRecords> ledger) {
        this.ledger = ledger;
    }

    /**
     * A ledger of a council.
     *
     * @param records the records to begin with; no two children have one key
     * @param asAt the as-at date, the last day kept
     * @param from the first day kept
     * @param indicators the indicators
     * @param by the breakdowns kept beside those that are printed with an indicator
     * @return the ledger
     * @throws IllegalArgumentException as {@link Ledger#of} does
     */
    public static CouncilLedger of(
            CouncilRecords records,
            LocalDate asAt,
            LocalDate from,
            Iterable<? extends Indicator<? super CouncilRecords, ?>> indicators,
            ImmutableSet<String> by) {
        return new CouncilLedger(Ledger.of(records, asAt, from, indicators, by));
    }

    /**
     * What the ledger says now.
     *
     * @return the state after the last change taken in
     */
    public LedgerState<CouncilRecords> now() {
        return ledger.now();
    }

    /**
     * Takes in a child's new history: rows inserted, corrected or retracted, or a child not known before.
     *
     * @param child the child with all its rows
     * @return what moved
     */
    public Moved<CouncilRecords> put(ChildRecord child) {
        return apply(CouncilChange.NONE.put(child));
    }

    /**
     * Takes a child out with all its rows.
     *
     * @param key the key of the child; one that nobody has changes nothing
     * @return what moved
     */
    public Moved<CouncilRecords> remove(String key) {
        return apply(CouncilChange.NONE.remove(key));
    }

    /**
     * Takes a change in, as one step.
     *
     * @param change the change
     * @return what moved
     */
    public synchronized Moved<CouncilRecords> apply(CouncilChange change) {
        CouncilRecords before = ledger.now().data();
        KeptChildren children = KeptChildren.of(before.children());
        ChildPlaces found = places(children);
        Map<Integer, Edited> edits = new TreeMap<>();
        KeptChildren edited = children;
        for (Map.Entry<String, Optional<ChildRecord>> one : change.children().entrySet()) {
            int place = found.of(one.getKey(), children);
            if (one.getValue().isPresent()) {
                int at = place < 0 ? edited.places() : place;
                edited = edited.with(at, one.getValue().get());
                edits.put(at, new Edited(place < 0 ? Optional.empty() : at(children, place), one.getValue()));
            } else if (place >= 0) {
                edited = edited.without(place);
                edits.put(place, new Edited(at(children, place), Optional.empty()));
            }
        }
        CouncilRecords after = with(edited, rest(before, change));
        ChangedRecords.Sides sides = ChangedRecords.of(before, children, after, edited, edits, gathered);
        Moved<CouncilRecords> moved = ledger.apply(Change.of(sides.was(), sides.is(), after));
        // Not before: what is found for the first time is found of the children as they were.
        gathered.enter(edits);
        KeptChildren now = edited;
        edits.forEach((place, edit) -> {
            if (edit.was().isEmpty()) {
                found.add(edit.is().orElseThrow().key(), place, now);
            }
        });
        return moved;
    }

    /** A child before and after. */
    record Edited(Optional<ChildRecord> was, Optional<ChildRecord> is) {}

    private static Optional<ChildRecord> at(KeptChildren children, int place) {
        return Optional.ofNullable(children.at(place));
    }

    private static CouncilRecords rest(CouncilRecords before, CouncilChange change) {
        return change.others().map(others -> others.apply(before)).orElse(before);
    }

    /** Not by a builder, which copies every table. */
    private static CouncilRecords with(KeptChildren children, CouncilRecords records) {
        ImmutableCouncilRecords copy = (ImmutableCouncilRecords) ImmutableCouncilRecords.copyOf(records);
        if (!records.columns().isEmpty()) {
            copy = copy.withColumns(ImmutableMap.of());
        }
        return copy.withChildren(children);
    }

    private ChildPlaces places(KeptChildren children) {
        @Nullable ChildPlaces known = places;
        if (known == null) {
            known = new ChildPlaces(children);
            places = known;
        }
        return known;
    }
}
