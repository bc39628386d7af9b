package org.safeguarding.indicators.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was known of a record at the end of a day: how the laws look back in time.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface AsKnown<T> {
    /**
     * The record as it was known at the end of a day.
     *
     * @param record the record
     * @param day the day
     * @return empty if it began after the day; else the record with every later date blank, and blank with it what goes with that
     *     date
     */
    Optional<T> on(T record, LocalDate day);
}
