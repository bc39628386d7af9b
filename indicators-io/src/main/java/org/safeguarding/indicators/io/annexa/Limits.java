package org.safeguarding.indicators.io.annexa;

import com.google.common.collect.ImmutableMap;

/**
 * What Annex A cannot answer though the tables made of it are there, or where a reason says more than that a table is missing. What
 * reaches back too far is not here: the days that the lists cover say that.
 */
final class Limits {
    /** Why what became of contacts is not known. */
    static final String NO_OUTCOME = "list 1 of Annex A does not say what a contact led to";

    private static final String PLANS = "Annex A has no plans for children in need";
    private static final String LAST_SEEN =
            "Annex A has the date of the last visit only, of whatever kind and whether or not the child was seen";

    /** By indicator, why it is not available. */
    static final ImmutableMap<String, String> REASONS = ImmutableMap.<String, String>builder()
            .put("open-children", PLANS)
            .put("seen-5wd-pct", LAST_SEEN)
            .put("cin-plan-pct", PLANS)
            .put("cin-visit-20d-pct", LAST_SEEN)
            .put("cin-review-3m-pct", PLANS)
            .put(
                    "cpp-2y-ended-pct",
                    "list 7 of Annex A has the latest plan of a child only, so that plans that ended may be missing")
            .put("cpp-visit-10wd-pct", LAST_SEEN)
            .put("cpp-visit-20d-pct", LAST_SEEN)
            .put("core-group-6w-pct", "Annex A has no core groups, nor ids of plans to which they could be matched")
            .put("cpp-review-pct", "Annex A has the date of the latest review only")
            .buildOrThrow();

    private Limits() {}
}
