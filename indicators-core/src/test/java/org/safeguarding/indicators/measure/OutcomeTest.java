package org.safeguarding.indicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void aQuotientKeepsWhatItWasWorkedOutFrom() {
        Outcome outcome = Outcome.quotient(FIVE, BigDecimal.valueOf(8), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);

        assertThat(outcome.value()).isEqualTo(Value.of(Exact.of(new BigDecimal("62.5"))));
        assertThat(outcome.numerator()).contains(FIVE);
        assertThat(outcome.denominator()).contains(BigDecimal.valueOf(8));
    }

    @Test
    void whatChanceDoesToAValueIsSaidAndStays() {
        Outcome outcome = Outcome.quotient(FIVE, BigDecimal.valueOf(8), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);

        assertThat(outcome.chance()).isEqualTo(Chance.NONE);
        assertThat(outcome.subjectTo(Chance.SHARE).remarking("a remark").chance())
                .isEqualTo(Chance.SHARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-1", "-0.5"})
    void aDenominatorOfZeroOrLessIsNotApplicableAndStillShown(String denominator) {
        BigDecimal below = new BigDecimal(denominator);
        Outcome outcome = Outcome.quotient(FIVE, below, 100, Unit.PERCENT, Places.WHOLE_OR_ONE);

        String printed = below.signum() == 0 ? "0" : denominator;
        assertThat(outcome.value()).isEqualTo(new Value.NotApplicable("the denominator is " + printed));
        assertThat(outcome.numerator()).contains(FIVE);
        assertThat(outcome.denominator()).contains(below);
    }

    @Test
    void nothingOfSomethingIsZero() {
        Outcome outcome = Outcome.quotient(BigDecimal.ZERO, FIVE, 10_000, Unit.PER_10000, Places.WHOLE_OR_ONE);

        assertThat(outcome.value()).isEqualTo(Value.of(Exact.ZERO));
    }

    @Test
    void anAmountIsItsOwnNumeratorAndHasNoDenominator() {
        Outcome outcome = Outcome.amount(new BigDecimal("-3.50"), Unit.FTE, Places.EXACT);

        assertThat(outcome.value()).isEqualTo(Value.of(Exact.of(new BigDecimal("-3.5"))));
        assertThat(outcome.numerator()).contains(new BigDecimal("-3.50"));
        assertThat(outcome.denominator()).isEqualTo(Optional.empty());
    }

    @Test
    void remarksAreJoinedAndAnEmptyOneAddsNothing() {
        Outcome outcome = Outcome.amount(FIVE, Unit.COUNT, Places.WHOLE);

        assertThat(outcome.remarking("")).isEqualTo(outcome);
        assertThat(outcome.remarking("one").remarking("").remarking("two").remark())
                .isEqualTo("one; two");
    }

    @Test
    void anOutcomeWithoutAValueShowsNothing() {
        Outcome outcome = Outcome.without(new Value.NotAvailable("no table"), Unit.COUNT, Places.WHOLE);

        assertThat(outcome.numerator()).isEqualTo(Optional.empty());
        assertThat(outcome.denominator()).isEqualTo(Optional.empty());
        assertThat(outcome.population()).isEqualTo(Optional.empty());
    }
}
