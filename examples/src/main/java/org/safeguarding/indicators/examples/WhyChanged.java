package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Movement;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.evidence.EvidenceFile;
import org.safeguarding.indicators.io.evidence.KeptEvidence;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.output.BridgeChart;
import org.safeguarding.indicators.io.output.BridgesCsv;
import org.safeguarding.indicators.io.output.Changes;
import org.safeguarding.indicators.io.output.ChangesPage;
import org.safeguarding.indicators.io.output.InternalFolder;
import org.safeguarding.indicators.io.output.OutputFailed;
import org.safeguarding.indicators.io.output.ReportChart;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/** Holds the evidence of a run against an earlier one, and writes both down. */
final class WhyChanged {
    private final Request request;
    private final Gathering gathering;
    private final Extract extract;
    private final KeptEvidence kept;

    WhyChanged(Request request, Gathering gathering, Extract extract, KeptEvidence kept) {
        this.request = request;
        this.gathering = gathering;
        this.extract = extract;
        this.kept = kept;
    }

    /**
     * What was written.
     *
     * @param summary what changed since an earlier extract or run, in short; empty if none was given
     * @param charts what was drawn, in the order of the indicators
     */
    record Written(String summary, ImmutableList<ReportChart> charts) {}

    Written write(InternalFolder folder, InternalFolder charts, SinceThen.Reading reading, List<Path> files)
            throws WrongArguments, ExtractUnusable, OutputFailed {
        files.add(folder.write("evidence.jsonl", out -> EvidenceFile.write(kept, out)));
        ImmutableMap.Builder<String, String> titles = ImmutableMap.builder();
        ImmutableList.Builder<Bridge> movements = ImmutableList.builder();
        for (Indicator<CouncilRecords, ?> indicator : request.indicators()) {
            titles.put(indicator.id(), indicator.title());
            movements.addAll(movements(indicator));
        }
        Optional<Changes.Since> since = request.compareWith().isEmpty()
                ? Optional.empty()
                : Optional.of(new SinceThen(request, gathering, extract, kept, reading)
                        .of(request.compareWith().get()));
        Changes found = new Changes(titles.buildOrThrow(), since, movements.build(), ImmutableList.of());
        Changes changes = found.drawn(drawn(found));
        files.add(folder.write("changes.md", out -> out.write(ChangesPage.markdown(changes))));
        files.add(folder.write("movement.csv", out -> BridgesCsv.write(changes.movements(), false, out)));
        if (since.isPresent()) {
            files.add(folder.write(
                    "changes.csv", out -> BridgesCsv.write(since.get().bridges(), true, out)));
        }
        for (BridgeChart chart : changes.charts()) {
            charts.writeBytes(
                    chart.chart().file(), out -> out.write(chart.chart().bytes()));
        }
        return new Written(
                ChangesPage.summary(changes),
                changes.charts().stream()
                        .map(chart -> new ReportChart(chart.bridge().indicator(), chart.chart(), ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The newest figure of each indicator: how it moved from the period before, and why it is another than it was. */
    private ImmutableList<BridgeChart> drawn(Changes changes) {
        List<Bridge> drawn = new ArrayList<>();
        for (Indicator<CouncilRecords, ?> indicator : request.indicators()) {
            String newest = gathering.newest(indicator).map(Period::label).orElse("");
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
        ImmutableList.Builder<BridgeChart> charts = ImmutableList.builder();
        for (Bridge bridge : drawn) {
            BridgeChart.of(bridge, changes.titles().getOrDefault(bridge.indicator(), bridge.indicator()))
                    .ifPresent(charts::add);
        }
        return charts.build();
    }

    private <P extends Enum<P>> ImmutableList<Bridge> movements(Indicator<CouncilRecords, P> indicator) {
        ImmutableList.Builder<Bridge> bridges = ImmutableList.builder();
        Optional<Evidence> evidence = kept.of(indicator.id());
        Optional<Period> newest = gathering.newest(indicator);
        if (evidence.isPresent() && newest.isPresent()) {
            for (Period before : gathering.before(indicator)) {
                bridges.addAll(Movement.all(
                        indicator, evidence.get(), before.label(), newest.get().label()));
            }
        }
        return bridges.build();
    }
}
