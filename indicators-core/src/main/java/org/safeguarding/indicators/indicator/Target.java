package org.safeguarding.indicators.indicator;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.indicators.measure.Exact;

/**
 * What a value is held against. Both ends of a band are in it, and values are compared exactly, not as printed: 20.02% is
 * in a band from 20% though it prints as 20%.
 *
 * @param kind which side is the right one
 * @param low the lower end, for {@link Kind#AT_LEAST} and {@link Kind#BAND}; else 0
 * @param high the upper end, for {@link Kind#NO_MORE_THAN} and {@link Kind#BAND}; else 0
 * @param tolerance how far on the wrong side is still within tolerance, from 0
 * @param guide whether it is called a guide: judged alike, and nothing that anybody is held to
 */
public record Target(Kind kind, BigDecimal low, BigDecimal high, BigDecimal tolerance, boolean guide) {
    private static final String NUMBER = "-?\\d{1,9}(?:\\.\\d{1,9})?";
    private static final Pattern LABEL =
            Pattern.compile("[<>]=(?<bound>" + NUMBER + ")|(?<low>" + NUMBER + ")\\.\\.(?<high>" + NUMBER + ")");

    /** Which side of a target is the right one. */
    public enum Kind {
        /** The value should be this or more. */
        AT_LEAST,
        /** The value should be this or less. */
        NO_MORE_THAN,
        /** The value should lie between two ends, both included. */
        BAND
    }

    /**
     * Refuses a negative tolerance, and a band whose ends are the wrong way round.
     *
     * @param kind which side is the right one
     * @param low the lower end, for {@link Kind#AT_LEAST} and {@link Kind#BAND}; else 0
     * @param high the upper end, for {@link Kind#NO_MORE_THAN} and {@link Kind#BAND}; else 0
     * @param tolerance how far on the wrong side is still within tolerance, from 0
     * @param guide whether it is called a guide
     */
    public Target {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("expected a tolerance of 0 or more, got " + tolerance);
        }
        if (kind == Kind.BAND && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("expected a band from low to high, got " + low + " to " + high);
        }
    }

    /**
     * A target that is no guide.
     *
     * @param kind which side is the right one
     * @param low the lower end, for {@link Kind#AT_LEAST} and {@link Kind#BAND}; else 0
     * @param high the upper end, for {@link Kind#NO_MORE_THAN} and {@link Kind#BAND}; else 0
     * @param tolerance how far on the wrong side is still within tolerance, from 0
     */
    public Target(Kind kind, BigDecimal low, BigDecimal high, BigDecimal tolerance) {
        this(kind, low, high, tolerance, false);
    }

    /**
     * At least.
     *
     * @param low the least, in the unit of the value
     * @return the target, without tolerance
     */
    public static Target atLeast(int low) {
        return new Target(Kind.AT_LEAST, BigDecimal.valueOf(low), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * No more than.
     *
     * @param high the most, in the unit of the value
     * @return the target, without tolerance
     */
    public static Target noMoreThan(int high) {
        return new Target(Kind.NO_MORE_THAN, BigDecimal.ZERO, BigDecimal.valueOf(high), BigDecimal.ZERO);
    }

    /**
     * Between two ends, both included.
     *
     * @param low the least
     * @param high the most
     * @return the target, without tolerance
     */
    public static Target band(int low, int high) {
        return new Target(Kind.BAND, BigDecimal.valueOf(low), BigDecimal.valueOf(high), BigDecimal.ZERO);
    }

    /**
     * Reads a target as it is printed; the inverse of {@link #label}.
     *
     * @param label {@code >=90}, {@code <=15} or {@code 20..25}, with decimal places if need be and no spaces
     * @return the target, without tolerance
     * @throws IllegalArgumentException if it is none of these
     */
    public static Target parse(String label) {
        Matcher matcher = LABEL.matcher(label);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a target such as >=90, <=15 or 20..25, got '" + label + "'");
        }
        if (matcher.group("low") != null) {
            return new Target(Kind.BAND, number(matcher, "low"), number(matcher, "high"), BigDecimal.ZERO);
        }
        return label.startsWith(">")
                ? new Target(Kind.AT_LEAST, number(matcher, "bound"), BigDecimal.ZERO, BigDecimal.ZERO)
                : new Target(Kind.NO_MORE_THAN, BigDecimal.ZERO, number(matcher, "bound"), BigDecimal.ZERO);
    }

    private static BigDecimal number(Matcher matcher, String group) {
        return new BigDecimal(matcher.group(group));
    }

    /**
     * The same target with a tolerance.
     *
     * @param slack how far on the wrong side is still within tolerance, from 0, in the unit of the value
     * @return the target
     * @throws IllegalArgumentException if it is negative
     */
    public Target withTolerance(BigDecimal slack) {
        return new Target(kind, low, high, slack, guide);
    }

    /**
     * The same target as a guide.
     *
     * @return the target
     */
    public Target asGuide() {
        return new Target(kind, low, high, tolerance, true);
    }

    /**
     * Holds a value against the target.
     *
     * @param value the exact value
     * @return how it stands; never {@link TargetStatus#NO_TARGET}
     */
    public TargetStatus judge(Exact value) {
        Exact slack = Exact.of(tolerance);
        if (kind != Kind.NO_MORE_THAN && value.compareTo(Exact.of(low)) < 0) {
            boolean near = value.plus(slack).compareTo(Exact.of(low)) >= 0;
            return near ? TargetStatus.WITHIN_TOLERANCE : outside(TargetStatus.BELOW_BAND);
        }
        if (kind != Kind.AT_LEAST && value.compareTo(Exact.of(high)) > 0) {
            boolean near = value.minus(slack).compareTo(Exact.of(high)) <= 0;
            return near ? TargetStatus.WITHIN_TOLERANCE : outside(TargetStatus.ABOVE_BAND);
        }
        return TargetStatus.MET;
    }

    /**
     * Which way is better, as far as the target tells.
     *
     * @return neither for a band
     */
    public Polarity polarity() {
        return switch (kind) {
            case AT_LEAST -> Polarity.HIGHER_IS_BETTER;
            case NO_MORE_THAN -> Polarity.LOWER_IS_BETTER;
            case BAND -> Polarity.NEITHER;
        };
    }

    private TargetStatus outside(TargetStatus ofBand) {
        return kind == Kind.BAND ? ofBand : TargetStatus.NOT_MET;
    }

    /**
     * The target as printed in result files.
     *
     * @return {@code >=90}, {@code <=15} or {@code 20..25}
     */
    public String label() {
        return switch (kind) {
            case AT_LEAST -> ">=" + low.toPlainString();
            case NO_MORE_THAN -> "<=" + high.toPlainString();
            case BAND -> low.toPlainString() + ".." + high.toPlainString();
        };
    }
}
