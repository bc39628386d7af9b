package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.io.evidence.KeptEvidence;
import org.safeguarding.indicators.io.output.ReportPeriods;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilPrints;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Gathers what the figures of a report are made of. */
record Gathering(Request request, LocalDate asAt, ReportPeriods periods) {
    /** The evidence of the report, however it is made. */
    KeptEvidence of(CouncilRecords records, Made made) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(records, asAt);
        return of(records, evaluation, made, results(evaluation, indicators(made)));
    }

    /** The same of results that are worked out already. */
    KeptEvidence of(
            CouncilRecords records,
            Evaluation<CouncilRecords> evaluation,
            Made made,
            ImmutableListMultimap<String, Result> results) {
        return new KeptEvidence(
                Circumstances.of(asAt, made.parameters().calendar(), made.mappingText(), made.settingsAlone()),
                made.kept(),
                Inventory.of(records, CouncilPrints.INSTANCE),
                indicators(made).stream()
                        .map(indicator -> evaluation.evidenceOf(
                                indicator, results.get(indicator.id()), request.by(), CouncilPrints.INSTANCE))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The results of the report, and of what its newest are held against, by the id of the indicator: all at once, since most of
     * the work is the same for any number of periods.
     */
    ImmutableListMultimap<String, Result> results(
            Evaluation<CouncilRecords> evaluation, Iterable<Indicator<CouncilRecords, ?>> indicators) {
        ImmutableListMultimap.Builder<String, Result> results = ImmutableListMultimap.builder();
        for (Indicator<CouncilRecords, ?> indicator : indicators) {
            results.putAll(indicator.id(), evaluation.results(indicator, asked(indicator), request.by()));
        }
        return results.build();
    }

    /** Those that are printed. */
    ImmutableList<Result> printed(ImmutableListMultimap<String, Result> results) {
        return results.values().stream()
                .filter(result -> periods.of(result.indicator()).contains(result.period()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The indicators of the report, as they are defined by settings. */
    ImmutableList<Indicator<CouncilRecords, ?>> indicators(Made made) {
        if (made.parameters().equals(request.parameters())) {
            return request.indicators();
        }
        Catalogue catalogue = Catalogue.with(made.parameters());
        ImmutableList.Builder<Indicator<CouncilRecords, ?>> indicators = ImmutableList.builder();
        request.indicators().forEach(indicator -> indicators.add(catalogue.get(indicator.id())));
        return indicators.build();
    }

    /** The periods that are printed, and those that the newest of them is held against. */
    private ImmutableList<Period> asked(Indicator<CouncilRecords, ?> indicator) {
        return ImmutableSet.copyOf(Iterables.concat(periods.of(indicator.id()), before(indicator)))
                .asList();
    }

    /** The newest period that is over, since one that is not would be held against a whole one; the newest, if none is. */
    Optional<Period> newest(Indicator<CouncilRecords, ?> indicator) {
        Comparator<Period> order =
                Comparator.comparingInt(Period::lastDay).thenComparing(Comparator.comparing(Period::kind));
        ImmutableList<Period> all = periods.of(indicator.id());
        return all.stream()
                .filter(period -> period.lastDay() <= Day.of(asAt))
                .max(order)
                .or(() -> all.stream().max(order));
    }

    /** The period before the newest, and for a rolling year the one a year before. */
    List<Period> before(Indicator<CouncilRecords, ?> indicator) {
        ImmutableList.Builder<Period> before = ImmutableList.builder();
        newest(indicator).ifPresent(newest -> {
            before.add(newest.previous());
            int inAYear = Math.max(1, 12 / Math.max(1, newest.months().size()));
            if (indicator.window() == WindowRule.ROLLING_12_MONTHS && inAYear > 1) {
                Period yearAgo = newest;
                for (int i = 0; i < inAYear; i++) {
                    yearAgo = yearAgo.previous();
                }
                before.add(yearAgo);
            }
        });
        return before.build();
    }
}
