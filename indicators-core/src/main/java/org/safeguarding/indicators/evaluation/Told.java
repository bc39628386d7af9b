package org.safeguarding.indicators.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Value;

/** A figure as evidence tells it. */
final class Told {
    private Told() {}

    /** With the unit and the places of another. */
    static Outcome of(Evidence.Figure figure, Outcome like) {
        return new Outcome(
                figure.numerator(),
                figure.denominator(),
                value(figure),
                like.unit(),
                like.places(),
                Optional.empty(),
                figure.reason());
    }

    private static Value value(Evidence.Figure figure) {
        if (!figure.value().isEmpty()) {
            return Value.of(exact(figure.value()));
        }
        return figure.status().equals(Status.NOT_APPLICABLE.label())
                ? new Value.NotApplicable(figure.reason())
                : new Value.NotAvailable(figure.reason());
    }

    /**
     * The number that {@link Exact#toString} writes.
     *
     * @throws NumberFormatException if it is none
     */
    static Exact exact(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Exact.of(new BigDecimal(text));
        }
        Exact divisor = Exact.of(new BigDecimal(text.substring(slash + 1)));
        if (divisor.signum() <= 0) {
            throw new NumberFormatException("expected a divisor above 0");
        }
        return Exact.of(new BigDecimal(text.substring(0, slash))).dividedBy(divisor);
    }

    /** Whether two values, with their working, print the same. */
    static boolean alike(Outcome one, Outcome other) {
        return one.value().status() == other.value().status()
                && one.value().figure().equals(other.value().figure())
                && alike(one.numerator(), other.numerator())
                && alike(one.denominator(), other.denominator());
    }

    private static boolean alike(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(Exact::of).equals(other.map(Exact::of));
    }
}
