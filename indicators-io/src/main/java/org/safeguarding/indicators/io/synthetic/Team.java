package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;

/**
 * A team and the workers of it who hold cases.
 *
 * @param name the team's name in the extract
 * @param kind what it does
 * @param workers the ids of its case holders, at least one
 */
record Team(String name, Kind kind, ImmutableList<String> workers) {
    /** What a team does. */
    enum Kind {
        /** Takes contacts, and closes the referrals that need no more. */
        FRONT_DOOR,
        /** Assesses. */
        ASSESSMENT,
        /** Works with families for as long as they need it. */
        FAMILY,
        /** The same for disabled children. */
        COMPLEX,
        /** Works with children while they are looked after. */
        LOOKED_AFTER
    }
}
