package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A child in care proceedings (a row of {@code local_care_proceedings}). The rows of a case may be several, of one child or of
 * several.
 *
 * @param key the proceedings id
 * @param caseKey the id of the case
 * @param childKey the person id of the child
 * @param issued the day they were issued, an epoch day
 * @param concluded the day they concluded, or {@code Day.NONE} while they last
 * @param finalOrder the code of the final order, as {@code CO}; empty if not known
 * @param olderSiblingEarlier whether an older sibling had proceedings earlier; false where that is not known
 */
public record Proceeding(
        String key,
        String caseKey,
        String childKey,
        int issued,
        int concluded,
        String finalOrder,
        boolean olderSiblingEarlier)
        implements Row {
    /** As {@code proceedings J1 2019-05-01}. */
    @Override
    public String toString() {
        return "proceedings " + key + " " + Day.text(issued);
    }
}
