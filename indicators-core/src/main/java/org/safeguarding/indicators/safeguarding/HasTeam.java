package org.safeguarding.indicators.safeguarding;

/** A row that carries the team it was worked by. */
interface HasTeam {
    /** The team, text as it stands; empty if not known. */
    String team();
}
