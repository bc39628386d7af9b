package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;

/**
 * Decides what of results may be published.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * Disclosure disclosure = DisclosureControl.of(catalogue.indicators(), DisclosureRules.standard()).apply(results);
 * disclosure.results().forEach(result -> print(result.shown()));
 * }</pre>
 *
 * <h2>What is withheld</h2>
 *
 * <ul>
 *   <li>A figure of which any part is small: its numerator, what is missing to its denominator, its denominator, its clocks. With
 *       it goes all that rebuilds it: value, interval, numerator, denominator, clocks and target status. A number that stands
 *       beside a figure and not in it, such as clocks that still run, is withheld alone.
 *   <li>A share of nobody or everybody of a small group.
 *   <li>Whatever else must be, so that nobody can tell what is small from what is left: from groups and their total, from a
 *       count and the percentage that it is in, from a month and the quarter, from successive rolling years, from what was
 *       published before. Nothing is taken for protected unless two tables were found that fit everything published and differ in
 *       it by as much as the greatest small number. Of counts that are not printed at all nobody may tell that they are small.
 *   <li>Statistics and means of percentages whose figures are withheld.
 * </ul>
 *
 * <p>The name of a group that comes from the data is withheld where all its figures are. Figures that are about no child are
 * published as they stand. Figures that an indicator does not declare are protected each for itself.
 *
 * <p>Immutable; the same results give the same disclosure.
 */
public final class DisclosureControl {
    private final ImmutableList<Indicator<?, ?>> indicators;
    private final DisclosureRules rules;
    private final ImmutableList<Result> unpublished;
    private final ImmutableList<EarlierFigure> earlier;

    private DisclosureControl(
            ImmutableList<Indicator<?, ?>> indicators,
            DisclosureRules rules,
            ImmutableList<Result> unpublished,
            ImmutableList<EarlierFigure> earlier) {
        this.indicators = indicators;
        this.rules = rules;
        this.unpublished = unpublished;
        this.earlier = earlier;
    }

    /**
     * Disclosure control of the figures of some indicators.
     *
     * @param indicators the indicators, as the figures were worked out by them
     * @param rules the rules
     * @return the control, with nothing published before
     */
    public static DisclosureControl of(Iterable<? extends Indicator<?, ?>> indicators, DisclosureRules rules) {
        return new DisclosureControl(ImmutableList.copyOf(indicators), rules, ImmutableList.of(), ImmutableList.of());
    }

    /**
     * The same control, with figures that are not published now and are protected all the same: those that earlier releases
     * withheld, as they are today, and the months behind means of percentages.
     *
     * @param results the figures, of the same data; those that are published as well do not matter
     * @return the control
     */
    public DisclosureControl withUnpublished(Iterable<Result> results) {
        return new DisclosureControl(indicators, rules, ImmutableList.copyOf(results), earlier);
    }

    /**
     * The same control, with what the public have already. An earlier figure of a period that is among the results of today is
     * taken as if it were today's, as whoever puts the two releases together would take it.
     *
     * @param figures the figures
     * @return the control
     */
    public DisclosureControl withAlreadyPublished(Iterable<EarlierFigure> figures) {
        return new DisclosureControl(indicators, rules, unpublished, ImmutableList.copyOf(figures));
    }

    /**
     * Controls results that are published together. What is published apart must be handed over as already published.
     *
     * @param results the results
     * @return what may be published, and what is withheld
     */
    public Disclosure apply(Iterable<Result> results) {
        return new Controlled(indicators, rules, ImmutableList.copyOf(results), unpublished, earlier).disclosure();
    }
}
