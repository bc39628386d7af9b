package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * One amount cannot be greater than another: children and their contacts, some and all, a percentage within fewer days and
 * one within more. It cannot be true if every number of the first is greater than every number of the second.
 *
 * @param lesser what cannot be the greater
 * @param greater what cannot be the lesser
 */
public record NoMoreThan(Amount lesser, Amount greater) implements Statement {
    @Override
    public ImmutableList<String> ids() {
        return Stream.of(lesser, greater)
                .flatMap(amount -> amount.ids().stream())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        if (!figures.numbers(greater).isBelow(figures.numbers(lesser))) {
            return ImmutableList.of();
        }
        return ImmutableList.of(Fault.impossible("order", () -> reason(new Wording(figures)), ids()));
    }

    private String reason(Wording words) {
        return text(words, lesser) + ", which is more than " + text(words, greater) + ".";
    }

    private static String text(Wording words, Amount amount) {
        return amount instanceof Amount.Printed figure
                ? words.name(figure.id()) + " at " + words.printed(figure.id())
                : words.working(amount);
    }
}
