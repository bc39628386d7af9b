package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.safeguarding.indicators.measure.Exact;

class IntervalProperties {
    private static Exact fraction(long numerator, long denominator) {
        return Exact.of(numerator).dividedBy(Exact.of(denominator));
    }

    private static Interval printed(Exact number, int places) {
        return Interval.roundedTo(number.rounded(places), BigDecimal.ONE.movePointLeft(places));
    }

    @Property
    void aRoundedFigureStandsForExactlyTheNumbersThatRoundToIt(
            @ForAll @IntRange(min = -300, max = 300) int figure,
            @ForAll @IntRange(min = -3_000, max = 3_000) int numerator,
            @ForAll @IntRange(min = 1, max = 40) int denominator,
            @ForAll @IntRange(min = 0, max = 1) int places) {
        BigDecimal printed = BigDecimal.valueOf(figure, places);
        Exact number = fraction(numerator, denominator);

        boolean rounds = number.rounded(places).compareTo(printed) == 0;
        boolean held = Interval.roundedTo(printed, BigDecimal.ONE.movePointLeft(places))
                .meets(Interval.of(number));

        assertThat(held).isEqualTo(rounds);
    }

    @Property
    void sumsDifferencesAndQuotientsHoldWhatTheirOperandsGive(
            @ForAll @IntRange(min = -2_000, max = 2_000) int a,
            @ForAll @IntRange(min = 1, max = 2_000) int b,
            @ForAll @IntRange(min = 1, max = 40) int denominator) {
        Exact one = fraction(a, denominator);
        Exact other = fraction(b, denominator);
        Interval first = printed(one, 0);
        Interval second = printed(other, 1);
        Assume.that(second.isPositive());

        assertThat(first.plus(second).meets(Interval.of(one.plus(other)))).isTrue();
        assertThat(first.minus(second).meets(Interval.of(one.minus(other)))).isTrue();
        assertThat(first.dividedBy(second).meets(Interval.of(one.dividedBy(other))))
                .isTrue();
    }

    @Property
    void theWholeNumbersOfAnIntervalAreThoseThatMeetIt(
            @ForAll @IntRange(min = 0, max = 400) int figure, @ForAll @IntRange(min = 1, max = 30) int base) {
        Interval numbers = Interval.roundedTo(BigDecimal.valueOf(figure, 1), BigDecimal.ONE)
                .times(base);
        Wholes wholes = numbers.wholes();

        for (int whole = 0; whole <= 45 * base; whole++) {
            Exact number = Exact.of(whole);
            boolean within = wholes.least().compareTo(number) <= 0 && number.compareTo(wholes.greatest()) <= 0;
            assertThat(within).as("%s in %s", number, numbers).isEqualTo(numbers.meets(Interval.of(number)));
        }
    }
}
