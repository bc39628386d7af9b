package org.safeguarding.indicators.evaluation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events of a table: the day of each row that is one, and their order by subject, found when it is first needed. */
final class EventTable {
    private final DayColumn days;
    private final Function<DayColumn, SubjectIndex> sort;
    private @Nullable SubjectIndex index;

    EventTable(DayColumn days, Function<DayColumn, SubjectIndex> sort) {
        this.days = days;
        this.sort = sort;
    }

    /** The day of each row; blank for a row that is no event. */
    DayColumn days() {
        return days;
    }

    SubjectIndex index() {
        SubjectIndex found = index;
        if (found == null) {
            found = sort.apply(days);
            index = found;
        }
        return found;
    }
}
