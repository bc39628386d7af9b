package org.safeguarding.indicators.examples.notebooks;

import com.google.common.collect.ImmutableListMultimap;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.evaluation.Series;
import org.safeguarding.indicators.examples.Exampleton;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.chart.Chart;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.output.PracticeChanges;
import org.safeguarding.indicators.io.output.ReportCharts;
import org.safeguarding.indicators.io.output.ReportPeriods;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Rolling rates and charts: the same question asked on many days, and drawn. */
public final class EX03RollingRates {
    private EX03RollingRates() {}

    /**
     * Prints a rolling rate month by month and day by day, and what its chart says.
     *
     * @param args none
     * @throws ExtractUnusable if the shipped extract is missing
     */
    public static void main(String[] args) throws ExtractUnusable {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws ExtractUnusable {
        // A rolling rate looks back 12 months from whatever day it is asked for. So it can be asked for at the end of
        // any month.
        LocalDate asAt = LocalDate.of(2019, 5, 31);
        Evaluation<CouncilRecords> evaluation = Evaluation.of(Exampleton.records(), asAt);
        Indicator<CouncilRecords, ?> rate = Catalogue.standard().get("referral-rate-12m");
        out.println(rate.title() + ": " + rate.words().sentence());

        // Numerator and denominator come with every value. Each star is 20 referrals per 10,000 children.
        for (Period month : Period.parseList("2016-05,2016-11,2017-05,2017-11,2018-05,2018-11,2019-05")) {
            Outcome outcome = evaluation.result(rate, month).outcome();
            BigDecimal value = outcome.value().figure().orElseThrow().rounded(1);
            out.println(month.label() + "  " + outcome.numerator().orElseThrow() + " referrals over "
                    + outcome.denominator().orElseThrow() + " children = " + value + "  "
                    + "*".repeat(value.intValue() / 20));
        }

        // Nothing binds it to months. A series is read on every day of two years at little more than the price of one.
        Dates days = Dates.daily(Day.of(2017, 6, 1), Day.of(2019, 5, 31));
        Series<?> series = evaluation.series(rate, PeriodKind.DAY, days);
        int highest = 0;
        for (int i = 0; i < series.size(); i++) {
            Exact here = series.get(i).value().figure().orElseThrow();
            if (here.compareTo(series.get(highest).value().figure().orElseThrow()) > 0) {
                highest = i;
            }
        }
        out.println("The highest of " + series.size() + " days is "
                + series.get(highest).value().figure().orElseThrow().rounded(1) + " on " + Day.text(days.day(highest)));

        // A chart is drawn as SVG from the same values, and says in words what it shows, for those who do not see it.
        // Files.write(Path.of(chart.file()), chart.bytes()) keeps it.
        List<Result> results = evaluation.results(rate, Period.parseList("2019-05"), "");
        ReportCharts charts = ReportCharts.of(
                evaluation,
                List.of(rate),
                results,
                ReportPeriods.chosen(Period.parseList("2019-05")),
                PracticeChanges.none(),
                ImmutableListMultimap.of(),
                Layout.ONE_DECIMAL,
                Day.of(asAt));
        Chart chart = charts.charts().get(0).chart();
        out.println(chart.file() + ": " + chart.heading().title() + ", "
                + chart.heading().subtitle());
        out.println(chart.heading().description());
    }
}
