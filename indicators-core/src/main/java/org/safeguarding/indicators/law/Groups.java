package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.time.Period;

/** Holds the numerators of the groups of a breakdown to sum to the total's, where every row shows one. */
final class Groups {
    private Groups() {}

    /** Whether a result is one of those that sum: a median is printed like a group, and is none. */
    static boolean sums(Indicator<?, ?> indicator, Result result) {
        return indicator.statistics().stream()
                .noneMatch(statistic -> statistic.breakdown().equals(result.breakdown())
                        && statistic.group().equals(result.group()));
    }

    static void check(Indicator<?, ?> indicator, ImmutableList<Result> results, Violations broken) {
        ImmutableListMultimap<Period, Result> columns =
                Multimaps.index(Iterables.filter(results, result -> sums(indicator, result)), Result::period);
        columns.asMap().forEach((period, rows) -> {
            ImmutableListMultimap<String, Result> breakdowns = Multimaps.index(rows, Result::breakdown);
            Optional<BigDecimal> total = sum(breakdowns.get(""));
            breakdowns.asMap().forEach((breakdown, groups) -> {
                Optional<BigDecimal> sum = sum(groups);
                if (!breakdown.isEmpty() && total.isPresent() && sum.isPresent()) {
                    String where = period.label() + " by " + breakdown;
                    broken.equal(Law.GROUPS, Violations.ALL, where, plain(total.get()), plain(sum.get()));
                }
            });
        });
    }

    private static Optional<BigDecimal> sum(Iterable<Result> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Result row : rows) {
            Optional<BigDecimal> numerator = row.outcome().numerator();
            if (numerator.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(numerator.get());
        }
        return Optional.of(sum);
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
