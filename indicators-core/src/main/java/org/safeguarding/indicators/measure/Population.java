package org.safeguarding.indicators.measure;

/** Where the denominators of rates come from. */
public interface Population {
    /** A population for data that carry none. */
    Population NONE = (day, ages) -> Estimate.notAvailable("no population is given");

    /**
     * The estimate to divide by.
     *
     * @param day the last day of the window, as an epoch day
     * @param ages the ages wanted, exactly
     * @return the estimate, or the reason why there is none; never negative
     */
    Estimate on(int day, Ages ages);

    /**
     * A span of whole years of age.
     *
     * @param from the youngest, from 0
     * @param to the oldest, itself included
     */
    record Ages(int from, int to) {
        /** Children: 0 to 17. */
        public static final Ages CHILDREN = new Ages(0, 17);
    }
}
