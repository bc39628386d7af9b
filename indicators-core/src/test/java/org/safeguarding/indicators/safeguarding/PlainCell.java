package org.safeguarding.indicators.safeguarding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Value;

/** Amounts and a value, or how there is none. */
record PlainCell(
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String status,
        Optional<BigDecimal> value,
        String unit) {
    private static final MathContext EXACT_ENOUGH = new MathContext(60);

    static PlainCell amount(BigDecimal amount, String unit) {
        return new PlainCell(Optional.of(amount), Optional.empty(), "value", Optional.of(amount), unit);
    }

    static PlainCell notAvailable(String unit) {
        return new PlainCell(Optional.empty(), Optional.empty(), "not_available", Optional.empty(), unit);
    }

    static PlainCell quotient(BigDecimal numerator, BigDecimal denominator, int factor, String unit) {
        boolean none = denominator.signum() <= 0;
        Optional<BigDecimal> value = none
                ? Optional.empty()
                : Optional.of(numerator.multiply(BigDecimal.valueOf(factor)).divide(denominator, EXACT_ENOUGH));
        String status = none ? "not_applicable" : "value";
        return new PlainCell(Optional.of(numerator), Optional.of(denominator), status, value, unit);
    }

    /** A number a month, or no figure where there are no months. */
    static PlainCell perMonth(BigDecimal number, int months) {
        return months == 0
                ? new PlainCell(Optional.of(number), Optional.empty(), "not_applicable", Optional.empty(), "per_month")
                : quotient(number, BigDecimal.valueOf(months), 1, "per_month");
    }

    static PlainCell rate(BigDecimal numerator, Estimate population) {
        if (population.missing().isEmpty()) {
            return quotient(numerator, BigDecimal.valueOf(population.persons()), 10_000, "per_10000");
        }
        return population.missing().get() instanceof Value.NotApplicable
                ? new PlainCell(
                        Optional.of(numerator), Optional.empty(), "not_applicable", Optional.empty(), "per_10000")
                : notAvailable("per_10000");
    }

    /** Convention 9: the plain mean of the months' own values, those that are not applicable left out. */
    static PlainCell mean(List<PlainCell> months) {
        String unit = months.get(0).unit();
        List<PlainCell> counted = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (PlainCell month : months) {
            if (month.status().equals("not_available")) {
                return notAvailable(unit);
            }
            if (month.value().isPresent()) {
                counted.add(month);
                sum = sum.add(month.value().get());
            }
        }
        BigDecimal number = BigDecimal.valueOf(counted.size());
        Optional<BigDecimal> value =
                counted.isEmpty() ? Optional.empty() : Optional.of(sum.divide(number, EXACT_ENOUGH));
        String status = counted.isEmpty() ? "not_applicable" : "value";
        return switch (unit) {
            case "percent" -> new PlainCell(Optional.empty(), Optional.empty(), status, value, unit);
            case "count" -> new PlainCell(total(counted, true), Optional.of(number), status, value, unit);
            default ->
                counted.isEmpty()
                        ? new PlainCell(total(months, true), total(months, false), status, value, unit)
                        : new PlainCell(total(counted, true), total(counted, false), status, value, unit);
        };
    }

    /** The sum of what the cells show, or nothing if one of them shows nothing. */
    private static Optional<BigDecimal> total(List<PlainCell> cells, boolean numerators) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PlainCell cell : cells) {
            Optional<BigDecimal> shown = numerators ? cell.numerator() : cell.denominator();
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(shown.get());
        }
        return Optional.of(sum);
    }
}
