package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.time.Day;

/**
 * The records of one table of a service's own, gathered by whom they are about: a data set that came from no file. It is made
 * by {@link OwnTable#of}.
 *
 * <p>The table is taken to be whole, unless {@link #since} says from when on it is, and there is no population, unless
 * {@link #withPopulation} gives one. Any other table is missing, unless {@link #andOf} says that its rows are here.
 *
 * <p>Immutable, if the records are; safe for use by many threads.
 *
 * @param table the name of the table
 * @param others the tables whose rows are among them as well; usually none
 * @param subjects whom the records are about, in the order in which they came
 * @param state what there is of the table
 * @param population where rates take their denominators from
 * @param <T> the record
 */
public record OwnRows<T>(
        String table,
        ImmutableSet<String> others,
        ImmutableList<OwnSubject<T>> subjects,
        TableState state,
        Population population)
        implements Dataset {

    @Override
    public TableState table(String name) {
        return name.equals(table) || others.contains(name)
                ? state
                : TableState.missing(name + " is not there: the rows are those of " + table);
    }

    /**
     * The same rows, said to be whole from a day on only: a figure that reaches further back is not available. What is so
     * at a date reaches back as far as its {@link Need} says: to the date alone, or as far as a look-back.
     *
     * @param first the first day covered
     * @return the data set
     */
    public OwnRows<T> since(LocalDate first) {
        TableState cutOff = new TableState("", OptionalInt.of(Day.of(first)), 0, ImmutableMap.of(), true);
        return new OwnRows<>(table, others, subjects, cutOff, population);
    }

    /**
     * The same rows, said to hold those of another table too, as far as they go: for a type of row that two tables have in
     * common, so that a definition which needs both is not available where one was left out.
     *
     * @param other the name of the other table
     * @return the data set
     */
    public OwnRows<T> andOf(String other) {
        ImmutableSet<String> all =
                ImmutableSet.<String>builder().addAll(others).add(other).build();
        return new OwnRows<>(table, all, subjects, state, population);
    }

    /**
     * The same rows with a population, for rates.
     *
     * @param people the population
     * @return the data set
     */
    public OwnRows<T> withPopulation(Population people) {
        return new OwnRows<>(table, others, subjects, state, people);
    }

    /**
     * The same table with other subjects: corrected, reordered, cut off at a day.
     *
     * @param subjects the subjects
     * @return the data set
     */
    public OwnRows<T> with(Iterable<OwnSubject<T>> subjects) {
        return new OwnRows<>(table, others, ImmutableList.copyOf(subjects), state, population);
    }
}
