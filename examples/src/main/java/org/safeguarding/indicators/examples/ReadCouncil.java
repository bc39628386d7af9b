package org.safeguarding.indicators.examples;

import java.time.LocalDate;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/**
 * An extract that was read, and the records of the council in it.
 *
 * @param extract as it was read
 * @param asAt the as-at date
 * @param records its records
 */
record ReadCouncil(Extract extract, LocalDate asAt, CouncilRecords records) {}
