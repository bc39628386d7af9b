package org.safeguarding.indicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ExactTest {
    private static final Exact A_THIRD = Exact.of(1).dividedBy(Exact.of(3));

    @ParameterizedTest(name = "{0} / {1} x {2} to {3} places is {4}")
    @CsvFileSource(resources = "rounding.csv", useHeadersInDisplayName = true)
    void numbersAreRoundedOnceHalfAwayFromZero(
            long numerator, long denominator, long factor, int places, String printed) {
        Exact exact = Exact.of(numerator).times(factor).dividedBy(Exact.of(denominator));

        assertThat(exact.rounded(places).toPlainString()).isEqualTo(printed);
    }

    @Test
    void nothingIsRoundedBeforeItIsPrinted() {
        Exact sum = A_THIRD.plus(A_THIRD).plus(A_THIRD);

        assertThat(sum).isEqualTo(Exact.of(1)).hasSameHashCodeAs(Exact.of(1)).hasToString("1");
        assertThat(A_THIRD.times(2).minus(A_THIRD)).isEqualTo(A_THIRD).hasToString("1/3");
    }

    @Test
    void equalNumbersAreEqualObjectsHoweverTheyCame() {
        Exact half = Exact.of(new BigDecimal("0.50"));

        assertThat(half)
                .isEqualTo(Exact.of(-437).dividedBy(Exact.of(-874)))
                .isEqualTo(Exact.of(new BigDecimal("5E-1")))
                .isNotEqualTo(A_THIRD)
                .hasToString("1/2");
        assertThat(Exact.of(new BigDecimal("1E+3"))).isEqualTo(Exact.of(1000));
        assertThat(Exact.of(3).dividedBy(Exact.of(-6))).hasToString("-1/2");
    }

    @Test
    void zeroIsOneNumber() {
        assertThat(Exact.ZERO)
                .isEqualTo(Exact.of(0))
                .isEqualTo(Exact.of(new BigDecimal("0.000")))
                .isEqualTo(Exact.ZERO.dividedBy(Exact.of(-7)));
        assertThat(Exact.ZERO.signum()).isZero();
    }

    @Test
    void signsAndOrderAreThoseOfNumbers() {
        assertThat(Exact.of(-2).signum()).isEqualTo(-1);
        assertThat(A_THIRD.signum()).isEqualTo(1);
        assertThat(A_THIRD).isLessThan(Exact.of(new BigDecimal("0.3334")));
        assertThat(A_THIRD).isGreaterThan(Exact.of(new BigDecimal("0.3333")));
        assertThat(A_THIRD.times(-1)).isLessThan(Exact.ZERO);
    }

    @Test
    void numbersBeyondLongStayExact() {
        Exact least = Exact.of(Long.MIN_VALUE);
        Exact most = Exact.of(Long.MAX_VALUE);

        assertThat(most.times(Long.MAX_VALUE).dividedBy(most)).isEqualTo(most);
        assertThat(least.dividedBy(Exact.of(-1))).hasToString("9223372036854775808");
        assertThat(least.minus(most)).hasToString("-18446744073709551615");
        assertThat(Exact.of(1).dividedBy(least).times(Long.MIN_VALUE)).isEqualTo(Exact.of(1));
    }

    @Test
    void dividingByZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> A_THIRD.dividedBy(Exact.ZERO))
                .withMessage("expected a divisor other than zero, got 0");
    }

    @Test
    void roundingToTensIsRefusedAsNoFigureIsPrintedSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exact.of(285).rounded(-1))
                .withMessage("Expected 0 or more places, but was -1");
    }

    @Test
    void aDecimalIsGivenWholeOrNotAtAll() {
        assertThat(Exact.of(new BigDecimal("112.50")).decimal()).isEqualTo(new BigDecimal("112.5"));
        assertThat(Exact.of(0).decimal()).isEqualTo(BigDecimal.ZERO);
        assertThat(Exact.of(100).decimal().toPlainString()).isEqualTo("100");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(A_THIRD::decimal);
    }
}
