package org.safeguarding.indicators.io.supplied;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;

/**
 * The figures that one or more sources supplied of one thing, added.
 *
 * <ul>
 *   <li>Numerators and denominators add exactly, as parts of a tally do. Months that a mean is over do not: they must agree, and
 *       the mean is of the sum.
 *   <li>A figure that has a value only stands as printed where it is the only one, and cannot be added.
 *   <li>Children add too, and the reason says that one may be counted once in each source.
 *   <li>The populations of rates add: the sources must be of different areas, which the reason says. Sources that give the same
 *       population are of one area, and are not added: their children would be in the denominator twice.
 * </ul>
 */
public final class SuppliedSum {
    /** Episodes of children in need are no children. */
    private static final Pattern CHILDREN = Pattern.compile("(those )?children (?!in need )");

    private final Indicator<?, ?> indicator;
    private final Working working;
    private final ImmutableSortedMap<String, SuppliedFigure> bySource;

    SuppliedSum(Indicator<?, ?> indicator, ImmutableSortedMap<String, SuppliedFigure> bySource) {
        this.indicator = indicator;
        this.bySource = bySource;
        working = new Working(indicator, bySource.values().asList().get(0).of());
    }

    /** Whether a figure can be worked out of its parts, and so be added. */
    static boolean isExact(Working working, SuppliedFigure figure) {
        return switch (working.below()) {
            case NOTHING -> figure.numerator().isPresent();
            case DENOMINATOR, MONTHS ->
                figure.numerator().isPresent() && figure.denominator().isPresent();
            case UNKNOWN -> false;
        };
    }

    /**
     * Whether an indicator counts children, so that one may be counted by two sources: its numerator begins with children.
     *
     * @param indicator the indicator
     * @return true if it does, in a count, a rate or a percentage
     */
    static boolean isOfChildren(Indicator<?, ?> indicator) {
        return CHILDREN.matcher(indicator.words().numerator()).lookingAt();
    }

    /**
     * What the figures are of.
     *
     * @return the indicator, period and group
     */
    public SuppliedFigure.Key of() {
        return figures().get(0).of();
    }

    /**
     * The figures that are added.
     *
     * @return at least one, in the order of their sources
     */
    public ImmutableList<SuppliedFigure> figures() {
        return bySource.values().asList();
    }

