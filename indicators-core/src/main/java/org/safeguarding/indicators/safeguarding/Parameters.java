package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/**
 * What a council may choose in the definitions of the catalogue.
 *
 * @param calendar which days are worked
 * @param endDayCounts whether what ends on a day is still open on it; by default not
 * @param assessmentFromReferral whether the clock of an assessment starts at its referral, as statute has it, instead of at
 *     its own start, as the census has it; by default not
 * @param transfersIn whether conferences of children who moved in on another authority's plan count; by default not
 * @param reReferral how far back an earlier referral makes a re-referral; by default 12 calendar months
 */
public record Parameters(
        WorkingDayCalendar calendar,
        boolean endDayCounts,
        boolean assessmentFromReferral,
        boolean transfersIn,
        LookBack reReferral) {

    /**
     * The defaults of the catalogue.
     *
     * @return the parameters
     */
    public static Parameters standard() {
        return new Parameters(WorkingDayCalendar.englandAndWales(), false, false, false, LookBack.months(12));
    }
}
