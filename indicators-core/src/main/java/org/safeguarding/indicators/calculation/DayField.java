package org.safeguarding.indicators.calculation;

import java.util.function.ToIntFunction;

/**
 * A field that holds a date: a name for the planner, a getter for the general path.
 *
 * @param name the name of the column
 * @param get the date of a row as an epoch day, or {@code Day.NONE} where it is blank
 * @param <R> the row
 */
public record DayField<R>(String name, ToIntFunction<? super R> get) {}
