// An indicator of your own: return-home interviews within 72 hours, defined in a few lines and treated like the rest.

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.TimeField;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.OpenClock;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.HourAllowance;
import org.safeguarding.indicators.time.Period;

// A child who went missing is offered an interview within 72 hours of coming back. A row is any record with a
// key, a subject has rows, and a data set says which tables there are.
record Episode(String key, LocalDateTime returned, Optional<LocalDateTime> interviewed) implements Row {}

record Child(String key, List<Episode> episodes) implements Subject {}

record Missing(List<Child> children) implements Dataset {
    @Override
    public TableState table(String name) {
        return name.equals("missing_episodes") ? TableState.COMPLETE : TableState.missing("no table " + name);
    }

    @Override
    public Population population() {
        return Population.NONE;
    }
}

// The clock runs from the return to the interview, in hours that pass in London. By START it belongs to the
// day of the return, so that a child who was never seen is overdue and does not drop out of the figure.
Timescale<Child, Episode> interviews = Timescale.of(
        new Rows<>("missing_episodes", Child::episodes),
        new HourTiming<>(
                new TimeField<>("returned_at", episode -> Optional.of(episode.returned())),
                new TimeField<>("interviewed_at", Episode::interviewed),
                HourAllowance.hours(72)),
        Timescale.Attribution.START);

// The definition: words for people, and the calculation. Mixing parts of another enum into the percentage
// would not compile.
Indicator<Missing, Clock> within72 = Indicator.<Missing, Clock>builder().
        id("return-interview-72h-pct").
        title("% return-home interviews within 72 hours").
        words(new Words(
                "The share of returns after a missing episode that were followed by an interview within 72 hours.",
                "returns with an interview in time",
                "returns whose interview was held, or is overdue",
                "DfE, Statutory guidance on children who run away or go missing from home or care, 2014",
                "Hours are counted from the return, through nights and weekends.")).
        parts(Clock.class).
        addFeeds(Feed.of(Missing::children, interviews)).
        window(WindowRule.IN_PERIOD).
        measure(Measures.percentage(Clock.MET, Clock.MISSED, Clock.INVALID, Clock.OVERDUE)).
        clocks(new Indicator.ClockColumns(true, true)).
        target(Target.atLeast(90)).
        addNeeds(Need.of("missing_episodes")).
        build();

// Three children: one seen on the second day, one on the fifth, one not yet; and one back since yesterday.
LocalDateTime tuesday = LocalDateTime.of(2019, 5, 14, 22, 30);
Missing records = new Missing(List.of(
        new Child("C1", List.of(new Episode("M1", tuesday, Optional.of(tuesday.plusHours(40))))),
        new Child("C2", List.of(new Episode("M2", tuesday, Optional.of(tuesday.plusHours(110))))),
        new Child("C3", List.of(new Episode("M3", tuesday.plusDays(3), Optional.empty()))),
        new Child("C4", List.of(new Episode("M4", LocalDateTime.of(2019, 5, 30, 9, 0), Optional.empty())))));

// Explained, with its clocks, by the code that explains the catalogue.
Evaluation<Missing> evaluation = Evaluation.of(records, LocalDate.of(2019, 5, 31));
System.out.print(evaluation.explain(within72, Period.parse("2019-05")).text());
for (OpenClock clock : evaluation.openClocks(within72)) {
    System.out.println("open: " + clock.through().key() + " of " + clock.subject() + ", due " + Day.text(clock.due()) +
            (clock.overdue() ? ", overdue" : ", not yet due"));
}

/exit
