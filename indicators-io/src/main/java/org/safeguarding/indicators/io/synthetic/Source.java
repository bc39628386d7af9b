package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;

/**
 * Where a contact or a referral comes from.
 *
 * @param code the code of the Standard Safeguarding Dataset
 * @param words the code in words
 */
record Source(String code, String words) {
    private static final Mix<Source> MIX = Mix.of(ImmutableMap.<Source, Integer>builder()
            .put(new Source("1A", "Individual"), 3)
            .put(new Source("1B", "Individual"), 2)
            .put(new Source("1C", "Individual"), 1)
            .put(new Source("1D", "Individual"), 1)
            .put(new Source("2A", "Schools"), 19)
            .put(new Source("2B", "Education services"), 3)
            .put(new Source("3A", "Health services"), 3)
            .put(new Source("3B", "Health services"), 2)
            .put(new Source("3C", "Health services"), 4)
            .put(new Source("3D", "Health services"), 4)
            .put(new Source("3E", "Health services"), 1)
            .put(new Source("3F", "Health services"), 1)
            .put(new Source("4", "Housing"), 3)
            .put(new Source("5A", "LA services"), 5)
            .put(new Source("5B", "LA services"), 3)
            .put(new Source("5C", "LA services"), 2)
            .put(new Source("5D", "LA services"), 1)
            .put(new Source("6", "Police"), 33)
            .put(new Source("7", "Other legal agency"), 3)
            .put(new Source("8", "Other"), 4)
            .put(new Source("9", "Anonymous"), 2)
            .put(new Source("10", "Unknown"), 1)
            .buildOrThrow());

    static Source any(Chance chance) {
        return MIX.draw(chance);
    }
}
