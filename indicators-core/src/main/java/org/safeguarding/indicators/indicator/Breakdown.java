package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.safeguarding.indicators.measure.Population;

/**
 * How the groups of a dimension are printed.
 *
 * @param dimension the name of the dimension
 * @param fixed the groups that are always printed, in order, at 0 too; others follow where seen
 * @param ages the ages of the groups that have a population of their own
 * @param agesTell whether a group without ages has a population the data lack (true) or none that could be (false)
 * @param columns the columns that tell the group of a row; where the source of a table has no such column, all is of unknown group
 */
public record Breakdown(
        String dimension,
        ImmutableList<String> fixed,
        ImmutableMap<String, Population.Ages> ages,
        boolean agesTell,
        ImmutableList<ColumnNeed> columns) {
    /**
     * Groups of which no column tells.
     *
     * @param dimension the name of the dimension
     * @param fixed the groups that are always printed, in order, at 0 too; others follow where seen
     * @param ages the ages of the groups that have a population of their own
     * @param agesTell whether a group without ages has a population the data lack (true) or none that could be (false)
     */
    public Breakdown(
            String dimension,
            ImmutableList<String> fixed,
            ImmutableMap<String, Population.Ages> ages,
            boolean agesTell) {
        this(dimension, fixed, ages, agesTell, ImmutableList.of());
    }

    /**
     * The same breakdown, told by columns.
     *
     * @param told the columns that tell the group of a row, of whichever table it is from
     * @return the breakdown
     */
    public Breakdown toldBy(ColumnNeed... told) {
        return new Breakdown(dimension, fixed, ages, agesTell, ImmutableList.copyOf(told));
    }

    /**
     * Groups that come from the data.
     *
     * @param dimension the name of the dimension
     * @return the breakdown
     */
    public static Breakdown of(String dimension) {
        return new Breakdown(dimension, ImmutableList.of(), ImmutableMap.of(), false);
    }

    /**
     * Groups of a fixed list, and whatever else is seen.
     *
     * @param dimension the name of the dimension
     * @param groups the groups
     * @return the breakdown
     */
    public static Breakdown of(String dimension, ImmutableList<String> groups) {
        return new Breakdown(dimension, groups, ImmutableMap.of(), false);
    }

    /**
     * The groups to print, in order.
     *
     * @param seen the groups that hold anything
     * @return the fixed ones, then the others in the order of their text
     */
    public ImmutableList<String> groups(Iterable<String> seen) {
        return ImmutableSet.<String>builder().addAll(fixed).addAll(seen).build().asList();
    }
}
