package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * Two amounts are one number: parts and their total, one figure stated twice, periods and the longer period they make up.
 * It cannot be true if no number is both; exact figures must be equal, rounded ones must leave room for it.
 *
 * @param stated the total, or the figure as stated first
 * @param other what it must be equal to
 */
public record Equality(Amount stated, Amount other) implements Statement {
    @Override
    public ImmutableList<String> ids() {
        return Stream.of(stated, other)
                .flatMap(amount -> amount.ids().stream())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        if (figures.numbers(stated).meets(figures.numbers(other))) {
            return ImmutableList.of();
        }
        return ImmutableList.of(Fault.impossible("sum", () -> reason(new Wording(figures)), ids()));
    }

    private String reason(Wording words) {
        return text(words, stated) + ", but " + text(words, other) + ".";
    }

    private static String text(Wording words, Amount amount) {
        return amount instanceof Amount.Printed figure ? words.says(figure.id()) : words.working(amount);
    }
}
