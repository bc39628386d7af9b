package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeguarding.indicators.examples.recomputation.PlainCell.Place;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Unit;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Window;

/** All cells of the results for an extract, an as-at date and some periods, straight from the catalogue's sentences. */
final class PlainReport {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PlainExtract extract;
    private final LocalDate asAt;
    private final PlainFigures figures;

    PlainReport(PlainExtract extract, LocalDate asAt) {
        this.extract = extract;
        this.asAt = asAt;
        this.figures = new PlainFigures(extract, asAt, extract.areaCode());
    }

    /** The cells for a folder, each under its key. */
    static ImmutableMap<PlainCell.Key, PlainCell> of(Path folder, LocalDate asAt, List<String> periods)
            throws IOException {
        return Maps.uniqueIndex(new PlainReport(PlainReader.read(folder), asAt).cells(periods), PlainCell::key);
    }

    ImmutableList<PlainCell> cells(List<String> periods) {
        ImmutableList.Builder<PlainCell> cells = ImmutableList.builder();
        for (PlainIndicator indicator : PlainIndicator.values()) {
            for (String label : periods) {
                PlainPeriod period = PlainPeriod.parse(label);
                cells.add(isMean(indicator, period) ? mean(indicator, period) : total(indicator, period));
                cells.addAll(groups(indicator, period));
            }
        }
        return cells.build();
    }

    private PlainCell total(PlainIndicator indicator, PlainPeriod period) {
        Place place = place(indicator, period, "", "");
        PlainAnswer answer = answer(indicator, period);
        return answer.isAvailable()
                ? PlainCell.of(place, answer, value(indicator.unit(), answer))
                : PlainCell.notAvailable(place);
    }

    private List<PlainCell> groups(PlainIndicator indicator, PlainPeriod period) {
        List<PlainCell> cells = new ArrayList<>();
        LocalDate last = last(period);
        if (!isReached(indicator, period)) {
            return cells;
        }
        if (indicator == PlainIndicator.CONTACTS_BY_SOURCE) {
            int all = figures.answer(indicator, period.start(), last)
                    .numerator()
                    .orElseThrow()
                    .intValueExact();
            figures.contactsBySource(period.start(), last).forEach((source, count) -> {
                PlainAnswer answer = PlainAnswer.share(count, all);
                Place place = new Place(
                        new PlainCell.Key(indicator.id(), period.label(), "source", source),
                        windowName(indicator, period),
                        Unit.PERCENT,
                        isPart(period),
                        rejectedRows(indicator));
                cells.add(PlainCell.of(place, answer, value(Unit.PERCENT, answer)));
            });
        }
        if (indicator.tables().contains("local_workforce")) {
            PlainWorkforce.services(indicator, extract.table("local_workforce"), last)
                    .forEach((service, answer) -> {
                        Place place = place(indicator, period, "service", service);
                        cells.add(
                                answer.isAvailable()
                                        ? PlainCell.of(place, answer, value(indicator.unit(), answer))
                                        : PlainCell.notAvailable(place));
                    });
        }
        return cells;
    }

    /** The mean of the columns of a quarter's months that have begun. */
    private PlainCell mean(PlainIndicator indicator, PlainPeriod quarter) {
        Place place = place(indicator, quarter, "", "");
        if (quarter.start().isAfter(asAt)) {
            return PlainCell.notAvailable(place);
        }
        List<PlainAnswer> months = new ArrayList<>();
        Optional<PlainPopulation> population = Optional.empty();
        for (PlainPeriod month : quarter.months()) {
            if (!month.start().isAfter(asAt)) {
                PlainAnswer answer = answer(indicator, month);
                if (!answer.isAvailable()) {
                    return PlainCell.notAvailable(place);
                }
                population = answer.population();
                if (answer.isApplicable()) {
                    months.add(answer);
                }
            }
        }
        BigDecimal numerators = BigDecimal.ZERO;
        BigDecimal denominators = BigDecimal.ZERO;
        // A sum of fractions on the product of their denominators, so that nothing is rounded on the way.
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ONE;
        for (PlainAnswer month : months) {
            BigDecimal numerator = month.numerator().orElseThrow();
            BigDecimal denominator = month.denominator().orElse(BigDecimal.ONE);
            numerators = numerators.add(numerator);
            denominators = denominators.add(denominator);
            top = top.multiply(denominator).add(numerator.multiply(bottom));
            bottom = bottom.multiply(denominator);
        }
        BigDecimal factor = factor(indicator.unit());
        String value = months.isEmpty()
                ? ""
                : divided(top.multiply(factor), bottom.multiply(BigDecimal.valueOf(months.size())));
        boolean isPercentage = indicator.unit() == Unit.PERCENT;
        return new PlainCell(
                place,
                isPercentage ? "" : PlainCell.exact(numerators),
                isPercentage ? "" : PlainCell.exact(denominators),
                value,
                months.isEmpty() ? PlainCell.NOT_APPLICABLE : PlainCell.VALUE,
                new PlainAnswer(true, Optional.empty(), Optional.empty(), Optional.empty(), population));
    }

