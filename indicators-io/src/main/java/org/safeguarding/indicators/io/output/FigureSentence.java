package org.safeguarding.indicators.io.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.judgement.Sentences;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Layout;

/**
 * The sentence on an indicator: its newest figure with all that can be said of it, and no more.
 *
 * @param totals the figures of its columns, in order
 * @param context what stands beside the newest
 * @param layout how values are printed
 */
record FigureSentence(List<Result> totals, ReportContext context, Layout layout) {
    /** The sentence; empty for a figure without target, interval, comparator and rank, of which the table says all. */
    Optional<String> words() {
        Optional<Result> newest = totals.stream()
                .filter(result -> result.outcome().value().figure().isPresent())
                .reduce((earlier, later) -> later);
        if (newest.isEmpty()) {
            return Judgement.of(totals).map(Judgement::noFigure);
        }
        Optional<FigureContext> beside = context.of(newest.get());
        boolean bare = newest.get().target().isEmpty()
                && newest.get().outcome().chance() == Chance.NONE
                && beside.map(figure ->
                                figure.comparisons().isEmpty() && figure.ranks().isEmpty())
                        .orElse(true);
        return bare ? Optional.empty() : Optional.of(words(newest.get(), beside));
    }

    private String words(Result newest, Optional<FigureContext> beside) {
        Sentences sentences = new Sentences(layout);
        String standing = sentences.target(newest);
        String figure = sentences.figure(newest.outcome())
                + (newest.provisional().orElse(false) ? " (provisional)" : "")
                + (newest.partPeriod() ? " (the period is not over)" : "")
                + (standing.isEmpty() ? "" : ", " + standing);
        Stream<String> ofItself =
                Stream.of(figure, met(), sentences.interval(newest.outcome()), sentences.few(newest.outcome()));
        Stream<String> ofOthers = beside.stream()
                .flatMap(figures -> Stream.of(
                                Stream.of(figures.before(), figures.lastYear())
                                        .flatMap(Optional::stream)
                                        .map(sentences::direction),
                                Stream.of(sentences.comparisons(figures.comparisons())),
                                figures.ranks().stream())
                        .flatMap(phrases -> phrases));
        return newest.title() + ", " + newest.period().label() + ": "
                + Stream.concat(ofItself, ofOthers)
                        .filter(phrase -> !phrase.isEmpty())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** In how many of the columns the target is met; empty for one. */
    private String met() {
        List<Result> judged = totals.stream()
                .filter(result ->
                        result.target().isPresent() && result.targetStatus().isPresent())
                .toList();
        long met = judged.stream()
                .filter(result -> result.targetStatus().equals(Optional.of(TargetStatus.MET)))
                .count();
        return judged.size() > 1 ? "met in " + met + " of " + judged.size() + " columns" : "";
    }
}
