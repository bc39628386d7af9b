package org.safeguarding.indicators.testing;

import static org.safeguarding.indicators.testing.ZooRepair.HOMES;
import static org.safeguarding.indicators.testing.ZooRepair.TABLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.indicator.OwnRow;
import org.safeguarding.indicators.indicator.OwnSubject;
import org.safeguarding.indicators.law.FlowLaws;
import org.safeguarding.indicators.law.Law;
import org.safeguarding.indicators.law.Laws;
import org.safeguarding.indicators.law.LevelLaws;
import org.safeguarding.indicators.law.PlainLoop;
import org.safeguarding.indicators.law.Violation;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/**
 * A zoo of wrong definitions: what goes wrong in practice, each with the laws that catch it on seven made-up repairs. It
 * shows that the laws have teeth, and gives whoever writes a law something to try it on.
 */
public final class Zoo {
    private static final int FROM = Day.of(2019, 5, 1);
    private static final int TO = Day.of(2019, 6, 30);
    private static final Dates DATES = Dates.of(FROM, Day.of(2019, 5, 8), Day.of(2019, 5, 28), Day.of(2019, 5, 31), TO);

    private static final PlainLoop<OwnSubject<ZooRepair>, Counted> OPEN =
            (home, seen) -> records(home).filter(r -> r.openOn(seen.last())).map(r -> Counted.COUNTED);

    private Zoo() {}

    /**
     * The wrong definitions.
     *
     * @return each with its story and the laws it breaks
     */
    public static ImmutableList<WrongDefinition> definitions() {
        return ImmutableList.of(
                wrong(
                        "eight days in seven",
                        "the first day of a week is the last less 7",
                        () -> ImmutableList.<Violation>builder()
                                .addAll(Laws.ofWindow(ZooShapes.EIGHT_IN_SEVEN, FROM, TO))
                                .addAll(flow(Counted.class, ZooShapes.REPORTS, ZooShapes.EIGHT_IN_SEVEN)
                                        .violations(HOMES.subjects(), DATES))
                                .build(),
                        Law.WINDOW,
                        Law.PLAIN_LOOP,
                        Law.DISTINCT),
                wrong(
                        "a look-back that sees its own day",
                        "`BETWEEN` the day a year ago and the day itself: two reports of one day are each other's earlier one",
                        () -> repeats(ZooShapes.OWN_DAY_TOO),
                        Law.AGREES),
                wrong(
                        "the plausible SQL of re-referrals",
                        "`LAG(date) OVER (PARTITION BY home)` after `WHERE date` in the last 12 months: what came before them is gone",
                        () -> levelLaws(Share.class, ZooShapes.LAG_AFTER_WHERE)
                                .agrees(repeated(Window.rolling12Months()))
                                .violations(HOMES.subjects(), DATES),
                        Law.AGREES),
                wrong(
                        "today's status for the past",
                        "what is open now is said to have been open then",
                        () -> open(ZooShapes.OPEN_NOW),
                        Law.NO_PEEKING,
                        Law.AGREES),
                wrong(
                        "forgotten open ends",
                        "`start <= day AND day < end` where a blank end is no greater than anything",
                        () -> open(ZooShapes.CLOSED_ONLY),
                        Law.NO_PEEKING,
                        Law.AGREES),
                wrong(
                        "double counting on a join",
                        "repairs joined to their visits, counted by row, over repairs counted once",
                        ZooIndicators::joined,
                        Law.PERCENTAGE),
                wrong(
                        "a mean of percentages",
                        "each home's own percentage, and the mean of those",
                        ZooIndicators::meanOfPercentages,
                        Law.AGREES),
                wrong(
                        "a day-1 clock",
                        "the day of the report counts as the first of the 28",
                        () -> clocks(ZooShapes.DAY_ONE),
                        Law.AGREES),
                wrong(
                        "a longer timescale over fewer rows",
                        "the figure of 60 days leaves roofs to another report, that of 28 days does not",
                        ZooIndicators::longerLeavesOut,
                        Law.TIMESCALE),
                wrong(
                        "a change forgotten",
                        "a pointwise definition that names the day of the report and not the day it was done",
                        () -> Laws.ofChangeDates(Counted.class, ZooShapes.FORGETFUL, HOMES.subjects(), FROM, TO),
                        Law.CHANGE_DATES),
                wrong(
                        "the last row for the latest",
                        "`rows.get(size - 1)`, which was right in the test database",
                        () -> Laws.level(Counted.class, ZooShapes.LAST_ROW)
                                .reordering(Zoo::backwards)
                                .violations(HOMES.subjects(), DATES),
                        Law.ROW_ORDER),
                wrong(
                        "`LAG` without `PARTITION BY`",
                        "a row compared with the one before it, whoever's",
                        () -> Laws.level(Counted.class, ZooShapes.lagOverAll()).violations(HOMES.subjects(), DATES),
                        Law.REBUILDS,
                        Law.DATES,
                        Law.KNOWN_THEN,
                        Law.GROUPS,
                        Law.SUBJECT_ORDER,
                        Law.REPLACE),
                wrong(
                        "a sample that is drawn anew",
                        "one repair in three is looked at, by a counter that runs on from figure to figure",
                        () -> Laws.level(Counted.class, ZooShapes.everyThird()).violations(HOMES.subjects(), DATES),
                        Law.REBUILDS,
                        Law.DATES,
                        Law.KNOWN_THEN,
                        Law.GROUPS,
                        Law.SUBJECT_ORDER,
                        Law.MERGE,
                        Law.REPLACE),
                wrong(
                        "groups that are rounded, and a total that is not",
                        "small numbers hidden by hand",
                        ZooIndicators::roundedGroups,
                        Law.GROUPS),
                wrong(
                        "a meaning read off a key",
                        "keys that begin with `roof` are of the roof, until the system is replaced",
                        ZooIndicators::meaningOfKeys,
                        Law.RELABELLED),
                wrong(
                        "a cursor for a list",
                        "the rows come from a cursor, which whoever reads them next finds at its end",
                        ZooIndicators::readOnce,
                        Law.PLANNED));
    }

