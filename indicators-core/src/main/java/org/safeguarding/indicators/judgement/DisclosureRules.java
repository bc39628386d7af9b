package org.safeguarding.indicators.judgement;

/**
 * How small numbers are kept from the public.
 *
 * @param smallUpTo the greatest number that counts as small; numbers from 1 up to it are withheld. From 1 to 99
 * @param smallGroupBelow a share of nobody or everybody is withheld where it is of fewer than so many; from 0 to 99
 * @param roundTo what counts are rounded to, half away from zero: 0 or 1 for no rounding; up to twice the
 *     least number that is not small, so that no number that is published turns into zero
 */
public record DisclosureRules(int smallUpTo, int smallGroupBelow, int roundTo) {
    /**
     * Refuses rules that protect nobody.
     *
     * @param smallUpTo the greatest number that counts as small
     * @param smallGroupBelow a share of nobody or everybody is withheld where it is of fewer than so many
     * @param roundTo what counts are rounded to
     * @throws IllegalArgumentException if a number is out of its range
     */
    public DisclosureRules {
        check("smallUpTo", smallUpTo, 1, 99);
        check("smallGroupBelow", smallGroupBelow, 0, 99);
        check("roundTo", roundTo, 0, 2 * (smallUpTo + 1));
    }

    private static void check(String name, int number, int from, int to) {
        if (number < from || number > to) {
            throw new IllegalArgumentException("expected " + name + " from " + from + " to " + to + ", got " + number);
        }
    }

    /**
     * What the Department for Education does with figures of authorities: 1 to 5 withheld, nothing rounded; and shares of
     * nobody or everybody of fewer than 10.
     *
     * @return the rules
     */
    public static DisclosureRules standard() {
        return new DisclosureRules(5, 10, 0);
    }

    /**
     * Whether counts are rounded.
     *
     * @return true if they are rounded to more than whole numbers
     */
    public boolean rounding() {
        return roundTo > 1;
    }

    /** A number as it is published. */
    long rounded(long number) {
        return rounding() ? (2 * number + roundTo) / (2L * roundTo) * roundTo : number;
    }

    /** The least number that is published so, which is never a small one. */
    long least(long number) {
        return number == 0 || !rounding() ? number : Math.max(rounded(number) - roundTo / 2, smallUpTo + 1L);
    }

    /** The greatest number that is published so. */
    long greatest(long number) {
        return number == 0 || !rounding() ? number : rounded(number) + (roundTo - 1) / 2;
    }

    /** Whether a number is small and somebody's. */
    boolean small(long number) {
        return number >= 1 && number <= smallUpTo;
    }
}