    /**
     * The sum.
     *
     * @return the outcome, with numerator and denominator as far as there are any; not available where the figures cannot be
     *     added, not applicable over zero
     */
    public Outcome outcome() {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return working.without(reason(obstacle.get()));
        }
        SuppliedFigure only = figures().get(0);
        if (!isExact(working, only)) {
            return working.printed(only, only.value().orElseThrow());
        }
        return working.of(numerator(), denominator());
    }

    private BigDecimal numerator() {
        return figures().stream()
                .flatMap(figure -> figure.numerator().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> denominator() {
        return switch (working.below()) {
            case NOTHING, UNKNOWN -> Optional.empty();
            case MONTHS -> figures().get(0).denominator();
            case DENOMINATOR ->
                figures().stream()
                        .flatMap(figure -> figure.denominator().stream())
                        .reduce(BigDecimal::add);
        };
    }

    /** What keeps several figures from being added. */
    private Optional<String> obstacle() {
        if (figures().size() == 1) {
            return Optional.empty();
        }
        List<String> values = figures().stream()
                .filter(figure -> !isExact(working, figure))
                .map(SuppliedFigure::source)
                .toList();
        if (!values.isEmpty()) {
            return Optional.of("they cannot be added, since " + names(values)
                    + (values.size() == 1 ? " gives" : " give") + " a value only");
        }
        long months = figures().stream()
                .map(figure -> figure.denominator().map(BigDecimal::stripTrailingZeros))
                .distinct()
                .count();
        if (working.below() == Working.Below.MONTHS && months > 1) {
            return Optional.of("they cannot be added, since they are means over different numbers of months");
        }
        return samePopulation()
                .map(names -> "they cannot be added, since " + names + " give the same population, as of one area");
    }

    /** Those who give a population that another source gives too, by name. */
    private Optional<String> samePopulation() {
        if (working.unit() != Unit.PER_10000) {
            return Optional.empty();
        }
        Map<BigDecimal, List<String>> sources = new LinkedHashMap<>();
        figures()
                .forEach(figure -> sources.computeIfAbsent(
                                figure.denominator().orElseThrow().stripTrailingZeros(), size -> new ArrayList<>())
                        .add(figure.source()));
        return sources.values().stream()
                .filter(same -> same.size() > 1)
                .findFirst()
                .map(SuppliedSum::names);
    }

    private String reason(String rest) {
        return "supplied by " + names(bySource.keySet().asList()) + ": " + rest;
    }

    private static String names(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : Joiner.on(", ").join(names.subList(0, last)) + " and " + names.get(last);
    }

    /** Who supplied it, how exact it is, and what must be known of the sum. */
    private String reason(Outcome outcome, int asAt) {
        if (outcome.value() instanceof Value.NotAvailable none) {
            return none.reason();
        }
        boolean several = figures().size() > 1;
        StringBuilder text = new StringBuilder(several ? "added, " : "");
        text.append(isExact(working, figures().get(0)) ? "exact for " : "a printed value for ");
        text.append(of().grain(" and "));
        if (of().period().lastDay() > asAt) {
            text.append(", which was not over on ")
                    .append(Day.text(asAt))
                    .append("; up to which day it counts is not known");
        } else {
            text.append(" as a whole");
        }
        if (several && isOfChildren(indicator)) {
            text.append("; a child may be counted once in each source");
        }
        if (several && working.unit() == Unit.PER_10000) {
            text.append("; populations are added, so each source must be of another area");
        }
        if (!outcome.value().reason().isEmpty()) {
            text.append("; ").append(outcome.value().reason());
        }
        return reason(text.toString());
    }

    /**
     * The sum as a result, judged by the target of its date as any other.
     *
     * @param asAt the as-at date, an epoch day
     * @return the result, whose reason begins with {@code supplied} and names the sources and the period for which the figure
     *     is exact
     */
    public Result result(int asAt) {
        return result(asAt, 0);
    }

    /** The same, with the rejected rows of the tables that the indicator would have been worked out of. */
    Result result(int asAt, long rejectedRows) {
        return result(asAt, rejectedRows, outcome());
    }

    /** Not available, for that its whole is another than the total that stands beside it. */
    Result ofOtherWhole(int asAt, long rejectedRows, BigDecimal whole, BigDecimal total) {
        return result(
                asAt,
                rejectedRows,
                working.without(reason("it is a part of " + plain(whole) + ", and the total is " + plain(total))));
    }

    /** What a group of a count is a part of; empty for totals, for groups with a figure of their own, and where it is not given. */
    Optional<BigDecimal> whole() {
        boolean isPart = !of().breakdown().isEmpty()
                && working.unit() == Unit.PERCENT
                && indicator.measure().unit() != Unit.PERCENT;
        return isPart ? outcome().denominator() : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Result result(int asAt, long rejectedRows, Outcome outcome) {
        int lastDay = of().period().lastDay();
        Result.Builder result = Result.builder();
        result.indicator(indicator.id());
        result.title(indicator.title());
        result.window(
                working.isMean() ? "mean_of_month_ends" : indicator.window().label());
        result.period(of().period());
        result.breakdown(of().breakdown());
        result.group(of().group());
        result.outcome(outcome);
        result.reason(reason(outcome, asAt));
        result.target(working.hasTarget() ? indicator.targets().on(Math.min(lastDay, asAt)) : Optional.empty());
        result.partPeriod(lastDay > asAt);
        result.rejectedRows(rejectedRows);
        result.asAt(asAt);
        result.definitionVersion(indicator.version());
        return result.build();
    }

    /**
     * The sum as a tally, which adds to the tally that an evaluation has of the same indicator, day and as-at date.
     *
     * @param asAt the as-at date, an epoch day
     * @return the tally; empty where the parts that the indicator counts do not follow exactly: of groups, means, printed values
     *     and clocks, whose overdue and late ones are not told apart, and of a period that begins after the as-at date
     */
    public Optional<Tally<?>> tally(int asAt) {
        boolean whole =
                of().breakdown().isEmpty() && !working.isMean() && of().period().firstDay() <= asAt;
        Outcome outcome = outcome();
        return whole && isExact(working, figures().get(0)) && obstacle().isEmpty()
                ? SuppliedTally.of(indicator, of().period(), asAt, outcome).map(tally -> tally)
                : Optional.empty();
    }

    Indicator<?, ?> indicator() {
        return indicator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SuppliedSum that
                && indicator.id().equals(that.indicator.id())
                && bySource.equals(that.bySource);
    }

    @Override
    public int hashCode() {
        return bySource.hashCode();
    }

    /** What it is of, and who supplied it. */
    @Override
    public String toString() {
        return of() + " by " + bySource.keySet();
    }
}
