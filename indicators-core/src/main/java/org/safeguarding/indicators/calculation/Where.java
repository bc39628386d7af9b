package org.safeguarding.indicators.calculation;

import com.google.common.base.Predicates;
import java.util.function.Predicate;

/**
 * Which rows take part: a name for people and the planner, a test for the rows.
 *
 * @param name what passes, as words; empty where every row does
 * @param test true for the rows that take part
 * @param <R> the row
 */
public record Where<R>(String name, Predicate<? super R> test) {
    private static final Predicate<Object> EVERYTHING = Predicates.alwaysTrue();

    /**
     * Every row.
     *
     * @param <R> the row
     * @return a filter that passes everything
     */
    public static <R> Where<R> all() {
        return new Where<>("", EVERYTHING);
    }

    /**
     * Whether this is {@link #all}, so that no row need be asked.
     *
     * @return true if there is nothing to test
     */
    public boolean everything() {
        return test == EVERYTHING;
    }
}
