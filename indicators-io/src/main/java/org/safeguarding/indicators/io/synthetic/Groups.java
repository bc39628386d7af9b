package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts things of one family together, so that what befalls one child befalls its siblings. */
final class Groups {
    private Groups() {}

    /** The items by family, families in random order, items in the order given. */
    static <T> List<List<T>> shuffled(Iterable<T> items, Function<T, Family> familyOf, Chance chance) {
        Map<Family, List<T>> byFamily = new LinkedHashMap<>();
        for (T item : items) {
            byFamily.computeIfAbsent(familyOf.apply(item), family -> new ArrayList<>())
                    .add(item);
        }
        List<List<T>> groups = new ArrayList<>(byFamily.values());
        chance.shuffle(groups);
        return groups;
    }

    /** No more than a number of items of a group. */
    static <T> List<T> atMost(int count, List<T> group) {
        return group.size() <= count ? group : group.subList(0, count);
    }
}
