package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.measure.Chance;

class DifferenceTest {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private static Optional<Confidence> shares(long in, long of, long otherIn, long otherOf) {
        return Difference.between(ChartSeries.share(in, of), ChartSeries.share(otherIn, otherOf))
                .orElseThrow()
                .level();
    }

    /** Newcombe (1998), table II, method 10: the intervals of the differences at 95%, and whether they leave out zero. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, true", // 0.0524 to 0.3339
        "9, 10, 3, 10, true", // 0.1705 to 0.8090
        "5, 56, 0, 29, false", // -0.0381 to 0.1926
        "0, 10, 0, 10, false",
    })
    void sharesDifferIfTheIntervalOfTheirDifferenceLeavesOutZero(
            long in, long of, long otherIn, long otherOf, boolean differ) {
        assertThat(shares(in, of, otherIn, otherOf).isPresent()).isEqualTo(differ);
        assertThat(shares(otherIn, otherOf, in, of).isPresent()).isEqualTo(differ);
    }

    @Test
    void theSurestLevelIsTold() {
        assertThat(shares(56, 70, 48, 80)).contains(Confidence.P95);
        assertThat(shares(900, 1_000, 300, 1_000)).contains(Confidence.P99_8);
    }

    @Test
    void ratesDifferLikewiseAndTheDirectionIsTold() {
        Difference difference = Difference.between(ChartSeries.rate(4, 10_000), ChartSeries.rate(60, 10_000))
                .orElseThrow();

        assertThat(difference.isClear()).isTrue();
        assertThat(difference.direction()).isEqualTo(-1);
        assertThat(Difference.between(ChartSeries.rate(4, 10_000), ChartSeries.rate(6, 10_000))
                        .orElseThrow()
                        .isClear())
                .isFalse();
    }

    @Test
    void whatHasNoIntervalOrIsOfAnotherKindIsNotCompared() {
        assertThat(Difference.between(ChartSeries.share(1, 2), ChartSeries.rate(1, 2)))
                .isEmpty();
        assertThat(Difference.between(
                        ChartSeries.share(1, 2).subjectTo(Chance.NONE),
                        ChartSeries.share(1, 2).subjectTo(Chance.NONE)))
                .isEmpty();
        assertThat(Difference.from(ChartSeries.share(0, 0), BigDecimal.ONE, TENTH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 437 of 3,012 is 14.51%, from 13.30% to 15.81% at 95% and from 12.63% to 16.61% at 99.8%.
        "18.5, 0.1, P99_8",
        "16.0, 0.1, P95",
        "15.9, 0.1, P95",
        "15.8, 0.1, ",
        "16, 1, ", // stands for 15.5 as well
        "13.3, 0.1, ",
        "13.2, 0.1, P95",
    })
    void aPrintedValueStandsForAllThatPrintSo(BigDecimal printed, BigDecimal step, Confidence level) {
        Difference difference =
                Difference.from(ChartSeries.share(437, 3_012), printed, step).orElseThrow();

        assertThat(difference.level()).isEqualTo(Optional.ofNullable(level));
    }
}
