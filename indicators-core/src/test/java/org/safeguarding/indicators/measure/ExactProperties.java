package org.safeguarding.indicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Arithmetic against big integers, on both sides of where {@code long} ends. */
class ExactProperties {
    private static Exact fraction(long numerator, long denominator) {
        return Exact.of(numerator).dividedBy(Exact.of(denominator));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    @Property
    void sumsAndOrderAreThoseOfCrossProducts(
            @ForAll("numbers") long a,
            @ForAll("numbers") long b,
            @ForAll("numbers") long c,
            @ForAll("numbers") long d) {
        Assume.that(b != 0 && d != 0);
        BigInteger top = big(a).multiply(big(d)).add(big(c).multiply(big(b)));
        BigInteger bottom = big(b).multiply(big(d));
        Exact expected = Exact.of(new BigDecimal(top)).dividedBy(Exact.of(new BigDecimal(bottom)));

        assertThat(fraction(a, b).plus(fraction(c, d))).isEqualTo(expected);
        assertThat(expected.minus(fraction(c, d))).isEqualTo(fraction(a, b)).hasSameHashCodeAs(fraction(a, b));
        int order = big(a).multiply(big(d)).compareTo(big(c).multiply(big(b)));
        assertThat(Integer.signum(fraction(a, b).compareTo(fraction(c, d)))).isEqualTo(order * bottom.signum());
    }

    @Property
    void productsAndQuotientsUndoEachOther(
            @ForAll("numbers") long a, @ForAll("numbers") long b, @ForAll("numbers") long c) {
        Assume.that(b != 0 && c != 0);

        assertThat(fraction(a, b).times(c).dividedBy(Exact.of(c))).isEqualTo(fraction(a, b));
        assertThat(fraction(a, b).times(b)).isEqualTo(Exact.of(a));
    }

    @Property
    void aRoundedNumberIsTheNearestAndTheFartherFromZeroOfTwo(
            @ForAll("numbers") long a, @ForAll("numbers") long b, @ForAll("places") int places) {
        Assume.that(b != 0);
        BigDecimal rounded = fraction(a, b).rounded(places);

        assertThat(rounded.scale()).isEqualTo(places);
        Exact unit = Exact.of(BigDecimal.ONE.movePointLeft(places));
        Exact off = Exact.of(rounded).minus(fraction(a, b));
        assertThat(off.times(2).compareTo(unit)).isLessThanOrEqualTo(0);
        assertThat(off.times(-2).compareTo(unit)).isLessThanOrEqualTo(0);
        if (off.times(2).equals(unit) || off.times(-2).equals(unit)) {
            assertThat(off.signum()).isEqualTo(fraction(a, b).signum());
        }
        assertThat(rounded).isEqualTo(new BigDecimal(a).divide(new BigDecimal(b), places, RoundingMode.HALF_UP));
    }

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(-2_000, 2_000)),
                        Tuple.of(2, Arbitraries.longs()),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        Long.MIN_VALUE,
                                        Long.MIN_VALUE + 1,
                                        Long.MAX_VALUE,
                                        1L << 62,
                                        (1L << 62) - 1,
                                        -(1L << 62))))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 6).withoutEdgeCases();
    }
}
