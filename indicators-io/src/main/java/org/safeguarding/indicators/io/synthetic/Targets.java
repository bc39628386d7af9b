package org.safeguarding.indicators.io.synthetic;

import java.util.EnumMap;
import java.util.Map;

/** What each month is to come out as: the profile's values, strayed from by chance where the profile asks for it. */
final class Targets {
    /** A stock that strayed as far as a flow would swing by a month's business. */
    private static final double STOCK_JITTER = 0.25;

    private final Monthly monthly;
    private final Map<Series, double[]> factors = new EnumMap<>(Series.class);

    Targets(Profile profile, Chance chance) {
        monthly = profile.monthly();
        for (Series series : Series.values()) {
            Chance own = chance.fork(series.key());
            double[] strays = new double[profile.span().months()];
            for (int i = 0; i < strays.length; i++) {
                strays[i] = 1 + jitter(series, profile.jitter()) * (2 * own.unit() - 1);
            }
            factors.put(series, strays);
        }
    }

    private static double jitter(Series series, double jitter) {
        return series.kind() == Series.Kind.STOCK ? STOCK_JITTER * jitter : jitter;
    }

    /** A count: of the month, a part month having its share, or at the month's end. */
    int count(Series series, MonthSpan month) {
        double share = series.kind() == Series.Kind.FLOW ? month.share() : 1;
        return (int) Math.floor(value(series, month.index()) * share + 0.5);
    }

    /** A percentage as a share in [0, 1]. */
    double share(Series series, MonthSpan month) {
        return share(series, month.index());
    }

    /** A percentage as a share in [0, 1], by the month's index; after the last month as in the last. */
    double share(Series series, int month) {
        return Math.min(1, value(series, Math.min(month, months() - 1)) / 100);
    }

    private double value(Series series, int month) {
        double[] strays = factors.get(series);
        return monthly.at(series, month) * (strays == null ? 1 : strays[month]);
    }

    private int months() {
        return factors.values().iterator().next().length;
    }
}
