package org.safeguarding.indicators.io.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Day;

/**
 * Rates and percentages of published statistics, worked out from their counts, as where a release has none. Counts of
 * authorities are exact; those of regions and countries are rounded to 10 before they are published, and a figure made of them
 * says so.
 */
public final class StatisticRates {
    private static final String ROUNDED = "from published counts that are rounded to 10";

    private StatisticRates() {}

    /**
     * A count per 10,000 children.
     *
     * @param row the row
     * @param count the indicator that is counted, by any of its names
     * @param population the children of the row's place
     * @return the rate; what the symbol says where there is one; not available if the cell is blank, the end of the period is
     *     not known, or there is no population
     */
    public static Outcome per10k(StatisticRow row, String count, Population population) {
        Optional<BigDecimal> counted = row.cell(count).figure();
        if (counted.isEmpty()) {
            return without(row.cell(count).value(), Unit.PER_10000);
        }
        if (!Day.isKnown(row.period().lastDay())) {
            return without(
                    new Value.NotAvailable(
                            "it is not known when the period " + row.period().identifier() + " ends"),
                    Unit.PER_10000);
        }
        Estimate children = population.on(row.period().lastDay(), Population.Ages.CHILDREN);
        if (children.missing().isPresent()) {
            return without(children.missing().get(), Unit.PER_10000);
        }
        return Outcome.quotient(
                        counted.get(),
                        BigDecimal.valueOf(children.persons()),
                        10_000,
                        Unit.PER_10000,
                        Places.WHOLE_OR_ONE)
                .over(children)
                .remarking(children.remark())
                .remarking(remark(row));
    }

    /**
     * A count as a percentage of another.
     *
     * @param row the row
     * @param part the part, by any of its names
     * @param whole what it is a part of
     * @return the percentage; what the symbol says where either has one; not available where either is blank; not applicable
     *     over zero
     */
    public static Outcome percentage(StatisticRow row, String part, String whole) {
        Optional<BigDecimal> counted = row.cell(part).figure();
        Optional<BigDecimal> all = row.cell(whole).figure();
        if (counted.isEmpty() || all.isEmpty()) {
            return without(row.cell(counted.isEmpty() ? part : whole).value(), Unit.PERCENT);
        }
        return Outcome.quotient(counted.get(), all.get(), 100, Unit.PERCENT, Places.WHOLE_OR_ONE)
                .remarking(remark(row));
    }

    /**
     * The rate that was published with a count, or, where the row has none, the one worked out.
     *
     * @param row the row
     * @param count the indicator that is counted, by any of its names
     * @param population the children of the row's place
     * @return the published rate as printed, a symbol standing as published; {@link #per10k} if it is blank or the release
     *     has none, with a remark
     */
    public static Outcome rate(StatisticRow row, String count, Population population) {
        StatisticCell published = row.cell(row.names().rateOf(count));
        if (published instanceof StatisticCell.Blank) {
            Outcome worked = per10k(row, count, population);
            return worked.value().figure().isPresent()
                    ? worked.remarking("worked out from the count, for want of a published rate")
                    : worked;
        }
        Optional<BigDecimal> printed = published.figure();
        return printed.isPresent()
                ? Outcome.amount(printed.get(), Unit.PER_10000, Places.WHOLE_OR_ONE)
                        .remarking("as published")
                : without(published.value(), Unit.PER_10000);
    }

    private static String remark(StatisticRow row) {
        return row.place().level() == GeographicLevel.LOCAL_AUTHORITY ? "" : ROUNDED;
    }

    private static Outcome without(Value value, Unit unit) {
        return Outcome.without(value, unit, Places.WHOLE_OR_ONE);
    }
}
