package org.safeguarding.indicators.measure;

import java.util.Optional;

/**
 * A population, or why there is none.
 *
 * @param persons how many people, from 0; meaningless where {@code missing} is present
 * @param referenceDay the day it holds for, as an epoch day
 * @param vintage which issue of the estimate this is, as text; empty where the source does not say
 * @param remark what a reader must know, as that an earlier year stands in; empty if nothing
 * @param missing the way in which there is no estimate, or empty
 */
public record Estimate(long persons, int referenceDay, String vintage, String remark, Optional<Value> missing) {
    /**
     * A known population.
     *
     * @param persons how many people, from 0
     * @param referenceDay the day it holds for, as an epoch day
     * @param vintage which issue of the estimate
     * @param remark what a reader must know, or empty
     * @return the estimate
     */
    public static Estimate of(long persons, int referenceDay, String vintage, String remark) {
        return new Estimate(persons, referenceDay, vintage, remark, Optional.empty());
    }

    /**
     * No population, because the data have none.
     *
     * @param reason why
     * @return the missing estimate
     */
    public static Estimate notAvailable(String reason) {
        return new Estimate(0, 0, "", "", Optional.of(new Value.NotAvailable(reason)));
    }

    /**
     * No population, because such a group has none.
     *
     * @param reason why
     * @return the missing estimate
     */
    public static Estimate notApplicable(String reason) {
        return new Estimate(0, 0, "", "", Optional.of(new Value.NotApplicable(reason)));
    }
}
