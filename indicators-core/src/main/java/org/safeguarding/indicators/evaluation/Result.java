package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.time.Period;

/** One value: an indicator, a period and a group, with everything that belongs to it. */
@Value.Immutable
@Built
public abstract class Result {
    /** For the generated implementation only. */
    Result() {}

    /**
     * The id of the indicator.
     *
     * @return the id
     */
    public abstract String indicator();

    /**
     * The title of the indicator.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * What was looked at.
     *
     * @return the window as printed, {@code mean_of_month_ends} for the mean column of a quarter
     */
    public abstract String window();

    /**
     * The column asked for.
     *
     * @return the period, whole, also when it is not over
     */
    public abstract Period period();

    /**
     * The dimension of a group row.
     *
     * @return its name, or empty for the total
     */
    @Value.Default
    public String breakdown() {
        return "";
    }

    /**
     * The group of a group row.
     *
     * @return the group, or empty for the total
     */
    @Value.Default
    public String group() {
        return "";
    }

    /**
     * The value with its working.
     *
     * @return the outcome
     */
    public abstract Outcome outcome();

    /**
     * Why there is no value, or what a reader must know of the one there is.
     *
     * @return the reason, or empty
     */
    public abstract String reason();

    /**
     * The target, on the rows it applies to.
     *
     * @return the target, or empty
     */
    public abstract Optional<Target> target();

    /**
     * How the value stands to the target.
     *
     * @return the status, or empty where there is a target and no value
     */
    public Optional<TargetStatus> targetStatus() {
        if (target().isEmpty()) {
            return Optional.of(TargetStatus.NO_TARGET);
        }
        return outcome().value().figure().map(target().get()::judge);
    }

    /**
     * Clocks stopped in time.
     *
     * @return the number, on timescales
     */
    public abstract OptionalLong met();

    /**
     * Clocks stopped late, the impossible ones among them.
     *
     * @return the number, on timescales
     */
    public abstract OptionalLong missed();

    /**
     * Clocks still running and past their time.
     *
     * @return the number, on timescales that state it
     */
    public abstract OptionalLong overdue();

    /**
     * Clocks still running and within their time.
     *
     * @return the number, on timescales that state it
     */
    public abstract OptionalLong notYetDue();

    /**
     * Clocks stopped before they started.
     *
     * @return the number, on timescales
     */
    public abstract OptionalLong invalid();

    /**
     * Whether the figure will still change for want of time: it is by start, and some clocks are not yet due.
     *
     * @return on timescales, else empty
     */
    public abstract Optional<Boolean> provisional();

    /**
     * Whether the period was not over at the as-at date.
     *
     * @return true if it was not
     */
    public abstract boolean partPeriod();

    /**
     * How many rows of the tables the definition names could not be read.
     *
     * @return from 0
     */
    public abstract long rejectedRows();

    /**
     * The as-at date.
     *
     * @return an epoch day
     */
    public abstract int asAt();

    /**
     * The version of the definition.
     *
     * @return from 1
     */
    public abstract int definitionVersion();

    /** One line, as {@code rereferral-pct-12m 2019-05: 1 / 2 = 50.0 percent, target <=15 not_met}. */
    @Override
    public final String toString() {
        StringBuilder line = new StringBuilder(indicator()).append(' ').append(period().label());
        if (!group().isEmpty()) {
            line.append(' ').append(breakdown()).append('=').append(group());
        }
        line.append(": ");
        outcome().numerator().ifPresent(n -> line.append(n.toPlainString()));
        outcome().denominator().ifPresent(d -> line.append(" / ").append(d.toPlainString()));
        line.append(line.toString().endsWith(": ") ? "" : " = ");
        line.append(outcome()
                .value()
                .figure()
                .map(exact ->
                        outcome().places().round(exact, Layout.ONE_DECIMAL).toPlainString() + " "
                                + outcome().unit().label())
                .orElse(outcome().value().status().label()));
        target().ifPresent(t -> line.append(", target ").append(t.label()));
        targetStatus()
                .filter(status -> target().isPresent())
                .ifPresent(s -> line.append(' ').append(s.label()));
        return line.append(reason().isEmpty() ? "" : " (" + reason() + ")").toString();
    }

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects a result. */
    public static final class Builder extends ImmutableResult.Builder {
        Builder() {}
    }
}
