package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Kind;

/** The counts behind each indicator, and the answer they make, over the first to the last day that count. */
final class PlainFigures {
    private final PlainExtract extract;
    private final LocalDate asAt;
    private final Optional<String> area;
    private final ImmutableList<String> teams;
    private final Map<List<Object>, PlainCounts> counted = new HashMap<>();

    PlainFigures(PlainExtract extract, LocalDate asAt, Optional<String> area, ImmutableList<String> teams) {
        this.extract = extract;
        this.asAt = asAt;
        this.area = area;
        this.teams = teams;
    }

    /** What is counted from the first to the last day; a figure as at a date reads only the last. */
    PlainCounts counts(PlainIndicator indicator, LocalDate first, LocalDate last) {
        return counted.computeIfAbsent(List.of(indicator.id(), first, last), key -> count(indicator, first, last));
    }

    private PlainCounts count(PlainIndicator indicator, LocalDate first, LocalDate last) {
        String id = indicator.id();
        return switch (indicator.section()) {
            case WORKED_WITH -> new PlainWorkedWith(extract).counts(id, last);
            case WORKFORCE -> new PlainCounts();
            case FRONT_DOOR -> new PlainFrontDoor(extract, asAt).counts(id, first, last);
            case ASSESSMENTS -> new PlainAssessments(extract, asAt).counts(id, first, last);
            case IN_NEED -> new PlainInNeed(extract, asAt, teams).counts(id, last);
            case PROTECTION -> new PlainProtection(extract, asAt).counts(id, first, last);
            case COURT -> new PlainCourt(extract.table("local_care_proceedings"), asAt).counts(id, first, last);
            case QUALITY -> new PlainQuality(extract).counts(id, first, last);
        };
    }

    /** The answer of the total row. */
    PlainAnswer total(PlainIndicator indicator, PlainPeriod period, LocalDate first, LocalDate last) {
        if (indicator.section() == PlainIndicator.Section.WORKFORCE) {
            return PlainWorkforce.total(indicator, extract.table("local_workforce"), last);
        }
        PlainCounts counts = counts(indicator, first, last);
        return indicator.kind() == Kind.RATE
                ? PlainAnswer.rate(counts.sum(Part.TOP), population(last))
                : answer(indicator, period, last, counts);
    }

    /** The answer of a group's row: of a count its share, of anything else its own figure. */
    PlainAnswer group(
            PlainIndicator indicator,
            PlainPeriod period,
            LocalDate first,
            LocalDate last,
            PlainGrouping grouping,
            String group) {
        PlainCounts all = counts(indicator, first, last);
        PlainCounts ours = grouping.of(group, all);
        BigDecimal count = ours.sum(Part.TOP);
        if (indicator.kind() == Kind.COUNT) {
            return PlainAnswer.ratio(count, all.sum(Part.TOP));
        }
        if (indicator.kind() == Kind.RATE) {
            return grouping.breakdown().equals("age")
                    ? PlainAnswer.rate(
                            count, PlainAges.population(group, extract.table("local_population"), area, last))
                    : PlainAnswer.notApplicable(Optional.of(count));
        }
        return answer(indicator, period, last, ours);
    }

    private PlainAnswer answer(PlainIndicator indicator, PlainPeriod period, LocalDate last, PlainCounts counts) {
        BigDecimal top = counts.sum(Part.TOP);
        if (indicator.isTimescale()) {
            return PlainAnswer.timescale(
                    counts, indicator.kind(), !indicator.id().equals("icpc-15wd-pct"));
        }
        boolean isMonthly = indicator.id().equals("assessments-started-monthly-mean")
                || indicator.id().equals("audit-completion-pct");
        if (isMonthly && period.kind() == PlainPeriod.Kind.DATE) {
            return PlainAnswer.notApplicable(Optional.of(top));
        }
        return switch (indicator.id()) {
            case "assessments-started-monthly-mean" -> PlainAnswer.ratio(top, months(period, last));
            case "audit-completion-pct" ->
                new PlainQuality(extract)
                        .expected(period.start(), last)
                        .map(expected -> PlainAnswer.ratio(top, expected))
                        .orElseGet(PlainAnswer::notAvailable);
            default ->
                indicator.kind() == Kind.SHARE
                        ? PlainAnswer.ratio(top, counts.sum(Part.BOTTOM))
                        : PlainAnswer.amount(top);
        };
    }

    /** The answer of the extra row of the durations of proceedings. */
    PlainAnswer median(LocalDate first, LocalDate last) {
        return new PlainCourt(extract.table("local_care_proceedings"), asAt)
                .medianDays(first, last)
                .map(days -> PlainAnswer.ratio(days, BigDecimal.valueOf(7)))
                .orElseGet(() -> PlainAnswer.notApplicable(Optional.empty()));
    }

    private Optional<PlainPopulation> population(LocalDate last) {
        return PlainPopulation.at(extract.table("local_population"), area, last, 0, 17);
    }

    /** The calendar months of a period that have begun by its last day that counts. */
    private static BigDecimal months(PlainPeriod period, LocalDate last) {
        long between = ChronoUnit.MONTHS.between(YearMonth.from(period.start()), YearMonth.from(last));
        return BigDecimal.valueOf(between + 1);
    }
}
