package org.safeguarding.indicators.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What has been worked out already, by what it was worked out from; equal keys must mean equal things. */
final class Kept {
    private final Map<Object, Object> things = new HashMap<>();

    /** The thing kept under a key, made the first time it is asked for. */
    <T> T get(Class<T> type, Object key, Supplier<T> maker) {
        Object kept = things.get(key);
        if (kept == null) {
            // Not computeIfAbsent: one thing is often made of others that are kept as well.
            T made = maker.get();
            things.put(key, made);
            return made;
        }
        return type.cast(kept);
    }
}
