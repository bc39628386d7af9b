package org.safeguarding.indicators.evaluation;

import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/**
 * The values of an indicator at many dates, in their order. The tally behind them is there; a value is worked out when it is
 * read, anew each time. What the data cannot answer at a date is not available there, with the reason.
 *
 * @param <P> the parts
 */
public final class Series<P extends Enum<P>> extends AbstractList<Outcome> implements RandomAccess {
    private final Dataset data;
    private final String id;
    private final Measure<P> measure;
    private final PeriodKind kind;
    private final Window window;
    private final Availability availability;
    private final String remark;
    private final Dates dates;
    private final Optional<Tally<P>> tally;
    private final Optional<Value> unusable;

    private Series(
            Dataset data,
            Indicator<?, P> indicator,
            PeriodKind kind,
            Dates dates,
            Optional<Tally<P>> tally,
            Optional<Value> unusable) {
        this.data = data;
        this.id = indicator.id();
        this.measure = indicator.measure();
        this.kind = kind;
        this.window = indicator.window().windowFor(kind);
        this.availability = new Availability(data, indicator);
        this.remark = availability.remark();
        this.dates = dates;
        this.tally = tally;
        this.unusable = unusable;
    }

    static <P extends Enum<P>> Series<P> of(
            Dataset data, Indicator<?, P> indicator, PeriodKind kind, Dates dates, Supplier<Tally<P>> tally) {
        Optional<Value> unusable = new Availability(data, indicator).unusable();
        if (unusable.isPresent()) {
            return new Series<>(data, indicator, kind, dates, Optional.empty(), unusable);
        }
        try {
            return new Series<>(data, indicator, kind, dates, Optional.of(tally.get()), Optional.empty());
        } catch (CalculationFailed e) {
            Value failed = new Value.NotAvailable(String.valueOf(e.getMessage()));
            return new Series<>(data, indicator, kind, dates, Optional.empty(), Optional.of(failed));
        }
    }

    /**
     * The dates.
     *
     * @return the dates, as many as there are values
     */
    public Dates dates() {
        return dates;
    }

    @Override
    public int size() {
        return dates.size();
    }

    @Override
    public Outcome get(int index) {
        int day = dates.day(index);
        Optional<Value> missing = unusable.isPresent() ? unusable : availability.uncovered(window.startOf(day));
        if (missing.isPresent() || tally.isEmpty()) {
            Value none = missing.orElseGet(() -> new Value.NotAvailable("there is no tally"));
            return Outcome.without(none, measure.unit(), measure.places());
        }
        try {
            return measure.of(
                            tally.get().at(day),
                            Measure.Context.of(
                                    kind, day, () -> data.population().on(day, Population.Ages.CHILDREN)))
                    .remarking(remark)
                    .remarking(tally.get().basis().remark());
        } catch (RuntimeException e) {
            CalculationFailed failed = new CalculationFailed(id, e);
            return Outcome.without(
                    new Value.NotAvailable(String.valueOf(failed.getMessage())), measure.unit(), measure.places());
        }
    }
}
