package org.safeguarding.indicators.examples.notebooks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.OpenClock;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.examples.Exampleton;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.WorkItem;
import org.safeguarding.indicators.safeguarding.Worklists;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Open clocks and worklists: what is overdue, what is due next, and who has it. */
public final class EX04OpenClocks {
    private EX04OpenClocks() {}

    /**
     * Prints the clocks of assessments by state, and the worklist they make.
     *
     * @param args none
     * @throws ExtractUnusable if the shipped extract is missing
     */
    public static void main(String[] args) throws ExtractUnusable {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws ExtractUnusable {
        // An assessment has 45 working days. While it is open it is not yet due, then overdue; once it is done it was
        // in time or late. The figure is made of what is done. What still runs stands beside it.
        LocalDate asAt = LocalDate.of(2019, 5, 31);
        CouncilRecords records = Exampleton.records();
        Evaluation<CouncilRecords> evaluation = Evaluation.of(records, asAt);
        Indicator<CouncilRecords, ?> assessments = Catalogue.standard().get("assessment-45wd-pct");
        Result may = evaluation.result(assessments, Period.parse("2019-05"));
        out.println(may);
        out.println(
                "met " + may.met().orElseThrow() + ", missed " + may.missed().orElseThrow()
                        + "; open on the day: overdue " + may.overdue().orElseThrow() + ", not yet due "
                        + may.notYetDue().orElseThrow());

        // The clocks that run are there one by one, from the same definition that counted them. The longest overdue
        // first.
        List<OpenClock> open = new ArrayList<>(evaluation.openClocks(assessments));
        open.sort(Comparator.comparingInt(OpenClock::due)
                .thenComparing(clock -> clock.through().key()));
        out.println(open.size() + " open clocks");
        for (OpenClock clock : open.subList(0, 5)) {
            out.println(
                    "  " + clock.through().key() + " of " + clock.subject() + ", started " + Day.text(clock.started())
                            + ", due " + Day.text(clock.due()) + (clock.overdue() ? ", overdue" : ""));
        }

        // A worklist joins the clocks of several indicators to the team and the worker whose involvement with the
        // child is open.
        Catalogue watched =
                Catalogue.standard().choose(List.of("assessment-45wd-pct", "seen-5wd-pct", "icpc-15wd-pct"));
        Worklists lists = Worklists.of(records, asAt, watched.indicators(), Parameters.standard());
        Map<String, Map<WorkItem.State, Integer>> byTeam = new TreeMap<>();
        for (WorkItem item : lists.pressing()) {
            byTeam.computeIfAbsent(item.team(), team -> new EnumMap<>(WorkItem.State.class))
                    .merge(item.state(), 1, Integer::sum);
        }
        byTeam.forEach((team, states) -> out.println(team + ": "
                + states.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().label())
                        .collect(Collectors.joining(", "))));

        // What a team does first on that morning.
        out.println("Assessment 3, the first six:");
        for (WorkItem item : lists.of("Assessment 3").subList(0, 6)) {
            out.println("  " + item.title() + ": " + item.clock().through().key() + " of "
                    + item.clock().subject() + ", with " + item.worker() + ", due "
                    + Day.text(item.clock().due()) + ", " + item.state().label());
        }
    }
}
