package org.safeguarding.indicators.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Which form of each question was DuckDB's quickest, so that none is tried over the same referrals twice in one run. */
final class DuckDbTries {
    private final Map<Key, DuckDbBest.Tried> best = new HashMap<>();

    private record Key(Question question, boolean previousDaysStored, int events) {}

    /**
     * The quickest form.
     *
     * @param events of how many referrals
     * @param trying tries every form, if that has not been done
     */
    DuckDbBest.Tried of(Question question, boolean previousDaysStored, int events, Supplier<DuckDbBest.Tried> trying) {
        return best.computeIfAbsent(new Key(question, previousDaysStored, events), key -> trying.get());
    }
}
