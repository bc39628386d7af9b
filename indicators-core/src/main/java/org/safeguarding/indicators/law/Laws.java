package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Window;

/**
 * Where to begin: hand over a definition of your own and a few subjects, and get back the laws it breaks.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * assertThat(Laws.level(Counted.class, openRepairs).truncating(Tenancy::knownOn).violations(tenancies, dates)).isEmpty();
 * }</pre>
 *
 * <p>Over records of a service's own, one line holds all of them; a loop of three lines is the other half of a test:
 *
 * <pre>{@code
 * assertThat(Laws.all(missed, Repair::knownOn).agrees(loop).violations(rows, asAt, periods)).isEmpty();
 * }</pre>
 *
 * <p>What a definition throws is thrown on. The laws need no test framework and use nothing that a service does not have.
 */
public final class Laws {
    private Laws() {}

    /**
     * The laws of a level.
     *
     * @param parts the enum of its parts
     * @param level the level
     * @param <S> the subject
     * @param <P> the parts held
     * @return the laws, to be held over subjects
     */
    public static <S extends Subject, P extends Enum<P>> LevelLaws<S, P> level(Class<P> parts, Level<S, P> level) {
        return new LevelLaws<>(
                parts, level, ImmutableList.of(), Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /**
     * The laws of a flow seen through a window.
     *
     * @param parts the enum of its parts
     * @param flow the flow
     * @param window the window
     * @param <S> the subject
     * @param <P> the parts counted
     * @return the laws, to be held over subjects
     */
    public static <S extends Subject, P extends Enum<P>> FlowLaws<S, P> flow(
            Class<P> parts, Flow<S, P> flow, Window window) {
        return FlowLaws.of(parts, flow, window);
    }

    /**
     * The laws of an indicator.
     *
     * @param indicator the indicator
     * @param <X> the data set
     * @param <P> the parts it counts
     * @return the laws, to be held over a data set
     */
    public static <X extends Dataset, P extends Enum<P>> IndicatorLaws<X, P> indicator(Indicator<X, P> indicator) {
        return IndicatorLaws.of(indicator);
    }

    /**
     * All the laws, over records of a service's own: those of {@link #indicator} with their order, their keys, and what was
     * known of them; with {@link Law#PERCENTAGE} where the measure says that its numerator is part of its denominator, and
     * with {@link Law#DISCLOSURE}. What no other law can know is what was meant: {@link OwnLaws#agrees} adds it.
     *
     * @param indicator the indicator
     * @param known what was known of a record at the end of a day
     * @param <T> the record
     * @param <P> the parts it counts
     * @return the laws, to be held over records
     */
    public static <T, P extends Enum<P>> OwnLaws<T, P> all(Indicator<OwnRows<T>, P> indicator, AsKnown<T> known) {
        return OwnLaws.of(indicator, known);
    }

    /**
     * Holds a window to {@link Law#WINDOW}, for every two days of a span.
     *
     * @param window the window
     * @param first the first day of the span
     * @param last the last day of the span, itself included
     * @return the first violation, or none
     */
    public static ImmutableList<Violation> ofWindow(Window window, int first, int last) {
        return WindowLaw.violations(window, first, last);
    }

    /**
     * Holds a pointwise level to {@link Law#CHANGE_DATES}, asking it on every day of a span.
     *
     * @param parts the enum of its parts
     * @param level the level
     * @param subjects the subjects to try it on
     * @param first the first day of the span
     * @param last the last day of the span, itself included
     * @param <S> the subject
     * @param <P> the parts held
     * @return the violations, the first of each subject; empty if there are none
     */
    public static <S extends Subject, P extends Enum<P>> ImmutableList<Violation> ofChangeDates(
            Class<P> parts, Pointwise<S, P> level, Iterable<S> subjects, int first, int last) {
        return PointwiseLaws.violations(parts, level, subjects, first, last);
    }
}
