package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.evaluation.Movement;
import org.safeguarding.indicators.evaluation.Restatement;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.io.chart.Chart;
import org.safeguarding.indicators.io.evidence.EvidenceFile;
import org.safeguarding.indicators.io.evidence.EvidenceUnreadable;
import org.safeguarding.indicators.io.evidence.KeptEvidence;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.output.BridgeChart;
import org.safeguarding.indicators.io.output.BridgesCsv;
import org.safeguarding.indicators.io.output.Changes;
import org.safeguarding.indicators.io.output.ChangesPage;
import org.safeguarding.indicators.io.output.InternalFolder;
import org.safeguarding.indicators.io.output.OutputFailed;
import org.safeguarding.indicators.io.output.ReportChart;
import org.safeguarding.indicators.io.output.ReportPeriods;
import org.safeguarding.indicators.safeguarding.CouncilPrints;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/** Gathers the evidence of a run, holds it against an earlier one, and writes both down. */
final class WhyChanged {
    private final Request request;
    private final LocalDate asAt;
    private final ReportPeriods periods;
    private final KeptEvidence kept;
    private final List<ReportChart> drawnCharts = new ArrayList<>();

    WhyChanged(Request request, LocalDate asAt, ReportPeriods periods, CouncilRecords records) {
        this.request = request;
        this.asAt = asAt;
        this.periods = periods;
        kept = evidence(records);
    }

    /** Reads an extract that stands at a place, under the name that was given for it. */
    interface Reading {
        Extract read(Path place, Path given) throws WrongArguments, ExtractUnusable;
    }

    private KeptEvidence evidence(CouncilRecords records) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(records, asAt);
        return new KeptEvidence(
                Circumstances.of(asAt, request.parameters().calendar(), request.mappingText()),
                Inventory.of(records, CouncilPrints.INSTANCE),
                request.indicators().stream()
                        .map(indicator ->
                                evaluation.evidence(indicator, asked(indicator), request.by(), CouncilPrints.INSTANCE))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The periods that are printed, and those that the newest of them is held against. */
    private ImmutableList<Period> asked(Indicator<CouncilRecords, ?> indicator) {
        return ImmutableSet.copyOf(Iterables.concat(periods.of(indicator.id()), before(indicator)))
                .asList();
    }

    private Optional<Period> newest(Indicator<CouncilRecords, ?> indicator) {
        return periods.of(indicator.id()).stream()
                .max(Comparator.comparingInt(Period::lastDay).thenComparing(Comparator.comparing(Period::kind)));
    }

    /** The period before the newest, and for a rolling year the one a year before. */
    private List<Period> before(Indicator<CouncilRecords, ?> indicator) {
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

    /** Writes what was found, and says in short what changed since an earlier extract or run, if one was given. */
    String write(InternalFolder folder, InternalFolder charts, Reading reading, List<Path> files)
            throws WrongArguments, ExtractUnusable, OutputFailed {
        files.add(folder.write("evidence.jsonl", out -> EvidenceFile.write(kept, out)));
        ImmutableMap.Builder<String, String> titles = ImmutableMap.builder();
        ImmutableList.Builder<Bridge> movements = ImmutableList.builder();
        for (Indicator<CouncilRecords, ?> indicator : request.indicators()) {
            titles.put(indicator.id(), indicator.title());
            movements.addAll(movements(indicator));
        }
        Optional<Changes.Since> since = since(reading);
        Changes changes = new Changes(titles.buildOrThrow(), since, movements.build());
        files.add(folder.write("changes.md", out -> out.write(ChangesPage.markdown(changes))));
        files.add(folder.write("movement.csv", out -> BridgesCsv.write(changes.movements(), out)));
        if (since.isPresent()) {
            files.add(folder.write(
                    "changes.csv", out -> BridgesCsv.write(since.get().bridges(), out)));
        }
        draw(changes, charts);
        return ChangesPage.summary(changes);
    }

    /** The newest figure of each indicator: how it moved from the period before, and why it is another than it was. */
    private void draw(Changes changes, InternalFolder charts) throws OutputFailed {
        List<Bridge> drawn = new ArrayList<>();
        for (Indicator<CouncilRecords, ?> indicator : request.indicators()) {
            String newest = newest(indicator).map(Period::label).orElse("");
            changes.movements().stream()
                    .filter(bridge -> bridge.indicator().equals(indicator.id()))
                    .findFirst()
                    .ifPresent(drawn::add);
            changes.since().stream()
                    .flatMap(since -> since.changed().stream())
                    .filter(bridge -> bridge.indicator().equals(indicator.id())
                            && bridge.to().equals(newest))
                    .forEach(drawn::add);
        }
        for (Bridge bridge : drawn) {
            Optional<Chart> chart =
                    BridgeChart.of(bridge, changes.titles().getOrDefault(bridge.indicator(), bridge.indicator()));
            if (chart.isPresent()) {
                drawnCharts.add(new ReportChart(bridge.indicator(), chart.get(), ImmutableList.of()));
                charts.writeBytes(
                        chart.get().file(), out -> out.write(chart.get().bytes()));
            }
        }
    }

    /** What was drawn, once it is written. */
    ImmutableList<ReportChart> charts() {
        return ImmutableList.copyOf(drawnCharts);
    }

    private <P extends Enum<P>> ImmutableList<Bridge> movements(Indicator<CouncilRecords, P> indicator) {
        ImmutableList.Builder<Bridge> bridges = ImmutableList.builder();
        Optional<Evidence> evidence = kept.of(indicator.id());
        Optional<Period> newest = newest(indicator);
        if (evidence.isPresent() && newest.isPresent()) {
            for (Period before : before(indicator)) {
                Movement.between(
                                indicator,
                                evidence.get(),
                                before.label(),
                                newest.get().label())
                        .ifPresent(bridges::add);
            }
        }
        return bridges.build();
    }

    private Optional<Changes.Since> since(Reading reading) throws WrongArguments, ExtractUnusable {
        if (request.compareWith().isEmpty()) {
            return Optional.empty();
        }
        Path path = request.compareWith().get();
        KeptEvidence earlier = earlier(path, reading);
        Restatement restatement =
                Restatement.of(earlier.inventory(), kept.inventory(), earlier.circumstances(), kept.circumstances());
        ImmutableList.Builder<Bridge> bridges = ImmutableList.builder();
        ImmutableList.Builder<String> without = ImmutableList.builder();
        for (Indicator<CouncilRecords, ?> indicator : request.indicators()) {
            Optional<Evidence> was = earlier.of(indicator.id());
            if (was.isPresent()) {
                bridges.addAll(restatement.bridges(
                        indicator, was.get(), kept.of(indicator.id()).orElseThrow()));
            } else {
                without.add(indicator.id());
            }
        }
        return Optional.of(new Changes.Since(ExtractFolder.name(path), restatement, bridges.build(), without.build()));
    }

    /** The evidence of an earlier run, or that of an earlier extract as at the date of this run. */
    private KeptEvidence earlier(Path path, Reading reading) throws WrongArguments, ExtractUnusable {
        try {
            if (path.toString().endsWith(".jsonl")) {
                return EvidenceFile.read(path);
            }
            try (ExtractFolder folder =
                    request.mapping().isPresent() ? ExtractFolder.mapped(path) : ExtractFolder.of(path)) {
                Extract extract = reading.read(folder.folder(), path);
                return evidence(Records.of(extract, request.area(), request.parameters(), asAt));
            }
        } catch (EvidenceUnreadable | IOException e) {
            throw new ExtractUnusable("--compare-with: " + e.getMessage());
        }
    }
}