    private interface Trial {
        ImmutableList<Violation> violations();
    }

    private static WrongDefinition wrong(String name, String story, Trial trial, Law... caughtBy) {
        return new WrongDefinition(name, story, ImmutableSet.copyOf(caughtBy), trial::violations);
    }

    static Stream<ZooRepair> records(OwnSubject<ZooRepair> home) {
        return home.rows().stream().map(OwnRow::row);
    }

    private static OwnSubject<ZooRepair> backwards(OwnSubject<ZooRepair> home) {
        return new OwnSubject<>(home.key(), home.rows().reverse());
    }

    private static OwnSubject<ZooRepair> knownOn(OwnSubject<ZooRepair> home, int day) {
        return TABLE.of(records(home).flatMap(r -> r.knownOn(Day.toDate(day)).stream())).subjects().stream()
                .findFirst()
                .orElse(new OwnSubject<>(home.key(), ImmutableList.of()));
    }

    private static <P extends Enum<P>> LevelLaws<OwnSubject<ZooRepair>, P> levelLaws(
            Class<P> parts, Level<OwnSubject<ZooRepair>, P> level) {
        return Laws.level(parts, level).reordering(Zoo::backwards).truncating(Zoo::knownOn);
    }

    private static <P extends Enum<P>> FlowLaws<OwnSubject<ZooRepair>, P> flow(
            Class<P> parts, Flow<OwnSubject<ZooRepair>, P> flow, Window window) {
        return Laws.flow(parts, flow, window).reordering(Zoo::backwards).truncating(Zoo::knownOn);
    }

    static ImmutableList<Violation> open(Level<OwnSubject<ZooRepair>, Counted> level) {
        return levelLaws(Counted.class, level).agrees(OPEN).violations(HOMES.subjects(), DATES);
    }

    static ImmutableList<Violation> open(Pointwise<OwnSubject<ZooRepair>, Counted> level) {
        return Laws.ofChangeDates(Counted.class, level, HOMES.subjects(), FROM, TO);
    }

    /** Repeats within 12 months, over the window of a month. */
    static ImmutableList<Violation> repeats(Flow<OwnSubject<ZooRepair>, Share> flow) {
        return flow(Share.class, flow, Window.in(PeriodKind.MONTH))
                .agrees(repeated(Window.in(PeriodKind.MONTH)))
                .violations(HOMES.subjects(), DATES);
    }

    private static PlainLoop<OwnSubject<ZooRepair>, Share> repeated(Window window) {
        return (home, seen) -> records(home)
                .filter(r -> Day.of(r.reported()) >= window.startOf(Day.of(seen.last())))
                .filter(r -> !r.reported().isAfter(seen.last()))
                .map(r -> records(home)
                                .anyMatch(e -> e.reported().isBefore(r.reported())
                                        && !e.reported().isBefore(r.reported().minusMonths(12)))
                        ? Share.IN
                        : Share.OUT);
    }

    /** Repairs within 28 days by the day they were done. */
    static ImmutableList<Violation> clocks(Flow<OwnSubject<ZooRepair>, Clock> flow) {
        Window month = Window.in(PeriodKind.MONTH);
        return flow(Clock.class, flow, month)
                .agrees((home, seen) ->
                        records(home).filter(r -> seen.sees(r.reported())).map(r -> state(r, Day.of(seen.asAt()))))
                .violations(HOMES.subjects(), DATES);
    }

    static Clock state(ZooRepair repair, int asAt) {
        int reported = Day.of(repair.reported());
        int done = Day.ofNullable(repair.done());
        if (done == Day.NONE) {
            return asAt - reported > ZooShapes.ALLOWED ? Clock.OVERDUE : Clock.NOT_YET_DUE;
        }
        return done - reported > ZooShapes.ALLOWED ? Clock.MISSED : Clock.MET;
    }
}
