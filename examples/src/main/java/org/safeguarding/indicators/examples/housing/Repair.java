package org.safeguarding.indicators.examples.housing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A repair, as a housing service has it: a record that knows nothing of indicators.
 *
 * @param number its number
 * @param home the number of the home
 * @param trade what kind of repair it is
 * @param reported the day the tenant reported it
 * @param done the day it was done, or null while it is not
 */
// region record
public record Repair(
        String number,
        String home,
        String trade,
        LocalDate reported,
        @Nullable LocalDate done) {}
// endregion
