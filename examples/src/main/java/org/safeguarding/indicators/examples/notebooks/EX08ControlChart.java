package org.safeguarding.indicators.examples.notebooks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.examples.Exampleton;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.judgement.Baseline;
import org.safeguarding.indicators.judgement.ControlChart;
import org.safeguarding.indicators.judgement.InPeriodSeries;
import org.safeguarding.indicators.judgement.OverlappingSeries;
import org.safeguarding.indicators.judgement.PeriodSeries;
import org.safeguarding.indicators.judgement.Sentences;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;

/** Control chart: what varies by chance, and what does not. */
public final class EX08ControlChart {
    private EX08ControlChart() {}

    /**
     * Prints the control chart of a timescale, and what a dated change does to it.
     *
     * @param args none
     * @throws ExtractUnusable if the shipped extract is missing
     */
    public static void main(String[] args) throws ExtractUnusable {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws ExtractUnusable {
        // Decisions on contacts within 24 hours, month by month, for as long as there are contacts.
        Evaluation<CouncilRecords> evaluation = Evaluation.of(Exampleton.records(), LocalDate.of(2019, 5, 31));
        Indicator<CouncilRecords, ?> decisions = Catalogue.standard().get("decision-24h-pct");
        List<Period> months = new ArrayList<>();
        for (Month month = new Month(2018, 4); month.lastDay() <= Day.of(2019, 5, 31); month = month.next()) {
            months.add(month);
        }

        // A control chart wants values that share nothing with their neighbours. The type says so: a rolling rate
        // gives an OverlappingSeries, which no chart takes, and which offers its months instead.
        PeriodSeries series = PeriodSeries.of(evaluation, decisions, months);
        InPeriodSeries alone =
                series instanceof OverlappingSeries rolling ? rolling.inPeriod() : (InPeriodSeries) series;
        ControlChart chart = ControlChart.xmr(alone, Baseline.ALL);

        // Mean and limits are exact; a signal names the rule it was found by. A month whose figure will still change
        // has no point.
        for (ControlChart.Point point : chart.points()) {
            String signal = point.signal().map(rule -> "  " + rule.words()).orElse("");
            out.println(point.value().period().label() + "  "
                    + point.value().charted().orElseThrow().rounded(1) + "  limits "
                    + point.lower().rounded(1) + " to " + point.upper().rounded(1) + signal);
        }
        chart.leftOut().forEach(point -> out.println(point.period().label() + "  left out: " + point.leftOut()));
        Sentences sentences = new Sentences(Layout.ONE_DECIMAL);
        out.println(sentences.chart(chart, decisions.target()));

        // In February 2019 two more managers came to decide. New limits from there need that reason; an unwelcome
        // signal is none.
        Baseline rebased = Baseline.ALL.rebasedFrom(Period.parse("2019-02"), "Two more managers decide on contacts");
        ControlChart after = ControlChart.xmr(alone, rebased);
        ControlChart.Point first = after.points().get(0);
        ControlChart.Point latest = after.latest().orElseThrow();
        out.println("before the change: mean " + first.mean().rounded(1) + "; since: mean "
                + latest.mean().rounded(1));
        out.println(sentences.chart(after, decisions.target()));
    }
}
