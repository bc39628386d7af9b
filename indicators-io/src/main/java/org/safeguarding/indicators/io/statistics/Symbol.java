package org.safeguarding.indicators.io.statistics;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.safeguarding.indicators.measure.Value;

/** What stands in a cell of published statistics in the place of a number. Small letters only. */
public enum Symbol {
    /** {@code c}: withheld to protect somebody, mostly a count of 1 to 5 or one that would give such a count away. */
    CONFIDENTIAL("c", "confidential"),
    /** {@code z}: the question does not arise there. */
    NOT_APPLICABLE("z", "not applicable"),
    /** {@code x}: not available. */
    UNAVAILABLE("x", "not available"),
    /** {@code :}: not available, as older files say it. */
    UNAVAILABLE_OLDER(":", "not available"),
    /** {@code k}: not zero, but zero when rounded. */
    ROUNDS_TO_ZERO("k", "rounds to 0, but is not 0"),
    /** {@code low}: not zero, but zero when rounded. */
    LOW("low", "rounds to 0, but is not 0"),
    /** {@code ~}: not zero, but zero when rounded, as older files say it. */
    LOW_OLDER("~", "rounds to 0, but is not 0"),
    /** {@code u}: there is a number, too unreliable to be given. */
    LOW_RELIABILITY("u", "of low reliability");

    private static final ImmutableMap<String, Symbol> BY_TEXT = Maps.uniqueIndex(Arrays.asList(values()), Symbol::text);

    private final String text;
    private final String meaning;

    Symbol(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    static Optional<Symbol> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    /**
     * The symbol as files write it.
     *
     * @return such as {@code c}
     */
    public String text() {
        return text;
    }

    /**
     * What it says.
     *
     * @return a few words; those of an older symbol are those of the newer one
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The way to have no number that it is. A number that only rounds to zero, or is unreliable, is not available.
     *
     * @return suppressed for {@link #CONFIDENTIAL}, not applicable for {@link #NOT_APPLICABLE}, else not available, the
     *     reason naming the symbol
     */
    public Value value() {
        String reason = "published as " + text + " (" + meaning + ")";
        return switch (this) {
            case CONFIDENTIAL -> new Value.Suppressed(reason);
            case NOT_APPLICABLE -> new Value.NotApplicable(reason);
            default -> new Value.NotAvailable(reason);
        };
    }
}
