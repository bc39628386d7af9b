// Why did it change: a figure of last month is another one today, and each step between the two has its rows.

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.evaluation.Movement;
import org.safeguarding.indicators.evaluation.Restatement;
import org.safeguarding.indicators.examples.Exampleton;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.chart.Chart;
import org.safeguarding.indicators.io.output.BridgeChart;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilPrints;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.WorkingDayCalendar;

// Three referrals of May, as they were when the month was first reported.
List<ChildRecord> before = List.of(
        ChildRecord.builder("C1").
                addEpisodes(CinEpisode.of("R1", Day.of(2018, 7, 2), Day.of(2018, 9, 28))).
                addEpisodes(CinEpisode.of("R2", Day.of(2019, 5, 13), Day.NONE)).
                build(),
        ChildRecord.builder("C2").
                addEpisodes(CinEpisode.of("R3", Day.of(2019, 5, 14), Day.NONE)).
                build(),
        ChildRecord.builder("C3").
                addEpisodes(CinEpisode.of("R0", Day.of(2019, 1, 7), Day.of(2019, 2, 8))).
                addEpisodes(CinEpisode.of("R4", Day.of(2019, 5, 20), Day.NONE)).
                build());

// And as they are now. R1 had belonged to a brother and was deleted, R3 was in truth of April, and R5 was
// written up late.
List<ChildRecord> after = List.of(
        ChildRecord.builder("C1").
                addEpisodes(CinEpisode.of("R2", Day.of(2019, 5, 13), Day.NONE)).
                build(),
        ChildRecord.builder("C2").
                addEpisodes(CinEpisode.of("R3", Day.of(2019, 4, 14), Day.NONE)).
                build(),
        ChildRecord.builder("C3").
                addEpisodes(CinEpisode.of("R0", Day.of(2019, 1, 7), Day.of(2019, 2, 8))).
                addEpisodes(CinEpisode.of("R4", Day.of(2019, 5, 20), Day.NONE)).
                build(),
        ChildRecord.builder("C4").
                addEpisodes(CinEpisode.of("R5", Day.of(2019, 5, 30), Day.NONE)).
                build());

// Each run leaves evidence behind: what its totals are made of, without a name.
LocalDate asAt = LocalDate.of(2019, 5, 31);
CouncilPrints prints = CouncilPrints.INSTANCE;
List<Period> month = Period.parseList("2019-05");
Indicator<CouncilRecords, ?> reReferrals =
        Catalogue.standard().get("rereferral-pct-12m").inPeriod();
CouncilRecords then = CouncilRecords.builder().
        complete("ssd_cin_episodes").
        children(before).
        build();
CouncilRecords now = CouncilRecords.builder().
        complete("ssd_cin_episodes").
        children(after).
        build();
Evidence was = Evaluation.of(then, asAt).evidence(reReferrals, month, "", prints);
Evidence is = Evaluation.of(now, asAt).evidence(reReferrals, month, "", prints);

// A restatement holds the two against each other. The steps add up: each moves the rows of one cause and
// nothing else.
Circumstances same = Circumstances.of(asAt, WorkingDayCalendar.englandAndWales(), "", "");
Restatement restatement = Restatement.of(Inventory.of(then, prints), Inventory.of(now, prints), same, same);
for (Bridge bridge : restatement.bridges(reReferrals, was, is)) {
    System.out.println(bridge.indicator() + " of " + bridge.to() + ": it was " +
            bridge.before().value().figure().orElseThrow().rounded(1) + "%, it is " +
            bridge.after().value().figure().orElseThrow().rounded(1) + "%");
    Exact value = bridge.before().value().figure().orElseThrow();
    for (Bridge.Step step : bridge.steps()) {
        value = value.plus(step.change().orElseThrow());
        System.out.println("  " + step.cause().label() + ": that makes it " + value.rounded(1) + "%");
        for (Bridge.Moved moved : step.rows()) {
            String because = moved.because().isEmpty() ?
                    "" :
                    ", because of " + moved.because().get(0).key();
            System.out.println("    " + moved.row().key() + " of " + moved.subject() + ": " +
                    (moved.was().isEmpty() ? "did not count" : moved.was()) + ", now " +
                    (moved.is().isEmpty() ? "does not count" : moved.is()) + because);
        }
    }
}

// The same between two months of one extract: what left the window, and what entered it.
Indicator<CouncilRecords, ?> rate = Catalogue.standard().get("referral-rate-12m");
Evidence evidence = Evaluation.of(Exampleton.records(), asAt).
        evidence(rate, Period.parseList("2019-04,2019-05"), "", prints);
Bridge movement = Movement.between(rate, evidence, "2019-04", "2019-05").orElseThrow();
for (Bridge.Step step : movement.steps()) {
    System.out.println(
            step.cause().label() + ": " + step.change().orElseThrow().rounded(1) + ", " +
                    step.rows().size() + " records");
}

// Drawn as a waterfall, with the same numbers in words.
Chart chart = BridgeChart.of(movement, rate.title()).orElseThrow().chart();
System.out.println(chart.file() + ": " + chart.heading().description());

/exit