    /** The answer for a period that is not a mean. */
    private PlainAnswer answer(PlainIndicator indicator, PlainPeriod period) {
        return isReached(indicator, period)
                ? figures.answer(indicator, first(indicator, period), last(period))
                : PlainAnswer.notAvailable();
    }

    /** Whether the period has begun, and the tables are there and reach back to what the figure looks at. */
    private boolean isReached(PlainIndicator indicator, PlainPeriod period) {
        if (period.start().isAfter(asAt)) {
            return false;
        }
        LocalDate first = first(indicator, period);
        LocalDate needed = indicator == PlainIndicator.REREFERRAL_PCT_12M ? first.minusMonths(12) : first;
        for (String table : indicator.tables()) {
            if (!extract.table(table).isRead()) {
                return false;
            }
            boolean isInput = table.startsWith("local_population");
            LocalDate from = extract.coversFrom().getOrDefault(table, LocalDate.MIN);
            if (indicator.window() != Window.AS_AT && !isInput && needed.isBefore(from)) {
                return false;
            }
        }
        return true;
    }

    private LocalDate last(PlainPeriod period) {
        return period.end().isAfter(asAt) ? asAt : period.end();
    }

    private LocalDate first(PlainIndicator indicator, PlainPeriod period) {
        LocalDate last = last(period);
        return switch (indicator.window()) {
            case AS_AT -> last;
            case IN_PERIOD -> period.start();
            case ROLLING_12_MONTHS ->
                last.getDayOfMonth() == last.lengthOfMonth()
                        ? last.withDayOfMonth(1).minusMonths(11)
                        : last.minusMonths(12).plusDays(1);
        };
    }

    private boolean isPart(PlainPeriod period) {
        return period.end().isAfter(asAt);
    }

    private static boolean isMean(PlainIndicator indicator, PlainPeriod period) {
        return indicator.isMeanInQuarters() && period.kind() == PlainPeriod.Kind.QUARTER;
    }

    private static String windowName(PlainIndicator indicator, PlainPeriod period) {
        return isMean(indicator, period)
                ? "mean_of_month_ends"
                : indicator.window().name().toLowerCase(Locale.ROOT);
    }

    private Place place(PlainIndicator indicator, PlainPeriod period, String breakdown, String group) {
        return new Place(
                new PlainCell.Key(indicator.id(), period.label(), breakdown, group),
                windowName(indicator, period),
                indicator.unit(),
                isPart(period),
                rejectedRows(indicator));
    }

    private int rejectedRows(PlainIndicator indicator) {
        int rejected = 0;
        for (String table : indicator.tables()) {
            rejected += extract.table(table).rejections().size();
        }
        return rejected;
    }

    private static String value(Unit unit, PlainAnswer answer) {
        BigDecimal numerator = answer.numerator().orElseThrow();
        return switch (unit) {
            case COUNT, FTE -> PlainCell.exact(numerator);
            case PERCENT, PER_10000 ->
                answer.isApplicable()
                        ? divided(
                                numerator.multiply(factor(unit)),
                                answer.denominator().orElseThrow())
                        : "";
        };
    }

    private static BigDecimal factor(Unit unit) {
        return switch (unit) {
            case COUNT, FTE -> BigDecimal.ONE;
            case PERCENT -> HUNDRED;
            case PER_10000 -> BigDecimal.valueOf(10_000);
        };
    }

    /** One division, rounded once to one place, half away from zero. */
    private static String divided(BigDecimal top, BigDecimal bottom) {
        return top.divide(bottom, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
