package org.safeguarding.indicators.testing;

import static org.safeguarding.indicators.testing.ZooRepair.TABLE;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timescale.Attribution;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.OwnRow;
import org.safeguarding.indicators.indicator.OwnSubject;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.Window;

/** Flows and levels of the zoo, and beside each wrong one what would be right. */
final class ZooShapes {
    static final int ALLOWED = 28;

    private static final DayField<OwnRow<ZooRepair>> REPORTED = TABLE.date("reported", ZooRepair::reported);
    private static final DayField<OwnRow<ZooRepair>> DONE = TABLE.date("done", ZooRepair::done);

    static final Flow<OwnSubject<ZooRepair>, Counted> REPORTS = Count.of(TABLE.rows(), REPORTED);

    static final Window EIGHT_IN_SEVEN = new Window() {
        @Override
        public int startOf(int endDay) {
            return endDay - 7;
        }

        @Override
        public int lastEnd(int day) {
            return day + 6;
        }

        @Override
        public String name() {
            return "week";
        }
    };

    static final Flow<OwnSubject<ZooRepair>, Share> REPEATS =
            new Repeat<>(TABLE.rows(), REPORTED, Where.all(), LookBack.months(12));

    static final Flow<OwnSubject<ZooRepair>, Share> OWN_DAY_TOO =
            (home, out) -> home.rows().forEach(row -> {
                int day = reported(row);
                boolean again = home.rows().stream()
                        .anyMatch(e -> !e.equals(row) && reported(e) <= day && reported(e) >= Day.minusMonths(day, 12));
                out.event(day, again ? Share.IN : Share.OUT, 1, day, Day.FOREVER, row, ImmutableList.of());
            });

    /** In the window and not the first of it: until the one before leaves the window, and then no longer. */
    static final Level<OwnSubject<ZooRepair>, Share> LAG_AFTER_WHERE =
            (home, out) -> home.rows().forEach(row -> {
                Window year = Window.rolling12Months();
                int day = reported(row);
                int end = year.lastEnd(day) + 1;
                int before = home.rows().stream()
                        .mapToInt(ZooShapes::reported)
                        .filter(e -> e < day)
                        .max()
                        .orElse(Day.NONE);
                int split = before == Day.NONE ? day : Math.max(day, year.lastEnd(before) + 1);
                hold(out, Share.IN, day, split, row);
                hold(out, Share.OUT, split, end, row);
            });

    static final Level<OwnSubject<ZooRepair>, Counted> OPEN = (home, out) -> home.rows()
            .forEach(row ->
                    hold(out, Counted.COUNTED, reported(row), done(row) == Day.NONE ? Day.FOREVER : done(row), row));

    static final Level<OwnSubject<ZooRepair>, Counted> OPEN_NOW = (home, out) -> home.rows().stream()
            .filter(row -> done(row) == Day.NONE)
            .forEach(row -> hold(out, Counted.COUNTED, reported(row), Day.FOREVER, row));

    static final Level<OwnSubject<ZooRepair>, Counted> CLOSED_ONLY = (home, out) -> home.rows().stream()
            .filter(row -> done(row) != Day.NONE)
            .forEach(row -> hold(out, Counted.COUNTED, reported(row), done(row), row));

    static final Flow<OwnSubject<ZooRepair>, Clock> CLOCKS = within(ALLOWED);

    /** The day of the report is day 1, so that 28 of them are 27 nights. */
    static final Flow<OwnSubject<ZooRepair>, Clock> DAY_ONE = within(ALLOWED - 1);

    static final Pointwise<OwnSubject<ZooRepair>, Counted> FORGETFUL = openOn(false);

    static final Pointwise<OwnSubject<ZooRepair>, Counted> MINDFUL = openOn(true);

    static final Level<OwnSubject<ZooRepair>, Counted> LAST_ROW = (home, out) -> {
        OwnRow<ZooRepair> row = home.rows().get(home.rows().size() - 1);
        hold(out, Counted.COUNTED, reported(row), Day.FOREVER, row);
    };

    private ZooShapes() {}

    /** It keeps the row before, so it is made anew for each trial. */
    static Level<OwnSubject<ZooRepair>, Counted> lagOverAll() {
        AtomicInteger before = new AtomicInteger(Day.NONE);
        return (home, out) -> home.rows().stream()
                .filter(row -> before.getAndSet(reported(row)) != reported(row))
                .forEach(row -> hold(out, Counted.COUNTED, reported(row), Day.FOREVER, row));
    }

    /** It counts on, so it is made anew for each trial. */
    static Level<OwnSubject<ZooRepair>, Counted> everyThird() {
        AtomicInteger looked = new AtomicInteger();
        return (home, out) -> home.rows().stream()
                .filter(row -> looked.incrementAndGet() % 3 == 0)
                .forEach(row -> hold(out, Counted.COUNTED, reported(row), Day.FOREVER, row));
    }

    static Flow<OwnSubject<ZooRepair>, Clock> within(int days) {
        return Timescale.of(
                TABLE.rows(), new DayTiming<>(REPORTED, DONE, DayAllowance.calendarDays(days)), Attribution.START);
    }

    private static Pointwise<OwnSubject<ZooRepair>, Counted> openOn(boolean ends) {
        return new Pointwise<>(
                "a repair is open",
                (home, dates) -> home.rows().forEach(row -> {
                    dates.accept(reported(row));
                    dates.accept(ends ? done(row) : Day.NONE);
                }),
                (home, day, held) -> home.rows().stream()
                        .filter(row -> row.row().openOn(Day.toDate(day)))
                        .forEach(row -> held.held(Counted.COUNTED, row, ImmutableList.of())));
    }

    static int reported(OwnRow<ZooRepair> row) {
        return Day.of(row.row().reported());
    }

    static int done(OwnRow<ZooRepair> row) {
        return Day.ofNullable(row.row().done());
    }

    private static <P> void hold(Holdings<P> out, P part, int from, int until, OwnRow<ZooRepair> row) {
        if (from < until) {
            out.held(part, from, until, row);
        }
    }
}
