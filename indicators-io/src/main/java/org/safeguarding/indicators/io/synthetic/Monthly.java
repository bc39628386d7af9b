package org.safeguarding.indicators.io.synthetic;

import java.util.EnumMap;
import java.util.Map;

/** The series of a profile: one value a month, from the month of the first day on. */
final class Monthly {
    private final Map<Series, double[]> values;

    private Monthly(Map<Series, double[]> values) {
        this.values = values;
    }

    /** Takes the values over: the arrays must not be written to afterwards. */
    static Monthly of(Map<Series, double[]> values) {
        return new Monthly(new EnumMap<>(values));
    }

    double at(Series series, int month) {
        double[] found = values.get(series);
        if (found == null) {
            throw new IllegalArgumentException("expected a series " + series.key() + " but there is none");
        }
        return found[month];
    }

    /** The counts times a factor; percentages stay as they are. */
    Monthly scaled(double factor) {
        Map<Series, double[]> scaled = new EnumMap<>(Series.class);
        values.forEach((series, months) -> {
            double[] copy = months.clone();
            for (int i = 0; i < copy.length && series.kind() != Series.Kind.PERCENT; i++) {
                copy[i] *= factor;
            }
            scaled.put(series, copy);
        });
        return new Monthly(scaled);
    }
}
