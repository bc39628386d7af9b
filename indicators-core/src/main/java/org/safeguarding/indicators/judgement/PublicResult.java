package org.safeguarding.indicators.judgement;

import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Status;

/**
 * A result as the public may see it. There is no other way to one than {@link DisclosureControl}: whatever prints for the
 * public takes these, and not results. What is withheld is not in it at all.
 *
 * <p>Immutable; equal if what is shown is equal.
 */
public final class PublicResult {
    private final Result shown;

    /** What is left of a result after disclosure control. */
    PublicResult(Result shown) {
        this.shown = shown;
    }

    /**
     * What the public may see.
     *
     * @return the result without anything that is withheld; the status of its value is then {@link Status#SUPPRESSED}
     */
    public Result shown() {
        return shown;
    }

    /**
     * Whether the figure is withheld.
     *
     * @return true if it is
     */
    public boolean withheld() {
        return shown.outcome().value().status() == Status.SUPPRESSED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicResult that && shown.equals(that.shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }

    /** The line of what is shown. */
    @Override
    public String toString() {
        return shown.toString();
    }
}
