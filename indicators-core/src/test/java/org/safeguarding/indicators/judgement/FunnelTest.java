package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.indicators.measure.Exact;

class FunnelTest {
    /** The peer halves brackets too, and stops early. */
    private static final long PARTS = 10_000;

    private static final RateFunnel RATES = new RateFunnel(Exact.of(new BigDecimal("116.1720835")), 100_000);

    @ParameterizedTest
    @CsvFileSource(resources = "funnel-shares.csv", useHeadersInDisplayName = true)
    void limitsOfPercentagesAreThoseThatOthersPrint(
            BigDecimal average, long of, Confidence level, BigDecimal lower, BigDecimal upper) {
        ShareFunnel funnel = new ShareFunnel(Exact.of(average));

        // The average is printed to six or eight places, so the limits agree to no more than that.
        assertThat(funnel.lower(of, level).subtract(lower).abs()).isLessThan(new BigDecimal("0.000001"));
        assertThat(funnel.upper(of, level).subtract(upper).abs()).isLessThan(new BigDecimal("0.000001"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "funnel-expected.csv", useHeadersInDisplayName = true)
    void whatMustBeExpectedOfACountOnALimitIsWhatOthersPrint(
            long events, Confidence level, String atLower, String atUpper) {
        Limits limits = RateFunnel.limits(events, level);

        Printed.isNear(limits.upper(), atLower, PARTS);
        Printed.isNear(limits.lower(), atUpper, PARTS);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "funnel-rates.csv", useHeadersInDisplayName = true)
    void limitsOfRatesAreThoseThatOthersPrint(
            String average, long events, Confidence level, String lower, String upper) {
        RateFunnel funnel = new RateFunnel(Exact.of(new BigDecimal(average)), 100_000);

        Printed.isNear(funnel.lower(events, level).rate(), lower, PARTS);
        Printed.isNear(funnel.upper(events, level).rate(), upper, PARTS);
    }

    /** PHEindicatormethods (commit 093fd28), testdata_funnel_ratio_inputs.csv. */
    @ParameterizedTest
    @CsvSource({"151, 106.4429719, HIGH_99_8", "191, 184.0963855, WITHIN", "0, 240.6273499, LOW_99_8"})
    void countsAreCalledHighOrLowAsOthersDo(long events, BigDecimal expected, Standing standing) {
        assertThat(RateFunnel.standing(events, Exact.of(expected))).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"5, 1.5, HIGH_95", "5, 11.7, LOW_95", "5, 11.6, WITHIN", "5, 16.5, LOW_99_8", "5, 0.7, HIGH_99_8"})
    void betweenTheLimitsACountIsCalledAtTheLesserLevel(long events, BigDecimal expected, Standing standing) {
        // The exact limits of five: 1.62 to 11.67 at 95%, 0.74 to 16.45 at 99.8%.
        assertThat(RateFunnel.standing(events, Exact.of(expected))).isEqualTo(standing);
    }

    @Test
    void aCountIsCalledByTheSameLimitsThatAreDrawn() {
        for (long events = 0; events <= 30; events++) {
            Limits limits = RateFunnel.limits(events, Confidence.P95);
            BigDecimal little = new BigDecimal("0.000001");

            assertThat(RateFunnel.standing(events, Exact.of(limits.upper().subtract(little))))
                    .isEqualTo(Standing.WITHIN);
            assertThat(RateFunnel.standing(events, Exact.of(limits.upper().add(little))))
                    .isEqualTo(Standing.LOW_95);
            if (events > 0) {
                assertThat(RateFunnel.standing(events, Exact.of(limits.lower().add(little))))
                        .isEqualTo(Standing.WITHIN);
                assertThat(RateFunnel.standing(events, Exact.of(limits.lower().subtract(little))))
                        .isEqualTo(Standing.HIGH_95);
            }
        }
        assertThat(RateFunnel.standing(2_000, Exact.of(2_000))).isEqualTo(Standing.WITHIN);
        assertThat(RateFunnel.standing(2_000, Exact.of(2_500))).isEqualTo(Standing.LOW_99_8);
        assertThat(RateFunnel.standing(2_000, Exact.of(1_500))).isEqualTo(Standing.HIGH_99_8);
        assertThatIllegalArgumentException().isThrownBy(() -> RateFunnel.standing(1, Exact.ZERO));
    }

    @Test
    void aRateIsJudgedAmongItsPeople() {
        // 116.17 per 100,000 of 100,000 are 116 expected.
        assertThat(RATES.standing(116, 100_000)).isEqualTo(Standing.WITHIN);
        assertThat(RATES.standing(160, 100_000)).isEqualTo(Standing.HIGH_99_8);
        assertThat(RATES.standing(90, 100_000).words()).isEqualTo("low (outside the 95% limits)");
        assertThat(RATES.standing(0, 1)).isEqualTo(Standing.WITHIN);
    }

    @Test
    void aPercentageIsJudgedAtItsDenominator() {
        ShareFunnel funnel = new ShareFunnel(Exact.of(80));

        // Of a hundred the deviation is 4: limits at 72.16 and 87.84, and at 67.64 and 92.36.
        assertThat(funnel.standing(73, 100)).isEqualTo(Standing.WITHIN);
        assertThat(funnel.standing(72, 100)).isEqualTo(Standing.LOW_95);
        assertThat(funnel.standing(67, 100)).isEqualTo(Standing.LOW_99_8);
        assertThat(funnel.standing(88, 100)).isEqualTo(Standing.HIGH_95);
        assertThat(funnel.standing(93, 100)).isEqualTo(Standing.HIGH_99_8);
    }

    @ParameterizedTest
    @EnumSource(Confidence.class)
    void whereByarsLimitsTakeOverTheyAreWithinOnePartInAHundredThousand(Confidence level) {
        Limits exact = ExactPoisson.limits(RateFunnel.EXACT_UP_TO, level);
        Limits byar = Byar.limits(RateFunnel.EXACT_UP_TO, level);

        Printed.isNear(byar.lower(), exact.lower().toPlainString(), 100_000);
        Printed.isNear(byar.upper(), exact.upper().toPlainString(), 100_000);
        assertThat(RateFunnel.limits(RateFunnel.EXACT_UP_TO + 1, level))
                .isEqualTo(Byar.limits(RateFunnel.EXACT_UP_TO + 1, level));
    }

    @Test
    void whatIsNoFunnelIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareFunnel(Exact.of(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareFunnel(Exact.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareFunnel(Exact.of(1)).lower(0, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateFunnel(Exact.ZERO, 10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> RATES.upper(0, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> RATES.standing(-1, 10));
        assertThat(RATES.lower(0, Confidence.P95).rate()).isZero();
    }
}
