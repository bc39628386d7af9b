package org.safeguarding.indicators.io.synthetic;

/**
 * Says yes in a given share of cases, evenly rather than by luck: after any number of cases the yeses are within one of the
 * shares asked for so far. A percentage made this way keeps its value in a month of thirty cases.
 */
final class Quota {
    private double owed;

    Quota(Chance chance) {
        owed = chance.unit();
    }

    /** The next answer, for a share in [0, 1] that may change from case to case. */
    boolean next(double share) {
        return next(1, share);
    }

    /** One answer for several cases together, such as the siblings of a family. */
    boolean next(int cases, double share) {
        owed += share * cases;
        if (owed >= (cases + 1) / 2.0) {
            owed -= cases;
            return true;
        }
        return false;
    }
}
