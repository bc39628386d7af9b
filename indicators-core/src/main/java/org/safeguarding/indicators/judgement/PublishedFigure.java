package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.measure.Unit;

/**
 * A figure as it was printed. It stands for every number that would be printed so: an exact one for itself, one rounded to
 * 18 for all from 17.5 up to but not with 18.5.
 *
 * @param id what claims call it by; not empty
 * @param label what a reader knows it by
 * @param printed the number with the places it was printed with
 * @param unit its unit
 * @param precision what the printed number says of the number behind it
 * @param step what it was rounded to, above 0; empty for the last place printed, or for the reading of "approximately"
 * @param period the label of the period it is of, or empty
 * @param indicator the id of the catalogue's indicator that gives it, or empty
 * @param known whether it comes from elsewhere and is taken as right, so that no other value is proposed for it
 */
public record PublishedFigure(
        String id,
        String label,
        BigDecimal printed,
        Unit unit,
        Precision precision,
        Optional<BigDecimal> step,
        Optional<String> period,
        Optional<String> indicator,
        boolean known) {
    /**
     * Checks what is given.
     *
     * @param id what claims call it by; not empty
     * @param label what a reader knows it by
     * @param printed the number with the places it was printed with
     * @param unit its unit
     * @param precision what the printed number says of the number behind it
     * @param step what it was rounded to, above 0; empty for the last place printed, or for the reading of "approximately"
     * @param period the label of the period it is of, or empty
     * @param indicator the id of the catalogue's indicator that gives it, or empty
     * @param known whether it comes from elsewhere and is taken as right, so that no other value is proposed for it
     * @throws IllegalArgumentException if the id is blank, the step not above 0, or the places fewer than 0
     */
    public PublishedFigure {
        if (id.isBlank()) {
            throw new IllegalArgumentException("expected a figure with an id, got one without");
        }
        if (printed.scale() < 0) {
            throw new IllegalArgumentException(id + ": expected plain digits, got " + printed);
        }
        if (step.isPresent() && step.get().signum() <= 0) {
            throw new IllegalArgumentException(id + ": expected a step above 0, got " + step.get());
        }
    }

    /**
     * A count, exact as printed.
     *
     * @param id what claims call it by
     * @param label what a reader knows it by
     * @param count the count
     * @return the figure, of no period or indicator
     */
    public static PublishedFigure count(String id, String label, long count) {
        return of(id, label, BigDecimal.valueOf(count), Unit.COUNT, Precision.EXACT);
    }

    /**
     * A percentage rounded to the last place printed.
     *
     * @param id what claims call it by
     * @param label what a reader knows it by
     * @param printed the digits
     * @return the figure, of no period or indicator
     */
    public static PublishedFigure percent(String id, String label, String printed) {
        return of(id, label, new BigDecimal(printed), Unit.PERCENT, Precision.ROUNDED);
    }

    /**
     * A figure of no period or indicator.
     *
     * @param id what claims call it by
     * @param label what a reader knows it by
     * @param printed the number with the places it was printed with
     * @param unit its unit
     * @param precision what the printed number says of the number behind it
     * @return the figure
     */
    public static PublishedFigure of(String id, String label, BigDecimal printed, Unit unit, Precision precision) {
        return new PublishedFigure(
                id, label, printed, unit, precision, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * The same figure with another number printed.
     *
     * @param number the number
     * @return the figure
     */
    public PublishedFigure printing(BigDecimal number) {
        return new PublishedFigure(id, label, number, unit, precision, step, period, indicator, known);
    }

    /**
     * The same figure as one of the catalogue's.
     *
     * @param cell the indicator and the period
     * @return the figure
     */
    public PublishedFigure at(ReportCell cell) {
        return new PublishedFigure(
                id,
                label,
                printed,
                unit,
                precision,
                step,
                Optional.of(cell.period()),
                Optional.of(cell.indicator()),
                known);
    }

    /**
     * The figure of the catalogue that this is.
     *
     * @return indicator and period, where both are given
     */
    public Optional<ReportCell> cell() {
        return indicator.isPresent() && period.isPresent()
                ? Optional.of(new ReportCell(indicator.get(), period.get()))
                : Optional.empty();
    }

    /** The numbers it stands for. */
    Interval numbers(Assumptions assumptions) {
        return precision == Precision.EXACT ? Interval.of(printed) : Interval.roundedTo(printed, readStep(assumptions));
    }

    /** What it is read as rounded to; meaningless for an exact figure. */
    BigDecimal readStep(Assumptions assumptions) {
        return step.orElseGet(() -> precision == Precision.APPROXIMATE ? assumptions.approximatelyTo() : lastPlace());
    }

    /** One in the last place printed. */
    BigDecimal lastPlace() {
        return BigDecimal.ONE.movePointLeft(printed.scale());
    }
}
