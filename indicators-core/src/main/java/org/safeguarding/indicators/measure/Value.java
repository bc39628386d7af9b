package org.safeguarding.indicators.measure;

import java.util.Optional;

/**
 * What a question about an indicator is answered with: a figure, or a named way to have none. Zero is a figure; the ways
 * to have none never turn into it.
 */
public sealed interface Value {

    /**
     * A number.
     *
     * @param exact the number, unrounded
     */
    record Figure(Exact exact) implements Value {}

    /**
     * The question has no answer on these counts, as a share of nobody.
     *
     * @param reason why, as a sentence fragment
     */
    record NotApplicable(String reason) implements Value {}

    /**
     * The data cannot answer the question.
     *
     * @param reason why, as a sentence fragment
     */
    record NotAvailable(String reason) implements Value {}

    /**
     * There is a figure, and it is withheld to protect somebody.
     *
     * @param reason why, as a sentence fragment
     */
    record Suppressed(String reason) implements Value {}

    /**
     * A figure.
     *
     * @param exact the number, unrounded
     * @return the figure
     */
    static Value of(Exact exact) {
        return new Figure(exact);
    }

    /**
     * Which of the four this is.
     *
     * @return the status, as printed in the column of that name
     */
    default Status status() {
        if (this instanceof Figure) {
            return Status.VALUE;
        } else if (this instanceof NotApplicable) {
            return Status.NOT_APPLICABLE;
        } else if (this instanceof NotAvailable) {
            return Status.NOT_AVAILABLE;
        }
        return Status.SUPPRESSED;
    }

    /**
     * The number, where there is one.
     *
     * @return the number, or empty
     */
    default Optional<Exact> figure() {
        return this instanceof Figure f ? Optional.of(f.exact()) : Optional.empty();
    }

    /**
     * Why there is no number.
     *
     * @return the reason, or an empty text for a figure
     */
    default String reason() {
        if (this instanceof NotApplicable n) {
            return n.reason();
        } else if (this instanceof NotAvailable n) {
            return n.reason();
        } else if (this instanceof Suppressed s) {
            return s.reason();
        }
        return "";
    }
}
