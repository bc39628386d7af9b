package org.safeguarding.indicators.judgement;

/**
 * How much may be worked out, in cells of tables that are looked at. It is counted and not timed, so that the same results give the
 * same disclosure on any machine.
 */
final class Budget {
    private long left;

    Budget(long cells) {
        this.left = cells;
    }

    void spend(long cells) {
        left -= cells;
    }

    /** Leaves nothing. */
    void exhaust() {
        left = 0;
    }

    boolean spent() {
        return left <= 0;
    }
}
