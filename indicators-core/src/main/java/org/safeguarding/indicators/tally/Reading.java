package org.safeguarding.indicators.tally;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A tally at a date: an amount for each part.
 *
 * @param <P> the parts counted
 */
public final class Reading<P extends Enum<P>> {
    private final Basis<P> basis;
    private final long[] sums;

    Reading(Basis<P> basis, long[] sums) {
        this.basis = basis;
        this.sums = sums;
    }

    /**
     * The amount of a part, in the scale of the basis.
     *
     * @param part the part
     * @return the unscaled amount
     */
    public long of(P part) {
        return sums[part.ordinal()];
    }

    /**
     * The amount of a part as a decimal.
     *
     * @param part the part
     * @return the amount
     */
    public BigDecimal amount(P part) {
        return BigDecimal.valueOf(of(part), basis.scale());
    }

    /**
     * How many contributions were summed: zero tells "nothing there" from "amounts of nought".
     *
     * @return the number
     */
    public long contributions() {
        return sums[sums.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading<?> that
                && basis.parts().equals(that.basis.parts())
                && basis.scale() == that.basis.scale()
                && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (P part : basis.parts()) {
            text.append(part).append(' ').append(amount(part).toPlainString()).append(", ");
        }
        return text.append("from ")
                .append(contributions())
                .append(" contributions")
                .toString();
    }
}
