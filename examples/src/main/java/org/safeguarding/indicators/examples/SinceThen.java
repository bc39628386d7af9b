package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Restatement;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.evidence.EvidenceFile;
import org.safeguarding.indicators.io.evidence.EvidenceUnreadable;
import org.safeguarding.indicators.io.evidence.KeptEvidence;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.mapping.Mapping;
import org.safeguarding.indicators.io.output.Changes;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/**
 * Holds a run against an earlier extract or run. Where calendar, mapping or settings are others than then, this extract is worked out with
 * all of them as they were; what still differs is the records' doing. Then one after another is put as it is now.
 */
final class SinceThen {
    private final Request request;
    private final Gathering gathering;
    private final Extract extract;
    private final KeptEvidence kept;
    private final Reading reading;

    /** Reads an extract that stands at a place, under the name that was given for it. */
    interface Reading {
        Extract read(Optional<Mapping> mapping, Path place, Path given) throws WrongArguments, ExtractUnusable;
    }

    /**
     * A way to make this extract's figures, and what is put as it is now to come to it.
     *
     * @param cause what that is; of the first, where all is as it was, it says nothing
     * @param because what that does; of the first it is what records do
     */
    private record Stage(Cause cause, Made made, KeptEvidence evidence, Restatement because) {}

    private record Earlier(KeptEvidence kept, Optional<Made> made) {}

    SinceThen(Request request, Gathering gathering, Extract extract, KeptEvidence kept, Reading reading) {
        this.request = request;
        this.gathering = gathering;
        this.extract = extract;
        this.kept = kept;
        this.reading = reading;
    }

    Changes.Since of(Path path) throws WrongArguments, ExtractUnusable {
        Earlier earlier = earlier(path);
        KeptEvidence was = earlier.kept();
        ImmutableList<Stage> stages = stages(earlier);
        ImmutableList.Builder<Bridge> bridges = ImmutableList.builder();
        ImmutableList.Builder<String> without = ImmutableList.builder();
        for (Indicator<CouncilRecords, ?> indicator : request.indicators()) {
            Optional<Evidence> old = was.of(indicator.id());
            if (old.isEmpty()) {
                without.add(indicator.id());
            } else {
                bridges.addAll(bridges(indicator.id(), old.get(), stages));
            }
        }
        return new Changes.Since(
                ExtractFolder.name(path),
                stages.get(0).because(),
                was.circumstances().unlike(kept.circumstances()),
                stages.stream().skip(1).map(Stage::cause).collect(ImmutableList.toImmutableList()),
                bridges.build(),
                without.build());
    }

    /** From the old figures to this extract made as then, and on from one stage to the next. */
    private ImmutableList<Bridge> bridges(String id, Evidence old, ImmutableList<Stage> stages) {
        Stage first = stages.get(0);
        Evidence at = first.evidence().of(id).orElseThrow();
        ImmutableList<Bridge> bridges = first.because().bridges(indicator(id, first), old, at);
        for (Stage stage : stages.subList(1, stages.size())) {
            Evidence next = stage.evidence().of(id).orElseThrow();
            ImmutableListMultimap<ImmutableList<String>, Bridge> more =
                    Multimaps.index(stage.because().bridges(indicator(id, stage), at, next), SinceThen::name);
            bridges = bridges.stream()
                    .map(bridge -> more.get(name(bridge)).stream()
                            .findFirst()
                            .map(bridge::then)
                            .orElse(bridge))
                    .collect(ImmutableList.toImmutableList());
            at = next;
        }
        return bridges;
    }

    private static ImmutableList<String> name(Bridge bridge) {
        return ImmutableList.of(bridge.to(), bridge.breakdown(), bridge.group());
    }

    private Indicator<CouncilRecords, ?> indicator(String id, Stage stage) {
        return gathering.indicators(stage.made()).stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The first is all as it was then, as far as that can be made again; the last is this run. */
    private ImmutableList<Stage> stages(Earlier earlier) throws WrongArguments, ExtractUnusable {
        Made now = Made.by(request);
        Made then = earlier.made().orElse(now);
        Optional<CouncilRecords> read = then.sameMapping(now) ? Optional.empty() : readBy(then);
        if (read.isEmpty()) {
            then = then.withMappingOf(now);
        }
        List<Stage> stages = new ArrayList<>();
        List<Cause> causes = new ArrayList<>();
        List<Made> makings = new ArrayList<>(List.of(then));
        Made at = then;
        if (!at.sameCalendar(now)) {
            at = at.withCalendarOf(now);
            causes.add(Cause.CALENDAR);
            makings.add(at);
        }
        if (!at.sameMapping(now)) {
            at = at.withMappingOf(now);
            causes.add(Cause.MAPPING);
            makings.add(at);
        }
        if (!at.sameSettings(now)) {
            causes.add(Cause.SETTINGS);
            makings.add(now);
        }
        KeptEvidence before = earlier.kept();
        for (int i = 0; i < makings.size(); i++) {
            boolean last = i == makings.size() - 1;
            Made made = last ? now : makings.get(i);
            KeptEvidence evidence = last ? kept : gathering.of(records(made, read), made);
            Restatement because = i == 0
                    ? Restatement.of(
                            before.inventory(), evidence.inventory(), before.circumstances(), evidence.circumstances())
                    : Restatement.because(
                            causes.get(i - 1),
                            before.inventory(),
                            evidence.inventory(),
                            kept.circumstances().asAt());
            stages.add(new Stage(i == 0 ? Cause.LATE : causes.get(i - 1), made, evidence, because));
            before = evidence;
        }
        return ImmutableList.copyOf(stages);
    }

    private CouncilRecords records(Made made, Optional<CouncilRecords> byOldMapping) {
        return made.sameMapping(Made.by(request))
                ? Records.of(extract, request.area(), made.parameters(), gathering.asAt())
                : byOldMapping.orElseThrow();
    }

    /** This extract by another mapping; empty where that does not fit it, so that nothing can be taken apart. */
    private Optional<CouncilRecords> readBy(Made made) throws WrongArguments {
        if (request.extract().isEmpty()) {
            return Optional.empty();
        }
        Path path = request.extract().get();
        try (ExtractFolder folder = made.mapping().isPresent() ? ExtractFolder.mapped(path) : ExtractFolder.of(path)) {
            return Optional.of(records(reading.read(made.mapping(), folder.folder(), path), made));
        } catch (IOException | ExtractUnusable e) {
            return Optional.empty();
        }
    }

    private CouncilRecords records(Extract of, Made made) {
        return Records.of(of, request.area(), made.parameters(), gathering.asAt());
    }

    /** The evidence of an earlier run, or that of an earlier extract as at the date of this run. */
    private Earlier earlier(Path path) throws WrongArguments, ExtractUnusable {
        try {
            if (path.toString().endsWith(".jsonl")) {
                KeptEvidence evidence = EvidenceFile.read(path);
                return new Earlier(evidence, Made.kept(evidence.making()));
            }
            Made made = request.compareMade();
            try (ExtractFolder folder =
                    made.mapping().isPresent() ? ExtractFolder.mapped(path) : ExtractFolder.of(path)) {
                Extract read = reading.read(made.mapping(), folder.folder(), path);
                return new Earlier(gathering.of(records(read, made), made), Optional.of(made));
            }
        } catch (EvidenceUnreadable | IOException e) {
            throw new ExtractUnusable("--compare-with: " + e.getMessage());
        }
    }
}
