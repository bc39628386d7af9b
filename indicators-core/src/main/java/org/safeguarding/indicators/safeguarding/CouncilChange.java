package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What changes in the records of a council, all at once: children whose histories are others than before, and whatever is not
 * of any child. Immutable.
 *
 * @param children for each child concerned, by key, its whole history from now on; empty if the child is gone
 * @param others changes of the rest, as of the population, the staffing or the audits; what it does to the children does not count
 */
public record CouncilChange(
        ImmutableMap<String, Optional<ChildRecord>> children, Optional<UnaryOperator<CouncilRecords>> others) {
    /**
     * Refuses a history under another child's key.
     *
     * @param children for each child concerned, by key, its whole history from now on; empty if the child is gone
     * @param others changes of the rest, as of the population, the staffing or the audits; what it does to the children does not count
     */
    public CouncilChange {
        children.forEach((key, child) -> {
            if (child.isPresent() && !child.get().key().equals(key)) {
                throw new IllegalArgumentException("expected a history of the child " + key + ", got one of "
                        + child.get().key());
            }
        });
    }

    /** A change of nothing. */
    public static final CouncilChange NONE = new CouncilChange(ImmutableMap.of(), Optional.empty());

    /**
     * This change, and a child's new history: of one that is known, or of one that was not.
     *
     * @param child the child with all its rows
     * @return a change of both
     */
    public CouncilChange put(ChildRecord child) {
        return with(child.key(), Optional.of(child));
    }

    /**
     * This change, and a child less.
     *
     * @param key the key of the child; one that nobody has changes nothing
     * @return a change of both
     */
    public CouncilChange remove(String key) {
        return with(key, Optional.empty());
    }

    private CouncilChange with(String key, Optional<ChildRecord> child) {
        Map<String, Optional<ChildRecord>> all = new LinkedHashMap<>(children);
        all.put(key, child);
        return new CouncilChange(ImmutableMap.copyOf(all), others);
    }

    /**
     * This change, and one of the rest.
     *
     * @param change is handed the records as they are and gives them as they are to be; children do not count
     * @return a change of both
     */
    public CouncilChange rest(UnaryOperator<CouncilRecords> change) {
        UnaryOperator<CouncilRecords> all =
                others.isPresent() ? records -> change.apply(others.get().apply(records)) : change;
        return new CouncilChange(children, Optional.of(all));
    }
}
