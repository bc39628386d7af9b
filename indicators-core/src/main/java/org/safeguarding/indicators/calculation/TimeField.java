package org.safeguarding.indicators.calculation;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field that holds a date and time of day, local to Europe/London.
 *
 * @param name the name of the column
 * @param get the time of a row, or empty where it is blank
 * @param <R> the row
 */
public record TimeField<R>(String name, Function<? super R, Optional<LocalDateTime>> get) {}
