package org.safeguarding.indicators.calculation;

import java.util.List;
import java.util.function.Function;

/**
 * The rows of one table that belong to a subject.
 *
 * @param table the name of the table, for the planner, coverage and messages
 * @param of the rows of a subject, in any order
 * @param <S> the subject
 * @param <R> the row
 */
public record Rows<S, R>(String table, Function<? super S, ? extends List<R>> of) {}
