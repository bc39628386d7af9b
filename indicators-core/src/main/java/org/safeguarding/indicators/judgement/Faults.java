package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;

/** The one place that knows every kind of statement. */
final class Faults {
    private Faults() {}

    static ImmutableList<Fault> of(Statement statement, Figures figures) {
        if (statement instanceof Equality equality) {
            return equality.faults(figures);
        } else if (statement instanceof NoMoreThan order) {
            return order.faults(figures);
        } else if (statement instanceof Quotient quotient) {
            return quotient.faults(figures);
        } else if (statement instanceof Shares shares) {
            return shares.faults(figures);
        } else if (statement instanceof OnePopulation row) {
            return row.faults(figures);
        } else if (statement instanceof RollingSeries series) {
            return series.faults(figures);
        } else if (statement instanceof MeanColumns columns) {
            return columns.faults(figures);
        } else if (statement instanceof Labelled label) {
            return label.faults(figures);
        } else if (statement instanceof SideBySide figuresBeside) {
            return figuresBeside.faults(figures);
        } else if (statement instanceof AnyOf anyOf) {
            return anyOf.faults(figures);
        }
        throw new IllegalStateException("no such statement: " + statement.getClass());
    }
}
