package org.safeguarding.indicators.judgement;

import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.measure.Exact;

/**
 * Whether the process as it runs now will meet the target: the right one of the two icons of "making data count". Letter and
 * words say it without any colour.
 */
public enum Assurance {
    /** All that chance does stays on the right side of the target. */
    PASSES("P", "will consistently meet the target as things are"),
    /** All that chance does stays on the wrong side. */
    FAILS("F", "will consistently miss the target unless something changes"),
    /** Chance decides. */
    HIT_AND_MISS("?", "may meet or miss the target by chance");

    private final String letter;
    private final String words;

    Assurance(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /**
     * The letter on the icon.
     *
     * @return {@code P}, {@code F} or {@code ?}
     */
    public String letter() {
        return letter;
    }

    /**
     * The icon in words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    /** What limits that hold now say of a target; on the target is on its right side. */
    static Assurance of(Exact lower, Exact upper, Target target) {
        boolean enough = target.kind() == Target.Kind.NO_MORE_THAN || lower.compareTo(Exact.of(target.low())) >= 0;
        boolean within = target.kind() == Target.Kind.AT_LEAST || upper.compareTo(Exact.of(target.high())) <= 0;
        if (enough && within) {
            return PASSES;
        }
        boolean below = target.kind() != Target.Kind.NO_MORE_THAN && upper.compareTo(Exact.of(target.low())) < 0;
        boolean above = target.kind() != Target.Kind.AT_LEAST && lower.compareTo(Exact.of(target.high())) > 0;
        return below || above ? FAILS : HIT_AND_MISS;
    }
}
