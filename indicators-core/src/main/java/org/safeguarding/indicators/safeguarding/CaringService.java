package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A time in which a service knew a child as a young carer (a row of {@code local_young_carers}).
 *
 * @param key person id, service and first day together, which are the table's primary id
 * @param service the service, text as it stands
 * @param knownFrom the first day the service knew the child, an epoch day
 * @param knownTo the day from which it knew the child no more, or {@code Day.NONE} while it does
 */
public record CaringService(String key, String service, int knownFrom, int knownTo) implements Row {
    /**
     * A service that knew a child, under the key of its row.
     *
     * @param childKey the person id of the child
     * @param service the service
     * @param knownFrom the first day the service knew the child
     * @param knownTo the day from which it knew the child no more, or {@code Day.NONE}
     * @return the row, whose key reads as {@code 100319, Carers, 2019-05-01}
     */
    public static CaringService of(String childKey, String service, int knownFrom, int knownTo) {
        return new CaringService(childKey + ", " + service + ", " + Day.text(knownFrom), service, knownFrom, knownTo);
    }

    /** As {@code young carer 100319, Carers, 2019-05-01}: the key holds the date. */
    @Override
    public String toString() {
        return "young carer " + key;
    }
}
