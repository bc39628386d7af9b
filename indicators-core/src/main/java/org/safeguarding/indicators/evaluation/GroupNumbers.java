package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Row;

/** Numbers the groups of a breakdown in the order they are met; without a breakdown there is one, of an empty name. */
final class GroupNumbers<S> {
    private final Optional<Dimension<S>> by;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    GroupNumbers(Optional<Dimension<S>> by) {
        this.by = by;
        if (by.isEmpty()) {
            numbers.put("", 0);
        }
    }

    int of(S subject, Row through, int day) {
        if (by.isEmpty()) {
            return 0;
        }
        String group = by.get().groupOf(subject, through, day);
        Integer number = numbers.get(group);
        if (number == null) {
            number = numbers.size();
            numbers.put(group, number);
        }
        return number;
    }

    ImmutableList<String> names() {
        return ImmutableList.copyOf(numbers.keySet());
    }
}
