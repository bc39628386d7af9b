package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.safeguarding.indicators.calculation.Measure;

/**
 * The definition of an indicator. It keeps apart its public id, what it says in words, and the pure calculation; it can be
 * asked what it needs before anything runs. Immutable: a caller makes a changed copy through {@link Builder#from}.
 *
 * @param <X> the data set it is evaluated on
 * @param <P> the parts it counts
 */
@Value.Immutable
@Built
public abstract class Indicator<X extends Dataset, P extends Enum<P>> {
    /** For the generated implementation only. */
    Indicator() {}

    /**
     * The public id.
     *
     * @return lower case, with hyphens
     */
    public abstract String id();

    /**
     * The title as printed.
     *
     * @return a short phrase
     */
    public abstract String title();

    /**
     * The definition in words.
     *
     * @return the words
     */
    public abstract Words words();

    /**
     * The enum of the parts it counts.
     *
     * @return the enum
     */
    public abstract Class<P> parts();

    /**
     * How many decimal places its amounts carry.
     *
     * @return 0 for counts
     */
    @Value.Default
    public int scale() {
        return 0;
    }

    /**
     * What flows into it.
     *
     * @return one feed or more
     */
    public abstract ImmutableList<Feed<? super X, ?, P>> feeds();

    /**
     * What it looks at when asked for a period.
     *
     * @return the window rule
     */
    public abstract WindowRule window();

    /**
     * What the column of a quarter shows.
     *
     * @return the rule
     */
    @Value.Default
    public QuarterRule quarter() {
        return QuarterRule.AT_END;
    }

    /**
     * What gives a reading its meaning.
     *
     * @return the measure
     */
    public abstract Measure<P> measure();

    /**
     * How its clocks are attributed, for a timescale.
     *
     * @return the clock columns it fills, or empty if it has no clocks
     */
    public abstract Optional<ClockColumns> clocks();

    /**
     * The breakdown that is always printed with it.
     *
     * @return the breakdown, or empty
     */
    public abstract Optional<Breakdown> breakdown();

    /**
     * The breakdowns a caller may ask for.
     *
     * @return the breakdowns
     */
    public abstract ImmutableList<Breakdown> breakdowns();

    /**
     * Figures beside the value that no sum gives.
     *
     * @return the statistics, printed after the breakdowns
     */
    public abstract ImmutableList<Statistic<P>> statistics();

    /**
     * What its values are held against, as it changes over time.
     *
     * @return the targets; by default none
     */
    @Value.Default
    public Targets targets() {
        return Targets.NONE;
    }

    /**
     * The target of the latest date, whenever that is.
     *
     * @return the target, or empty; what a period is judged by is {@link Targets#on}
     */
    public final Optional<Target> target() {
        return targets().latest();
    }

    /**
     * Whom its figures could tell something about.
     *
     * @return by default children
     */
    @Value.Default
    public Concern concern() {
        return Concern.CHILD;
    }

    /**
     * The tables it cannot do without.
     *
     * @return at least one
     */
    public abstract ImmutableList<Need> needs();

    /**
     * The columns of these tables it cannot do without, though the tables can.
     *
     * @return the columns, beside those without which a table is none
     */
    public abstract ImmutableList<ColumnNeed> columns();

    /**
     * The version of the definition, raised whenever a figure may change.
     *
     * @return from 1
     */
    @Value.Default
    public int version() {
        return 1;
    }

    /**
     * What its calculation was set to, where that is not the usual: figures of one id and version that were set unlike are not
     * added or compared.
     *
     * @return the settings in words, by name; none, unless something was set
     */
    public abstract ImmutableMap<String, String> settings();

    /**
     * Which of the clock columns an indicator fills.
     *
     * @param openClocks whether overdue and not yet due are given
     * @param byStart whether its period is that of the start, so that it is provisional while a clock is not yet due
     */
    public record ClockColumns(boolean openClocks, boolean byStart) {}

    /**
     * The same indicator under another title.
     *
     * @param title the title as printed
     * @return a changed copy
     */
    public abstract Indicator<X, P> withTitle(String title);

    /**
     * The same indicator over the periods themselves, as what happened in each month beside a rolling year. Without targets:
     * those are for the figure as it is defined. What is read as at a date stays as it is.
     *
     * @return a changed copy
     */
    public final Indicator<X, P> inPeriod() {
        Builder<X, P> changed = Indicator.<X, P>builder().from(this);
        if (window() != WindowRule.AS_AT && window() != WindowRule.IN_PERIOD) {
            changed.window(WindowRule.IN_PERIOD);
            changed.quarter(QuarterRule.AT_END);
            changed.targets(Targets.NONE);
        }
        return changed.build();
    }

    /**
     * The same indicator with other targets.
     *
     * @param targets the targets
     * @return a changed copy
     */
    public abstract Indicator<X, P> withTargets(Targets targets);

    /**
     * The same indicator, said to be set to something. Whoever sets a calculation says so here.
     *
     * @param settings the settings in words, by name
     * @return a changed copy
     */
    public abstract Indicator<X, P> withSettings(Map<String, ? extends String> settings);

    /** The id. */
    @Override
    public final String toString() {
        return id();
    }

    /**
     * Starts a definition.
     *
     * @param <X> the data set it is evaluated on
     * @param <P> the parts it counts
     * @return an empty builder
     */
    public static <X extends Dataset, P extends Enum<P>> Builder<X, P> builder() {
        return new Builder<>();
    }

    /**
     * Collects a definition.
     *
     * @param <X> the data set it is evaluated on
     * @param <P> the parts it counts
     */
    public static final class Builder<X extends Dataset, P extends Enum<P>> extends ImmutableIndicator.Builder<X, P> {
        Builder() {}

        /**
         * One target that has always been valid.
         *
         * @param target the target
         * @return this builder
         */
        public final Builder<X, P> target(Target target) {
            targets(Targets.always(target));
            return this;
        }
    }
}
