package org.safeguarding.indicators.io.supplied;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/**
 * The results of an extract, with supplied figures in the place of those it cannot give.
 *
 * <ul>
 *   <li>A supplied figure takes the place of a result that is not available, of the same indicator, period, breakdown and group.
 *       Where the total is not available the groups are not there at all, and supplied ones follow it.
 *   <li>Where the extract has a figure of its own, suppressed and not applicable ones among them, the supplied one is left out and
 *       warned about. So is one of a period that begins after the as-at date: nothing of it can be known.
 *   <li>A supplied group is not available if it is a part of another whole than the total beside it: the two contradict each other,
 *       and its percentage would be read as one of that total.
 *   <li>One of an indicator, period or breakdown that the report does not show is warned about too.
 * </ul>
 *
 * @param results the results, in the order they came, supplied groups after those of their period
 * @param issues the warnings, one for each row left out, in {@link ReadIssue#ORDER}
 */
public record SuppliedReport(ImmutableList<Result> results, ImmutableList<ReadIssue> issues) {
    private record Column(String indicator, Period period) {}

    /**
     * Puts supplied figures in.
     *
     * @param results the results of the extract: of an indicator and period the total, then its groups
     * @param supplied the supplied figures
     * @param by the breakdown asked for beside the indicators' own, or empty
     * @param asAt the as-at date
     * @return the results of both
     */
    public static SuppliedReport of(Iterable<Result> results, SuppliedFigures supplied, String by, LocalDate asAt) {
        Map<Column, List<Result>> columns = new LinkedHashMap<>();
        for (Result result : results) {
            columns.computeIfAbsent(new Column(result.indicator(), result.period()), column -> new ArrayList<>())
                    .add(result);
        }
        ImmutableListMultimap.Builder<Column, SuppliedSum> sums = ImmutableListMultimap.builder();
        List<ReadIssue> issues = new ArrayList<>();
        for (SuppliedSum sum : supplied.sums()) {
            Column column = new Column(sum.of().indicator(), sum.of().period());
            if (!columns.containsKey(column)) {
                warn(sum, WarningCode.SUPPLIED_NOT_SHOWN, "the report has no such indicator or period", issues);
            } else if (sum.of().period().firstDay() > Day.of(asAt)) {
                warn(sum, WarningCode.SUPPLIED_LEFT_OUT, "its period begins after the as-at date", issues);
            } else if (!isShown(sum, by)) {
                warn(sum, WarningCode.SUPPLIED_NOT_SHOWN, "the report has no such breakdown", issues);
            } else {
                sums.put(column, sum);
            }
        }
        ImmutableListMultimap<Column, SuppliedSum> byColumn = sums.build();
        ImmutableList.Builder<Result> filled = ImmutableList.builder();
        columns.forEach((column, own) ->
                filled.addAll(filled(own, new ArrayList<>(byColumn.get(column)), by, Day.of(asAt), issues)));
        return new SuppliedReport(filled.build(), ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues));
    }

    private static List<Result> filled(
            List<Result> own, List<SuppliedSum> sums, String by, int asAt, List<ReadIssue> issues) {
        Result total = own.get(0);
        List<Result> filled = new ArrayList<>();
        for (Result result : own) {
            Optional<SuppliedSum> sum = take(sums, result);
            if (sum.isPresent() && !isMissing(result)) {
                warnOwn(sum.get(), issues);
            }
            filled.add(
                    sum.isPresent() && isMissing(result)
                            ? supplied(sum.get(), filled, asAt, result.rejectedRows())
                            : result);
        }
        sums.sort(inOrder(by));
        for (SuppliedSum sum : sums) {
            if (isMissing(total)) {
                filled.add(supplied(sum, filled, asAt, total.rejectedRows()));
            } else {
                warnOwn(sum, issues);
            }
        }
        return filled;
    }

    /** As the sum has it, unless it is a group of another whole than the total, which stands first. */
    private static Result supplied(SuppliedSum sum, List<Result> before, int asAt, long rejectedRows) {
        Optional<BigDecimal> whole = sum.whole();
        Optional<BigDecimal> total =
                before.isEmpty() ? Optional.empty() : total(before.get(0).outcome());
        return whole.isPresent() && total.isPresent() && whole.get().compareTo(total.get()) != 0
                ? sum.ofOtherWhole(asAt, rejectedRows, whole.get(), total.get())
                : sum.result(asAt, rejectedRows);
    }

    /** The count; one that was supplied as printed has a value alone. */
    private static Optional<BigDecimal> total(Outcome outcome) {
        return outcome.numerator().or(() -> outcome.value().figure().map(count -> count.rounded(0)));
    }

    private static Optional<SuppliedSum> take(List<SuppliedSum> sums, Result result) {
        Optional<SuppliedSum> found = sums.stream()
                .filter(sum -> sum.of().breakdown().equals(result.breakdown())
                        && sum.of().group().equals(result.group()))
                .findFirst();
        found.ifPresent(sums::remove);
        return found;
    }

    private static boolean isMissing(Result result) {
        return result.outcome().value().status() == Status.NOT_AVAILABLE;
    }

    private static boolean isShown(SuppliedSum sum, String by) {
        String breakdown = sum.of().breakdown();
        return breakdown.isEmpty()
                || breakdown.equals(by)
                || isOwn(sum)
                || Working.isStatistic(sum.indicator(), breakdown, sum.of().group());
    }

    private static boolean isOwn(SuppliedSum sum) {
        return sum.indicator()
                .breakdown()
                .map(own -> own.dimension().equals(sum.of().breakdown()))
                .orElse(false);
    }

    /** As an evaluation prints groups: those of the indicator's own breakdown, those asked for, statistics. */
    private static Comparator<SuppliedSum> inOrder(String by) {
        return Comparator.comparing((SuppliedSum sum) ->
                        isOwn(sum) ? 0 : sum.of().breakdown().equals(by) ? 1 : 2)
                .thenComparing(sum -> sum.of().breakdown())
                .thenComparing(SuppliedReport::fixedPlace)
                .thenComparing(sum -> sum.of().group());
    }

    private static int fixedPlace(SuppliedSum sum) {
        Indicator<?, ?> indicator = sum.indicator();
        ImmutableList<String> fixed = ImmutableSet.<Breakdown>builder()
                .addAll(indicator.breakdown().stream().toList())
                .addAll(indicator.breakdowns())
                .build()
                .stream()
                .filter(b -> b.dimension().equals(sum.of().breakdown()))
                .findFirst()
                .map(Breakdown::fixed)
                .orElse(ImmutableList.of());
        int place = fixed.indexOf(sum.of().group());
        return place < 0 ? fixed.size() : place;
    }

    private static void warnOwn(SuppliedSum sum, List<ReadIssue> issues) {
        warn(sum, WarningCode.SUPPLIED_LEFT_OUT, "the extract has a figure of its own", issues);
    }

    private static void warn(SuppliedSum sum, WarningCode code, String why, List<ReadIssue> issues) {
        for (SuppliedFigure figure : sum.figures()) {
            issues.add(new ReadIssue(
                    code,
                    figure.file(),
                    figure.line(),
                    FigureReader.INDICATOR,
                    figure.of().indicator(),
                    "the figure supplied for " + figure.of().grain(" and ") + " is left out: " + why));
        }
    }
}
