package org.safeguarding.indicators.examples.notebooks;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.judgement.Sentences;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.Period;

/** Another service's records: a landlord's repairs within 28 days, by the same ground the children's figures stand on. */
public final class EX11AnotherService {
    private EX11AnotherService() {}

    /**
     * Prints figures of a housing service, its open repairs, and what it needs.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // Nothing below the catalogue knows of children. A landlord has homes, and homes have repairs.
        record Repair(String key, String trade, int reported, int done) implements Row {}

        record Home(String key, List<Repair> repairs) implements Subject {}

        record Landlord(List<Home> homes) implements Dataset {
            @Override
            public TableState table(String name) {
                return name.equals("repairs") ? TableState.COMPLETE : TableState.missing("no table " + name);
            }

            @Override
            public Population population() {
                return Population.NONE;
            }
        }

        // A repair has 28 days. By END it belongs to the day it was done; what is still open is held beside it, dated.
        Timescale<Home, Repair> repairs = Timescale.of(
                new Rows<>("repairs", Home::repairs),
                new DayTiming<>(
                        new DayField<>("reported", Repair::reported),
                        new DayField<>("done", Repair::done),
                        DayAllowance.calendarDays(28)),
                Timescale.Attribution.END);

        // Rows can be broken down by anything they say.
        Dimension<Home> byTrade = new Dimension<>() {
            @Override
            public String name() {
                return "trade";
            }

            @Override
            public String groupOf(Home home, Row through, int day) {
                return ((Repair) through).trade();
            }
        };

        // The landlord asks for the share it missed. Lower is better, and the target says so.
        Indicator<Landlord, Clock> missed = Indicator.<Landlord, Clock>builder()
                .id("repairs-missed-28d-pct")
                .title("% repairs not done within 28 days")
                .words(new Words(
                        "The share of repairs done in the period that took more than 28 days.",
                        "repairs done late",
                        "repairs done",
                        "the landlord's own standard, 2019",
                        ""))
                .parts(Clock.class)
                .addFeeds(Feed.of(Landlord::homes, repairs).by(ImmutableList.of(byTrade)))
                .window(WindowRule.ROLLING_12_MONTHS)
                .measure(Measures.percentage(Clock.MISSED, Clock.MET, Clock.INVALID))
                .clocks(new Indicator.ClockColumns(true, false))
                .addBreakdowns(Breakdown.of("trade"))
                .target(Target.noMoreThan(10))
                .addNeeds(Need.of("repairs"))
                .build();

        // A dozen repairs: every third one slow, the last two not done.
        List<Home> homes = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            int reported = Day.of(2019, 3, 1) + 7 * i;
            int done = i > 10 ? Day.NONE : reported + (i % 3 == 0 ? 35 : 12);
            homes.add(new Home(
                    "H" + i, List.of(new Repair("R" + i, i % 2 == 0 ? "plumbing" : "electrics", reported, done))));
        }
        Evaluation<Landlord> evaluation = Evaluation.of(new Landlord(homes), LocalDate.of(2019, 6, 30));

        // The total and its groups, the clocks that run, and an interval that says how little twelve repairs tell.
        for (Result result : evaluation.results(missed, Period.parseList("2019-06"), "trade")) {
            out.println(result);
        }
        Result total = evaluation.result(missed, Period.parse("2019-06"));
        out.println("in time " + total.met().orElseThrow() + ", late "
                + total.missed().orElseThrow() + "; open: overdue "
                + total.overdue().orElseThrow() + ", not yet due "
                + total.notYetDue().orElseThrow());
        out.println(new Sentences(Layout.ONE_DECIMAL).all(total, Optional.empty(), List.of()));
    }
}
