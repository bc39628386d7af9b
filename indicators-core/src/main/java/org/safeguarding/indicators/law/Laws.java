package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
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
        return new LevelLaws<>(parts, level, ImmutableList.of(), Optional.empty(), Optional.empty());
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
