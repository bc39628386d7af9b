package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.safeguarding.indicators.tally.Reading;

/**
 * A sum of parts, some of them taken away.
 *
 * @param plus the parts added, none twice
 * @param minus the parts taken away, none twice
 * @param <P> the parts
 */
public record Sum<P extends Enum<P>>(ImmutableList<P> plus, ImmutableList<P> minus) {
    /**
     * The sum of parts.
     *
     * @param parts the parts
     * @param <P> the parts
     * @return the sum
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never kept or handed on
    public static <P extends Enum<P>> Sum<P> of(P... parts) {
        return new Sum<>(ImmutableList.copyOf(parts), ImmutableList.of());
    }

    /**
     * This sum less a part.
     *
     * @param part what is taken away
     * @return the difference
     */
    public Sum<P> less(P part) {
        return new Sum<>(
                plus, ImmutableList.<P>builder().addAll(minus).add(part).build());
    }

    /**
     * The amount in a reading.
     *
     * @param reading the reading
     * @return the exact amount; may be negative
     */
    public BigDecimal in(Reading<P> reading) {
        BigDecimal sum = BigDecimal.ZERO;
        for (P part : plus) {
            sum = sum.add(reading.amount(part));
        }
        for (P part : minus) {
            sum = sum.subtract(reading.amount(part));
        }
        return sum;
    }

    /** As {@code POSTS - PERMANENT}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        plus.forEach(part -> text.append(text.isEmpty() ? "" : " + ").append(part));
        minus.forEach(part -> text.append(" - ").append(part));
        return text.toString();
    }
}
