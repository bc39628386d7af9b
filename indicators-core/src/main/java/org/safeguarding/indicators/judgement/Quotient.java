package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeguarding.indicators.measure.Unit;

/**
 * A figure printed beside what it was divided from: a percentage (factor 100), a rate (10,000), a mean (1). It cannot be
 * true if no numerator and denominator that print as theirs give a quotient that prints as it does, or if the denominator is
 * not above zero. Where a denominator may be zero as well as more, nothing is said.
 *
 * @param figure the id of the quotient
 * @param numerator what is divided
 * @param denominator what it is divided by
 * @param factor what the quotient is multiplied by, above 0
 */
public record Quotient(String figure, Amount numerator, Amount denominator, long factor) implements Statement {
    /**
     * Checks what is given.
     *
     * @param figure the id of the quotient
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @param factor what the quotient is multiplied by, above 0
     * @throws IllegalArgumentException if the factor is not above 0
     */
    public Quotient {
        if (factor <= 0) {
            throw new IllegalArgumentException("expected a factor above 0, got " + factor);
        }
    }

    @Override
    public ImmutableList<String> ids() {
        return Stream.of(Amount.of(figure), numerator, denominator)
                .flatMap(amount -> amount.ids().stream())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        Interval divisor = figures.numbers(denominator);
        if (divisor.high().signum() <= 0) {
            return fault(() -> withoutDivisor(new Wording(figures)));
        }
        if (!divisor.isPositive()) {
            return ImmutableList.of();
        }
        Interval quotient = figures.numbers(numerator).times(factor).dividedBy(divisor);
        return quotient.meets(figures.numbers(figure))
                ? ImmutableList.of()
                : fault(() -> reason(
                        new Wording(figures), quotient, figures.get(figure).unit()));
    }

    private ImmutableList<Fault> fault(Supplier<String> reason) {
        return ImmutableList.of(Fault.impossible("quotient", reason, ids()));
    }

    private String withoutDivisor(Wording words) {
        return words.says(figure) + ", but nothing can be divided by " + words.working(denominator) + ".";
    }

    private String reason(Wording words, Interval quotient, Unit unit) {
        return words.says(figure) + ", but " + words.quotient(numerator, denominator, quotient, unit) + ".";
    }
}
