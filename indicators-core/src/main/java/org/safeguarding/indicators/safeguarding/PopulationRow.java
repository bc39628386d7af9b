package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.time.Day;

/**
 * One estimate of how many people live in an area (a row of {@code local_population}).
 *
 * @param area the code of the area, compared as text
 * @param referenceDay the day it holds for, an epoch day; mid-year estimates are of June
 * @param ageFrom the youngest age, in whole years
 * @param ageTo the oldest age, itself included
 * @param persons how many people, from 0
 * @param vintage which issue of the estimate, as an ISO date; empty if not given
 * @param publishedOn the day it was published, or {@code Day.NONE}
 */
public record PopulationRow(
        String area, int referenceDay, int ageFrom, int ageTo, long persons, String vintage, int publishedOn) {
    /**
     * Children aged 0 to 17, of an estimate whose issue is not given.
     *
     * @param area the code of the area
     * @param referenceDay the day it holds for
     * @param persons how many children
     * @return the row
     */
    public static PopulationRow ofChildren(String area, int referenceDay, long persons) {
        return new PopulationRow(area, referenceDay, 0, 17, persons, "", Day.NONE);
    }
}
