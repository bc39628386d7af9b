package org.safeguarding.indicators.testing;

import static org.safeguarding.indicators.testing.ZooRepair.HOMES;
import static org.safeguarding.indicators.testing.ZooRepair.TABLE;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Sum;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.OwnRow;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnSubject;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.law.Laws;
import org.safeguarding.indicators.law.Violation;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Indicators of the zoo, in the period, each with its trial. */
final class ZooIndicators {
    private static final LocalDate END_OF_JUNE = LocalDate.of(2019, Month.JUNE, 30);
    private static final ImmutableList<Period> PERIODS = Period.parseList("2019-04,2019-05,2019-Q1");

    private ZooIndicators() {}

    /** A repair is once among the repairs and once a visit among the visited. */
    static ImmutableList<Violation> joined() {
        Flow<OwnSubject<ZooRepair>, Share> visited = (home, out) -> home.rows().forEach(row -> {
            int day = ZooShapes.reported(row);
            out.event(day, Share.OUT, 1, day, Day.FOREVER, row, ImmutableList.of());
            out.event(day, Share.IN, row.row().visits(), day, Day.FOREVER, row, ImmutableList.of());
        });
        Measure<Share> share = Measures.ratio(Sum.of(Share.IN), Sum.of(Share.OUT), Places.WHOLE_OR_ONE);
        return Laws.indicator(indicator(Share.class, visited, share))
                .ofDisjointParts()
                .violations(HOMES, END_OF_JUNE, PERIODS);
    }

    static ImmutableList<Violation> meanOfPercentages() {
        Flow<OwnSubject<ZooRepair>, Share> ofHomes = (home, out) -> {
            long done = Zoo.records(home).filter(r -> r.done() != null).count();
            long percent = 100 * done / home.rows().size();
            int day = Day.of(2019, 6, 30);
            OwnRow<ZooRepair> any = Collections.min(home.rows(), Comparator.comparing(OwnRow::key));
            out.event(day, Share.IN, percent, day, Day.FOREVER, any, ImmutableList.of());
            out.event(day, Share.OUT, 100 - percent, day, Day.FOREVER, any, ImmutableList.of());
        };
        Measure<Share> share = Measures.percentage(Share.IN, Share.OUT);
        return Laws.all(indicator(Share.class, ofHomes, share), ZooRepair::knownOn)
                .agrees((repairs, seen) -> repairs.stream().map(r -> r.done() != null ? Share.IN : Share.OUT))
                .violations(HOMES, END_OF_JUNE, Period.parseList("2019-06"));
    }

    static ImmutableList<Violation> longerLeavesOut() {
        Measure<Clock> share = Measures.percentage(Clock.MET, Clock.MISSED, Clock.OVERDUE, Clock.INVALID);
        Flow<OwnSubject<ZooRepair>, Clock> longer =
                (home, out) -> ZooShapes.within(60).events(home, (day, part, amount, from, until, through, because) -> {
                    if (!through.key().startsWith("roof")) {
                        out.event(day, part, amount, from, until, through, because);
                    }
                });
        return Laws.indicator(indicator(Clock.class, ZooShapes.CLOCKS, share))
                .lengthened(indicator(Clock.class, longer, share))
                .violations(HOMES, END_OF_JUNE, PERIODS);
    }

    static ImmutableList<Violation> roundedGroups() {
        return Laws.indicator(indicator(Counted.class, ZooShapes.REPORTS, new ToTheNearestFive()))
                .violations(HOMES, END_OF_JUNE, PERIODS);
    }

    static ImmutableList<Violation> meaningOfKeys() {
        Flow<OwnSubject<ZooRepair>, Share> roofs = Count.share(
                TABLE.rows(),
                TABLE.date("reported", ZooRepair::reported),
                new Where<>("of the roof", row -> row.key().startsWith("roof")));
        return Laws.all(indicator(Share.class, roofs, Measures.percentage(Share.IN, Share.OUT)), ZooRepair::knownOn)
                .violations(HOMES, END_OF_JUNE, PERIODS);
    }

    static ImmutableList<Violation> readOnce() {
        AtomicBoolean read = new AtomicBoolean();
        Indicator.Builder<OwnRows<ZooRepair>, Counted> once = Indicator.builder();
        once.from(indicator(Counted.class, ZooShapes.REPORTS, Measures.count(Counted.COUNTED)));
        once.feeds(ImmutableList.of(Feed.<OwnRows<ZooRepair>, OwnSubject<ZooRepair>, Counted>of(
                homes -> read.getAndSet(true) ? ImmutableList.of() : homes.subjects(), ZooShapes.REPORTS)));
        once.breakdowns(ImmutableList.of());
        return Laws.indicator(once.build()).violations(HOMES, END_OF_JUNE, PERIODS);
    }

    /** An indicator in the period, broken down by the size of the repair. */
    static <P extends Enum<P>> Indicator<OwnRows<ZooRepair>, P> indicator(
            Class<P> parts, Flow<OwnSubject<ZooRepair>, P> flow, Measure<P> measure) {
        return Indicator.<OwnRows<ZooRepair>, P>builder()
                .id("repairs")
                .title("Repairs")
                .words(new Words("Repairs.", "repairs", "", "made up", ""))
                .parts(parts)
                .addFeeds(TABLE.feed(flow).by(TABLE.by("visits", r -> Integer.toString(r.visits()))))
                .window(WindowRule.IN_PERIOD)
                .measure(measure)
                .addBreakdowns(Breakdown.of("visits"))
                .concern(Concern.NONE)
                .addNeeds(Need.of("repairs"))
                .build();
    }

    private static final class ToTheNearestFive implements Measure<Counted> {
        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        @Override
        public Places places() {
            return Places.WHOLE;
        }

        @Override
        public String describe() {
            return "repairs, to the nearest five in a group";
        }

        @Override
        public Outcome of(Reading<Counted> reading, Context context) {
            return Outcome.amount(reading.amount(Counted.COUNTED), Unit.COUNT, Places.WHOLE);
        }

        @Override
        public Outcome ofGroup(Reading<Counted> group, Reading<Counted> total, Context context) {
            long fives = Math.round(group.of(Counted.COUNTED) / 5.0);
            return Outcome.amount(BigDecimal.valueOf(5 * fives), Unit.COUNT, Places.WHOLE);
        }
    }
}
