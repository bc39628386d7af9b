package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;

/** How sure an interval is: the two levels in use in public health and in funnel plots. */
public enum Confidence {
    /** 95%: one interval in twenty misses by chance. */
    P95("95%", "0.025", "1.95996398454005423552459443052055152795555"),
    /** 99.8%: one in five hundred. */
    P99_8("99.8%", "0.001", "3.09023230616781354154039983010737920549101");

    private final String label;
    private final BigDecimal tail;
    private final BigDecimal deviations;

    Confidence(String label, String tail, String deviations) {
        this.label = label;
        this.tail = new BigDecimal(tail);
        this.deviations = new BigDecimal(deviations);
    }

    /**
     * The level as people write it.
     *
     * @return {@code 95%} or {@code 99.8%}
     */
    public String label() {
        return label;
    }

    /** The chance to miss on either side. */
    BigDecimal tail() {
        return tail;
    }

    /** The quantile of the standard normal distribution that leaves the tail above it. */
    BigDecimal deviations() {
        return deviations;
    }
}
