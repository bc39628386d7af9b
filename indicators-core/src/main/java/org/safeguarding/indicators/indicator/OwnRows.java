package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.time.Day;

/**
 * The records of one table of a service's own, gathered by whom they are about: a data set that came from no file. It is made
 * by {@link OwnTable#of}.
 *
 * <p>The table is taken to be whole, unless {@link #since} says from when on it is, and there is no population, unless
 * {@link #withPopulation} gives one. Any other table is missing.
 *
 * <p>Immutable, if the records are; safe for use by many threads.
 *
 * @param table the name of the table
 * @param subjects whom the records are about, in the order in which they came
 * @param state what there is of the table
 * @param population where rates take their denominators from
 * @param <T> the record
 */
public record OwnRows<T>(String table, ImmutableList<OwnSubject<T>> subjects, TableState state, Population population)
        implements Dataset {

    @Override
    public TableState table(String name) {
        return name.equals(table) ? state : TableState.missing(name + " is not there: the rows are those of " + table);
    }

    /**
     * The same rows, said to be whole from a day on only: a figure that reaches further back is not available.
     *
     * @param first the first day covered
     * @return the data set
     */
    public OwnRows<T> since(LocalDate first) {
        return new OwnRows<>(table, subjects, new TableState("", OptionalInt.of(Day.of(first)), 0), population);
    }

    /**
     * The same rows with a population, for rates.
     *
     * @param people the population
     * @return the data set
     */
    public OwnRows<T> withPopulation(Population people) {
        return new OwnRows<>(table, subjects, state, people);
    }

    /**
     * The same table with other subjects: corrected, reordered, cut off at a day.
     *
     * @param others the subjects
     * @return the data set
     */
    public OwnRows<T> with(Iterable<OwnSubject<T>> others) {
        return new OwnRows<>(table, ImmutableList.copyOf(others), state, population);
    }
}
