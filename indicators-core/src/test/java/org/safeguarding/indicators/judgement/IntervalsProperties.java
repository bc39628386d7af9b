package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.safeguarding.indicators.measure.Exact;

class IntervalsProperties {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void theIntervalOfAShareHoldsItAndStaysWithinTheWhole(
            @ForAll @LongRange(min = 0, max = 5_000) long in,
            @ForAll @LongRange(min = 0, max = 5_000) long out,
            @ForAll Confidence level) {
        long of = Math.max(1, in + out);
        ConfidenceInterval interval = Intervals.share(in, of, 100, level);

        assertThat(interval.contains(Exact.of(in).times(100).dividedBy(Exact.of(of))))
                .isTrue();
        assertThat(interval.lower()).isNotNegative();
        assertThat(interval.upper()).isLessThanOrEqualTo(HUNDRED);
    }

    @Property
    void theSharesOfThoseInAndOfTheOthersMirrorEachOther(
            @ForAll @LongRange(min = 0, max = 5_000) long in,
            @ForAll @LongRange(min = 1, max = 5_000) long out,
            @ForAll Confidence level) {
        ConfidenceInterval one = Intervals.share(in, in + out, 100, level);
        ConfidenceInterval other = Intervals.share(out, in + out, 100, level);

        Printed.isAsPrinted(
                HUNDRED.subtract(other.upper()).add(HUNDRED),
                one.lower().add(HUNDRED).toPlainString());
    }

    @Property
    void theIntervalOfARateHoldsItAndMoreSurenessIsWider(
            @ForAll @LongRange(min = 0, max = 100_000) long events,
            @ForAll @LongRange(min = 1, max = 100_000) long population) {
        ConfidenceInterval sure = Intervals.rate(events, population, 10_000, Confidence.P95);
        ConfidenceInterval surer = Intervals.rate(events, population, 10_000, Confidence.P99_8);

        assertThat(sure.contains(Exact.of(events).times(10_000).dividedBy(Exact.of(population))))
                .isTrue();
        assertThat(surer.lower()).isLessThanOrEqualTo(sure.lower());
        assertThat(surer.upper()).isGreaterThan(sure.upper());
    }

    @Property(tries = 50)
    void theTailsAtTheExactLimitsAreWhatTheyShouldBe(
            @ForAll @IntRange(min = 1, max = 60) int events, @ForAll Confidence level) {
        Limits limits = ExactPoisson.limits(events, level);

        BigDecimal asManyOrMore = BigDecimal.ONE.subtract(ExactPoisson.atMost(events - 1, limits.lower()));
        assertThat(asManyOrMore.subtract(level.tail()).abs()).isLessThan(new BigDecimal("1e-20"));
        assertThat(ExactPoisson.atMost(events, limits.upper())
                        .subtract(level.tail())
                        .abs())
                .isLessThan(new BigDecimal("1e-20"));
    }
}
