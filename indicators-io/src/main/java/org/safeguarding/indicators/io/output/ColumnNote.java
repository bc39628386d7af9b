package org.safeguarding.indicators.io.output;

import java.util.OptionalInt;

/**
 * What {@code results.meta.csv} says of a column of {@code results.csv}.
 *
 * @param name the name of the column
 * @param indicator true if it holds numbers, false if it holds what rows are chosen by
 * @param label its name for people
 * @param grouping under which heading a column of numbers is offered; empty for others
 * @param unit the unit of all its numbers; empty where rows have different ones, or none
 * @param places the digits after the point of all its numbers; empty where rows differ, or it has none
 * @param hint one sentence on it, without a full stop; empty if there is nothing to say
 * @param groupingColumn the column under whose values its own are grouped, or empty
 */
public record ColumnNote(
        String name,
        boolean indicator,
        String label,
        String grouping,
        String unit,
        OptionalInt places,
        String hint,
        String groupingColumn) {}
