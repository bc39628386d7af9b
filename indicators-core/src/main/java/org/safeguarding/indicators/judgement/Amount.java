package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/** What a claim is made about: a printed figure, or figures put together. */
public sealed interface Amount {
    /**
     * A printed figure.
     *
     * @param id its id
     */
    record Printed(String id) implements Amount {}

    /**
     * A number that is no figure, such as the months of a period.
     *
     * @param number the number
     */
    record Given(BigDecimal number) implements Amount {}

    /**
     * A sum.
     *
     * @param terms what is added; at least one
     */
    record Sum(ImmutableList<Amount> terms) implements Amount {}

    /**
     * A plain mean.
     *
     * @param terms what it is the mean of; at least one
     */
    record Mean(ImmutableList<Amount> terms) implements Amount {}

    /**
     * A difference.
     *
     * @param from what is taken from
     * @param less what is taken away
     */
    record Difference(Amount from, Amount less) implements Amount {}

    /**
     * A printed figure.
     *
     * @param id its id
     * @return the amount
     */
    static Amount of(String id) {
        return new Printed(id);
    }

    /**
     * A number that is no figure.
     *
     * @param number the number
     * @return the amount
     */
    static Amount of(long number) {
        return new Given(BigDecimal.valueOf(number));
    }

    /**
     * The sum of printed figures.
     *
     * @param ids their ids; at least one
     * @return the amount
     */
    static Amount sum(String... ids) {
        return new Sum(ImmutableList.copyOf(ids).stream().map(Amount::of).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The mean of printed figures.
     *
     * @param ids their ids; at least one
     * @return the amount
     */
    static Amount mean(String... ids) {
        return new Mean(ImmutableList.copyOf(ids).stream().map(Amount::of).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The figures it is made of, in order.
     *
     * @return their ids
     */
    default ImmutableList<String> ids() {
        if (this instanceof Printed figure) {
            return ImmutableList.of(figure.id());
        }
        return terms().stream().flatMap(term -> term.ids().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * What it is put together from.
     *
     * @return the amounts; none for a figure or a number
     */
    default ImmutableList<Amount> terms() {
        if (this instanceof Sum sum) {
            return sum.terms();
        } else if (this instanceof Mean mean) {
            return mean.terms();
        } else if (this instanceof Difference difference) {
            return ImmutableList.of(difference.from(), difference.less());
        }
        return ImmutableList.of();
    }
}
