package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** A council that is nobody's: level years with quiet summers and quiet Decembers. */
final class PlausibleProfile {
    /** How busy January to December are; the mean is 1. */
    private static final ImmutableList<Double> SEASON =
            ImmutableList.of(1.05, 1.0, 1.12, 0.85, 1.05, 1.08, 1.05, 0.8, 1.0, 1.08, 1.12, 0.8);

    private static final int POPULATION = 68_000;

    private PlausibleProfile() {}

    static Profile over(Span span) {
        Map<Series, double[]> values = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            double[] months = new double[span.months()];
            Arrays.setAll(months, i -> series.plausible() * season(series, span, i));
            values.put(series, months);
        }
        return new Profile("X09000002", "Sampleford", span, Monthly.of(values), surroundings(span), 0.08);
    }

    private static double season(Series series, Span span, int month) {
        return series.kind() == Series.Kind.FLOW
                ? SEASON.get(span.month(month).of().getMonthValue() - 1)
                : 1;
    }

    private static Surroundings surroundings(Span span) {
        ImmutableSortedMap.Builder<Integer, Integer> population = ImmutableSortedMap.naturalOrder();
        for (int year = span.firstDay().getYear() - 1; year < span.asAt().getYear(); year++) {
            population.put(year, POPULATION + 200 * (year % 7 - 3));
        }
        return new Surroundings(
                population.buildOrThrow(),
                ImmutableList.of(
                        new WorkforceService("MASH & Assessment", 90, 66, 21, 9.5),
                        new WorkforceService("Complex Needs", 25, 18, 6, 2),
                        new WorkforceService("Family Social Work", 84, 60, 20, 9)),
                30,
                ImmutableMap.of(),
                ImmutableMap.of("Carers Centre", 280, "Young Carers Project", 40),
                ImmutableMap.<String, Integer>builder()
                        .put("NO_ORDER", 8)
                        .put("CAO", 8)
                        .put("CAO_SO", 18)
                        .put("SGO", 14)
                        .put("SGO_SO", 7)
                        .put("SO", 20)
                        .put("CO", 45)
                        .put("CO_PLACEMENT", 22)
                        .put("WITHDRAWN", 4)
                        .put("TRANSFERRED", 8)
                        .put("FAO", 1)
                        .buildOrThrow(),
                ImmutableList.of(4, 15, 40));
    }
}
