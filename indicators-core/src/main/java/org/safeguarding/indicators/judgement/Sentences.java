package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Unit;

/**
 * Judgements in plain English. A difference, a better or a worse is said only where chance is an unlikely reason for it; what
 * cannot be told is not said, and few cases are named as such. Each method gives a phrase, empty where there is nothing to
 * say, without a capital or a full stop.
 *
 * <p>As in {@code 15% (437 of 3,012), at the target of no more than 15%; between 13.3% and 15.8% with 95% confidence; lower than
 * London’s 18.5%}.
 *
 * @param layout how values are printed; limits of intervals always have the places of {@link Layout#ONE_DECIMAL}
 */
public record Sentences(Layout layout) {
    /** With fewer events, or a smaller denominator than twice as many, cases are called few. */
    private static final long FEW = 10;

    /**
     * Everything there is to say of a figure, in one sentence.
     *
     * @param result the figure
     * @param direction where it has gone, or empty
     * @param comparisons whom it is compared with
     * @return the sentence, without a capital or a full stop
     */
    public String all(Result result, Optional<Direction> direction, List<Comparison> comparisons) {
        Outcome outcome = result.outcome();
        String standing = target(result);
        return Stream.concat(
                        Stream.of(
                                figure(outcome) + (standing.isEmpty() ? "" : ", " + standing),
                                interval(outcome),
                                few(outcome),
                                direction.map(this::direction).orElse("")),
                        Stream.of(comparisons(comparisons)))
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /**
     * The value and what it was worked out of.
     *
     * @param outcome the value
     * @return as {@code 15% (437 of 3,012)}, or the way there is none with its reason
     */
    public String figure(Outcome outcome) {
        Optional<String> value = outcome.value().figure().map(exact -> Phrases.value(exact, outcome, layout));
        if (value.isEmpty()) {
            String status = outcome.value().status().label().replace('_', ' ');
            return outcome.value().reason().isEmpty()
                    ? status
                    : status + ": " + outcome.value().reason();
        }
        if (outcome.numerator().isEmpty() || outcome.denominator().isEmpty()) {
            return value.get();
        }
        String joint = outcome.unit() == Unit.PERCENT ? " of " : " over ";
        return value.get() + " (" + Wording.number(plain(outcome.numerator().get())) + joint
                + Wording.number(plain(outcome.denominator().get())) + ")";
    }

    private static BigDecimal plain(BigDecimal amount) {
        return Exact.of(amount)
                .decimal()
                .setScale(Math.max(0, Exact.of(amount).decimal().scale()));
    }

    /**
     * How the figure stands to its target, held against the exact value.
     *
     * @param result the figure
     * @return as {@code misses the target of at least 90%}; empty without a target or a value
     */
    public String target(Result result) {
        Optional<Target> target = result.target();
        Optional<TargetStatus> status = result.targetStatus();
        Optional<Exact> value = result.outcome().value().figure();
        if (target.isEmpty() || status.isEmpty() || value.isEmpty()) {
            return "";
        }
        Unit unit = result.outcome().unit();
        String words = Phrases.target(target.get(), unit);
        String kind = target.get().guide() ? "guide" : "target";
        boolean printsAlike = target.get().kind() != Target.Kind.BAND
                && result.outcome()
                                .places()
                                .round(value.get(), layout)
                                .compareTo(target.get().low().add(target.get().high()))
                        == 0;
        return switch (status.get()) {
            case MET ->
                target.get().kind() == Target.Kind.BAND
                        ? "within the band of " + words
                        : (printsAlike ? "at" : "meets") + " the " + kind + " of " + words;
            case WITHIN_TOLERANCE -> "within tolerance of the " + kind + " of " + words;
            case NOT_MET -> "misses the " + kind + " of " + words + (printsAlike ? ", by less than is printed" : "");
            case BELOW_BAND -> "below the band of " + words;
            case ABOVE_BAND -> "above the band of " + words;
            case NO_TARGET -> "";
        };
    }

    /**
     * The 95% interval.
     *
     * @param outcome the value
     * @return as {@code between 13.3% and 15.8% with 95% confidence} or {@code between 448.0 and 480.4 per 10,000 with 95%
     *     confidence}; empty where no interval suits it
     */
    public String interval(Outcome outcome) {
        return Intervals.of(outcome, Confidence.P95)
                .map(interval -> "between "
                        + Phrases.pair(
                                limit(interval.lower(), outcome),
                                " and ",
                                limit(interval.upper(), outcome),
                                outcome.unit())
                        + " with " + interval.level().label() + " confidence")
                .orElse("");
    }

    private static BigDecimal limit(BigDecimal limit, Outcome like) {
        return like.places().round(Exact.of(limit), Layout.ONE_DECIMAL);
    }

    /**
     * That a figure rests on few cases, so that one more or less moves it far.
     *
     * @param outcome the value
     * @return the caveat; empty for a figure of more cases, and for one that has no interval
     */
    public String few(Outcome outcome) {
        if (Intervals.of(outcome, Confidence.P95).isEmpty()) {
            return "";
        }
        Function<Optional<BigDecimal>, BigDecimal> of = amount -> amount.orElse(BigDecimal.ZERO);
        boolean few = outcome.chance() == Chance.EVENTS
                ? of.apply(outcome.numerator()).compareTo(BigDecimal.valueOf(FEW)) < 0
                : of.apply(outcome.denominator()).compareTo(BigDecimal.valueOf(2 * FEW)) < 0;
        return few ? "few cases, so one more or less moves it far" : "";
    }

    /**
     * How a figure stands to comparators. What makes several in a row unlike in the same way is said once, after the last of them.
     *
     * @param comparisons the comparisons
     * @return as {@code lower than England’s 22.6%; lower than London’s 18.5% (their figures are of 2018/19, this one of 2019-05-31)};
     *     empty where there is nothing to say
     */
    public String comparisons(List<Comparison> comparisons) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); ) {
            int past = i + 1;
            while (past < comparisons.size() && alike(comparisons.get(i), comparisons.get(past))) {
                past++;
            }
            List<Comparison> run = comparisons.subList(i, past);
            if (run.size() == 1) {
                phrases.add(comparison(run.get(0)));
            } else {
                phrases.add(run.stream().map(this::said).collect(Collectors.joining("; ")) + " ("
                        + String.join("; ", Comparison.plural(run.get(0))) + ")");
            }
            i = past;
        }
        return phrases.stream().filter(phrase -> !phrase.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Whether both are unlike in the same way, and both are compared at all. */
    private boolean alike(Comparison one, Comparison other) {
        return !one.mismatches().isEmpty()
                && !said(one).isEmpty()
                && !said(other).isEmpty()
                && one.benchmark().outcome().value().figure().isPresent()
                && other.benchmark().outcome().value().figure().isPresent()
                && Comparison.plural(one).equals(Comparison.plural(other));
    }

    /**
     * How a figure stands to a comparator's.
     *
     * @param comparison the comparison
     * @return as {@code lower than London’s 18.5%}, with what makes them unlike in brackets
     */
    public String comparison(Comparison comparison) {
        String said = said(comparison);
        boolean compared = comparison.benchmark().outcome().value().figure().isPresent() && !said.isEmpty();
        return comparison.mismatches().isEmpty() || !compared
                ? said
                : said + " (" + String.join("; ", comparison.mismatches()) + ")";
    }

    /** Without what makes them unlike. */
    private String said(Comparison comparison) {
        Benchmark benchmark = comparison.benchmark();
        Outcome theirs = benchmark.outcome();
        if (theirs.value().figure().isEmpty()) {
            return "no figure of " + benchmark.name() + " to compare with";
        } else if (comparison.result().outcome().value().figure().isEmpty()) {
            return "";
        }
        String whose = Phrases.of(benchmark.name());
        String value = Phrases.value(theirs.value().figure().get(), theirs, Layout.ONE_DECIMAL);
        return comparison
                .difference()
                .map(difference -> difference.isClear()
                        ? (difference.direction() < 0 ? "lower" : "higher") + " than " + whose + " " + value
                        : "no clear difference from " + whose + " " + value)
                .orElse(whose + " is " + value);
    }

    /**
     * Where a figure has gone.
     *
     * @param direction the direction
     * @return as {@code no clear change since 2018-05 (14%)}; empty if there is no value at either end
     */
    public String direction(Direction direction) {
        if (direction.change().isEmpty()) {
            return "";
        }
        String when = direction.then().period().label();
        String was = Phrases.value(
                direction.then().outcome().value().figure().orElseThrow(),
                direction.then().outcome(),
                layout);
        int sign = direction.change().get().signum();
        String open = direction.now().partPeriod()
                ? ", though " + direction.now().period().label() + " is not over"
                : "";
        return switch (direction.course()) {
            case BETTER -> "better than in " + when + " (" + was + ")";
            case WORSE -> "worse than in " + when + " (" + was + ")";
            case CHANGED -> (sign < 0 ? "lower" : "higher") + " than in " + when + " (" + was + ")";
            case NO_CLEAR_CHANGE -> "no clear change since " + when + " (" + was + ")";
            case NOT_TOLD ->
                direction.sharing()
                        ? was + " in " + when + ", which counts some of the same days"
                        : (sign == 0 ? "the same as " : sign < 0 ? "down from " : "up from ") + was + " in " + when
                                + open;
        };
    }

    /**
     * The rank of an area.
     *
     * @param ranking the ranking
     * @param area the name of the area
     * @return as {@code rank 21 of 33, lowest first}, with what chance could have made of it and who is missing
     */
    public String rank(Ranking ranking, String area) {
        String missing = ranking.missing().isEmpty() ? "" : "; not ranked: " + Wording.listed(ranking.missing());
        Optional<Ranking.Place> place = ranking.of(area);
        if (place.isEmpty()) {
            return "not ranked among " + ranking.counted() + missing;
        }
        String order = ranking.polarity() == Polarity.LOWER_IS_BETTER ? "lowest first" : "highest first";
        String tied = place.get().sharing() > 1 ? " (shared by " + place.get().sharing() + ")" : "";
        String noise = RankInterval.of(ranking)
                .map(intervals -> intervals.get(area))
                .map(interval -> ", by chance from " + interval.from() + " to " + interval.to()
                        + (interval.isDistinguishable() ? "" : ", so not to be told from the middle"))
                .orElse("");
        return "rank " + place.get().rank() + tied + " of " + ranking.counted() + ", " + order + noise + missing;
    }

    /** Limits tell of a process that goes on as it did, and a special cause says that it may not. */
    private static String doubt(ControlChart.Point latest) {
        return latest.signals().isEmpty() ? "" : ", by limits that the special cause puts in doubt";
    }

    /**
     * What a control chart shows of its latest point.
     *
     * @param chart the chart
     * @param target what the limits are held against, whose polarity tells better from worse; or empty
     * @return the two icons in words; empty if nothing could be charted
     */
    public String chart(ControlChart chart, Optional<Target> target) {
        Optional<ControlChart.Point> latest = chart.latest();
        if (latest.isEmpty()) {
            return "";
        }
        ControlChart.Point point = latest.get();
        String variation = point.variation(target.map(Target::polarity).orElse(Polarity.NEITHER))
                .words();
        String why = point.signal().map(signal -> " (" + signal.words() + ")").orElse("");
        String assurance = target.flatMap(chart::assurance)
                .map(icon -> "; " + icon.words() + (icon == Assurance.HIT_AND_MISS ? "" : doubt(point)))
                .orElse("");
        String young = chart.isYoung() ? "; limits still rest on few points" : "";
        return point.value().period().label() + ": " + variation + why + assurance + young;
    }
}
