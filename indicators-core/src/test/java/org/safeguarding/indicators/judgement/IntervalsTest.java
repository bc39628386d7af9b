package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.indicators.judgement.ConfidenceInterval.Method;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;

class IntervalsTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static Outcome percent(String in, String of) {
        return Outcome.quotient(new BigDecimal(in), new BigDecimal(of), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wilson.csv", useHeadersInDisplayName = true)
    void sharesHaveTheLimitsThatOthersPrint(long in, long of, Confidence level, String lower, String upper) {
        ConfidenceInterval interval = Intervals.share(in, of, 1, level);

        Printed.isAsPrinted(interval.lower(), lower);
        Printed.isAsPrinted(interval.upper(), upper);
        assertThat(interval.method()).isEqualTo(Method.WILSON);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "rates.csv", useHeadersInDisplayName = true)
    void ratesHaveTheLimitsThatOthersPrint(
            long events, long population, long per, Confidence level, String lower, String upper, Method method) {
        ConfidenceInterval interval = Intervals.rate(events, population, per, level);

        Printed.isAsPrinted(interval.lower(), lower);
        Printed.isAsPrinted(interval.upper(), upper);
        assertThat(interval.method()).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "byar.csv", useHeadersInDisplayName = true)
    void byarsLimitsAreThoseThatOthersPrint(long events, Confidence level, @Nullable String lower, String upper) {
        Optional<BigDecimal> limit = Byar.lower(events, level);

        assertThat(limit.isPresent()).isEqualTo(lower != null);
        limit.ifPresent(actual -> Printed.isAsPrinted(actual, lower));
        Printed.isAsPrinted(Byar.upper(events, level), upper);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "exact-poisson.csv", useHeadersInDisplayName = true)
    void exactLimitsAreHalfTheQuantilesOfChiSquared(long events, Confidence level, String lower, String upper) {
        Limits limits = ExactPoisson.limits(events, level);

        Printed.isAsPrinted(limits.lower(), lower);
        Printed.isAsPrinted(limits.upper(), upper);
    }

    @ParameterizedTest
    @EnumSource(Confidence.class)
    void theDeviationsLeaveTheTailAboveThem(Confidence level) {
        // The series of the normal distribution function around zero: half and z - z^3/6 + z^5/40 - ... over the root
        // of two pi.
        MathContext digits = new MathContext(60);
        BigDecimal pi = new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459");
        BigDecimal square = level.deviations().pow(2);
        BigDecimal term = level.deviations();
        BigDecimal sum = term;
        for (int n = 1; n < 200; n++) {
            term = term.multiply(square, digits).divide(BigDecimal.valueOf(-2L * n), digits);
            sum = sum.add(term.divide(BigDecimal.valueOf(2L * n + 1), digits), digits);
        }
        BigDecimal above = new BigDecimal("0.5")
                .subtract(sum.divide(pi.multiply(BigDecimal.valueOf(2)).sqrt(digits), digits));

        assertThat(above.subtract(level.tail()).abs()).isLessThan(new BigDecimal("1e-38"));
    }

    @Test
    void noneOfTwentyMayBeUpToASixth() {
        ConfidenceInterval interval = Intervals.share(0, 20, 100, Confidence.P95);

        assertThat(interval.lower()).isZero();
        assertThat(interval.upper()).isBetween(new BigDecimal("16.1"), new BigDecimal("16.2"));
        assertThat(interval.level().label()).isEqualTo("95%");
        assertThat(interval.method().label()).isEqualTo("Wilson");
    }

    @Test
    void noEventMayBeUpToThreeAndThreeQuarters() {
        ConfidenceInterval interval = Intervals.rate(0, 10_000, 10_000, Confidence.P95);

        // The expectation at which nothing happens in one case of forty: the logarithm of forty.
        assertThat(interval.lower()).isZero();
        Printed.isAsPrinted(interval.upper(), "3.688879454");
    }

    @Test
    void percentagesOfDisjointPartsAndRatesHaveIntervalsInTheirUnit() {
        assertThat(Intervals.of(percent("3", "10").subjectTo(Chance.SHARE), Confidence.P95))
                .contains(Intervals.share(3, 10, 100, Confidence.P95));
        Outcome rate = Outcome.quotient(TEN, new BigDecimal("68530"), 10_000, Unit.PER_10000, Places.WHOLE_OR_ONE);
        assertThat(Intervals.of(rate.subjectTo(Chance.EVENTS), Confidence.P99_8))
                .contains(Intervals.rate(10, 68_530, 10_000, Confidence.P99_8));
    }

    @Test
    void whatMayPassAHundredPercentHasNone() {
        assertThat(Intervals.of(percent("3", "10"), Confidence.P95)).isEmpty();
        assertThat(Intervals.of(percent("12", "10"), Confidence.P95)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 10", "-1, 10", "1.5, 10", "3, 10.5", "3, 12345678901234567890"})
    void whatWasNotWorkedOutOfSuchWholeNumbersHasNone(String in, String of) {
        assertThat(Intervals.of(percent(in, of).subjectTo(Chance.SHARE), Confidence.P95))
                .isEmpty();
    }

    @Test
    void whatIsNotAvailableNotApplicableOrSuppressedHasNone() {
        assertThat(Intervals.of(percent("0", "0").subjectTo(Chance.SHARE), Confidence.P95))
                .isEmpty();
        Outcome suppressed = new Outcome(
                Optional.of(TEN),
                Optional.of(TEN),
                new Value.Suppressed("small"),
                Unit.PERCENT,
                Places.ONE,
                Optional.empty(),
                "",
                Chance.SHARE);
        assertThat(Intervals.of(suppressed, Confidence.P95)).isEmpty();
    }

    @Test
    void anIntervalHoldsItsLimits() {
        ConfidenceInterval interval = new ConfidenceInterval(BigDecimal.ONE, TEN, Confidence.P95, Method.WILSON);

        assertThat(interval.contains(Exact.of(1))).isTrue();
        assertThat(interval.contains(Exact.of(10))).isTrue();
        assertThat(interval.contains(Exact.of(new BigDecimal("0.99")))).isFalse();
        assertThat(interval.contains(Exact.of(new BigDecimal("10.01")))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceInterval(TEN, BigDecimal.ONE, Confidence.P95, Method.WILSON))
                .withMessage("expected a lower limit up to the upper, got 10 and 1");
    }

    @ParameterizedTest
    @CsvSource({"-4, 50", "80, 50", "0, 0"})
    void aShareOfLessThanNothingOrMoreThanAllIsRefused(long in, long of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Intervals.share(in, of, 100, Confidence.P95))
                .withMessageContaining(in + " of " + of);
    }

    @Test
    void aRateOfLessThanNothingOrOfNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.rate(-4, 50, 100, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.rate(4, 0, 100, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.rate(4, 50, 0, Confidence.P95));
        assertThat(Intervals.rate(250, 220, 100, Confidence.P95).lower())
                .isBetween(new BigDecimal("99.9"), new BigDecimal("100"));
    }
}
