package org.safeguarding.indicators.safeguarding;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * The posts of one service on one day, in full-time equivalents (a row of {@code local_workforce}).
 *
 * @param asAt the day of the snapshot, an epoch day
 * @param service the service
 * @param posts established posts
 * @param permanent posts filled by permanent staff
 * @param agency agency workers
 * @param leavers permanent staff who left in the 12 months before
 */
public record StaffingRow(
        int asAt,
        String service,
        Optional<BigDecimal> posts,
        Optional<BigDecimal> permanent,
        Optional<BigDecimal> agency,
        Optional<BigDecimal> leavers)
        implements Row {

    @Override
    public String key() {
        return Day.text(asAt) + " " + service;
    }
}
