package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure called by the name of one quantity of a table, where it may be another's. It cannot be true if the figure is not
 * the quantity it is called; which quantities of the table it is, is said.
 *
 * @param figure the id of the figure
 * @param meant the quantity it is called, and what that is in the table
 * @param others other quantities of the table
 */
public record Labelled(String figure, Quantity meant, ImmutableList<Quantity> others) implements Statement {
    /**
     * A quantity.
     *
     * @param name its name, such as {@code people in post}
     * @param amount what it is made of
     */
    public record Quantity(String name, Amount amount) {}

    @Override
    public ImmutableList<String> ids() {
        return Stream.concat(Stream.of(figure), meant.amount().ids().stream()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        if (is(figures, meant)) {
            return ImmutableList.of();
        }
        return ImmutableList.of(Fault.impossible("label", () -> reason(figures, new Wording(figures)), ids()));
    }

    private String reason(Figures figures, Wording words) {
        List<String> held = others.stream()
                .filter(other -> is(figures, other))
                .map(other -> other.name() + " (" + words.working(other.amount()) + ")")
                .toList();
        return words.says(figure) + " " + meant.name() + ", but " + meant.name() + " come to "
                + words.working(meant.amount()) + "; of the " + (others.size() + 1)
                + " quantities of the table it is " + (held.isEmpty() ? "none" : Wording.listed(held)) + ".";
    }

    private boolean is(Figures figures, Quantity quantity) {
        return figures.numbers(quantity.amount()).meets(figures.numbers(figure));
    }
}
