package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.measure.Exact;

/** The figures that claims are checked on: those printed, or those with one of them changed. */
final class Figures {
    private final ImmutableMap<String, PublishedFigure> printed;
    private final Assumptions assumptions;
    private final @Nullable PublishedFigure changed;

    private Figures(
            ImmutableMap<String, PublishedFigure> printed, Assumptions assumptions, @Nullable PublishedFigure changed) {
        this.printed = printed;
        this.assumptions = assumptions;
        this.changed = changed;
    }

    static Figures of(ImmutableMap<String, PublishedFigure> printed, Assumptions assumptions) {
        return new Figures(printed, assumptions, null);
    }

    Figures with(PublishedFigure figure) {
        return new Figures(printed, assumptions, figure);
    }

    Assumptions assumptions() {
        return assumptions;
    }

    PublishedFigure get(String id) {
        if (changed != null && changed.id().equals(id)) {
            return changed;
        }
        PublishedFigure figure = printed.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("expected the id of a figure, got " + id);
        }
        return figure;
    }

    Interval numbers(String id) {
        return get(id).numbers(assumptions);
    }

    Interval numbers(Amount amount) {
        if (amount instanceof Amount.Printed figure) {
            return numbers(figure.id());
        } else if (amount instanceof Amount.Given given) {
            return Interval.of(given.number());
        } else if (amount instanceof Amount.Difference difference) {
            return numbers(difference.from()).minus(numbers(difference.less()));
        }
        Interval sum = amount.terms().stream()
                .map(this::numbers)
                .reduce(Interval::plus)
                .orElseThrow(() -> new IllegalArgumentException("expected a sum or mean of at least one term"));
        return amount instanceof Amount.Mean
                ? sum.dividedBy(Interval.of(Exact.of(amount.terms().size())))
                : sum;
    }
}
