package org.safeguarding.indicators.measure;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number, kept in lowest terms with a positive denominator. Nothing is rounded until {@link #rounded}
 * is asked, and that rounds once, half away from zero, as the Department for Education does.
 *
 * <p>Equal numbers are equal objects. There is no NaN and no infinity: dividing by zero is the caller's mistake and
 * refused.
 */
public final class Exact implements Comparable<Exact> {
    /** Zero. */
    public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

    /** Bits of numbers that are safely reduced as {@code long}, their signs changed or not. */
    private static final int SMALL = 63;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Exact(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A whole number.
     *
     * @param value any value
     * @return that value
     */
    public static Exact of(long value) {
        return new Exact(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * A decimal, taken at its full precision.
     *
     * @param value any value
     * @return that value
     */
    public static Exact of(BigDecimal value) {
        return value.scale() <= 0
                ? new Exact(value.toBigIntegerExact(), BigInteger.ONE)
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    private static Exact reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("expected a divisor other than zero, got 0");
        }
        if (numerator.bitLength() < SMALL && denominator.bitLength() < SMALL) {
            return reduced(numerator.longValue(), denominator.longValue());
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Exact(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Nearly every figure is of this kind, and years of daily figures are many. */
    private static Exact reduced(long numerator, long denominator) {
        long common = denominator == 1 ? 1 : LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
        long divisor = denominator < 0 ? -common : common;
        return new Exact(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this plus other
     */
    public Exact plus(Exact other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this minus other
     */
    public Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    /**
     * The product with a whole number.
     *
     * @param factor any value
     * @return this times factor
     */
    public Exact times(long factor) {
        return reduced(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * The quotient.
     *
     * @param divisor any number but zero
     * @return this divided by the divisor
     * @throws IllegalArgumentException if the divisor is zero
     */
    public Exact dividedBy(Exact divisor) {
        return reduced(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Rounds once, half away from zero.
     *
     * @param places digits after the point, 0 or more
     * @return the decimal with exactly that many places; zero never carries a minus
     * @throws IllegalArgumentException if places is negative
     */
    public BigDecimal rounded(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("Expected 0 or more places, but was " + places);
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /**
     * The number as a decimal without trailing zeros, if it has a finite one.
     *
     * @return the exact decimal
     * @throws ArithmeticException if the expansion does not end, as for one third
     */
    public BigDecimal decimal() {
        BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator));
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** The fraction in lowest terms, as {@code 437/3012}, or the whole number alone. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
