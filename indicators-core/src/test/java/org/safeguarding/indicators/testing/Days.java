package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/**
 * Days that lie where mistakes are made: month ends, leap days, the first and last days of financial years, Easter and Christmas,
 * nights on which the clocks change, days exactly so many months apart, and their neighbours.
 */
public final class Days {
    /** The first day of the years that most histories fall in. */
    public static final int FIRST = Day.of(2017, 1, 1);

    /** The last day of the years that most histories fall in. */
    public static final int LAST = Day.of(2021, 12, 31);

    private static final int[] EDGES = {
        Day.of(2018, 2, 28), Day.of(2019, 2, 28), Day.of(2020, 2, 28), Day.of(2020, 2, 29), Day.of(2021, 2, 28),
        Day.of(2018, 3, 31), Day.of(2019, 3, 31), Day.of(2020, 3, 31), Day.of(2021, 3, 31), Day.of(2019, 4, 30),
        Day.of(2018, 5, 31), Day.of(2019, 5, 31), Day.of(2020, 5, 31), Day.of(2019, 6, 30), Day.of(2020, 6, 30),
        Day.of(2018, 3, 30), Day.of(2018, 4, 2), Day.of(2019, 4, 19), Day.of(2019, 4, 22), Day.of(2020, 4, 13),
        Day.of(2018, 10, 28), Day.of(2019, 10, 27), Day.of(2019, 12, 24), Day.of(2019, 12, 31), Day.of(2020, 12, 31)
    };

    /** The calendar of working days ends with 2028 and begins with 1995; 2219 is 2019 mistyped. */
    private static final int[] FAR = {
        Day.of(1899, 12, 31),
        Day.of(1994, 12, 31),
        Day.of(1995, 1, 1),
        Day.of(2028, 12, 31),
        Day.of(2029, 1, 1),
        Day.of(2052, 2, 29),
        Day.of(2219, 5, 31)
    };

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

    private Days() {}

    /**
     * Days of 2017 to 2021, most of them at or beside an edge.
     *
     * @return epoch days
     */
    public static Arbitrary<Integer> near() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(edges(), Arbitraries.integers().between(-1, 1))
                                .as(Integer::sum)),
                Tuple.of(1, Arbitraries.integers().between(FIRST, LAST)));
    }

    /**
     * As-at dates: the days of {@link #near}, as dates, so that a sample of a failing property names one.
     *
     * @return dates
     */
    public static Arbitrary<LocalDate> asAt() {
        return near().map(Day::toDate);
    }

    /**
     * Financial years that all days of {@link #near} lie in, with a few months beyond: asked for all of them, a definition has no
     * record out of sight.
     *
     * @return 2016/17 to 2021/22
     */
    public static ImmutableList<Period> years() {
        return Period.parseList("2016/17..2021/22");
    }

    /**
     * Days as {@link #near}, and now and then one outside the years of the working-day calendar or of window tables.
     *
     * @return epoch days
     */
    public static Arbitrary<Integer> anywhere() {
        return Arbitraries.frequencyOf(
                Tuple.of(30, near()),
                Tuple.of(1, Arbitraries.integers().between(0, FAR.length - 1).map(i -> FAR[i])));
    }

    /**
     * Days as {@link #anywhere}, or blank.
     *
     * @return epoch days or {@code Day.NONE}
     */
    public static Arbitrary<Integer> orBlank() {
        return Arbitraries.frequencyOf(Tuple.of(4, anywhere()), Tuple.of(1, Arbitraries.just(Day.NONE)));
    }

    /**
     * What may follow a day: blank, the day itself, a due day or the day after, a day before it, one far off.
     *
     * @return gives the day on which something ends, or {@code Day.NONE}, for the day on which it began; blank for blank
     */
    public static Arbitrary<Ending> endings() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(start -> Day.NONE)),
                Tuple.of(2, Arbitraries.just(start -> start)),
                Tuple.of(6, Arbitraries.integers().between(-3, 90).map(n -> start -> start + n)),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.of(10, 15, 45, 50, 60),
                                        Arbitraries.integers().between(-1, 3))
                                .as((n, shift) -> start -> dueIn(n, start) + shift)),
                Tuple.of(2, Arbitraries.integers().between(364, 800).map(n -> start -> start + n)),
                Tuple.of(1, anywhere().map(day -> start -> day)));
    }

    /**
     * What may follow a day within an allowance: blank, the day itself, the due day and its neighbours, a day before it, one far
     * off.
     *
     * @param allowance the allowance
     * @return gives the day on which something ends, or {@code Day.NONE}, for the day on which it began
     */
    public static Arbitrary<Ending> endings(DayAllowance allowance) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(start -> Day.NONE)),
                Tuple.of(1, Arbitraries.just(start -> start)),
                Tuple.of(
                        4,
                        Arbitraries.integers().between(-1, 1).map(beside -> start -> dueIn(allowance, start) + beside)),
                Tuple.of(3, Arbitraries.integers().between(-3, 90).map(n -> start -> start + n)),
                Tuple.of(1, Arbitraries.integers().between(364, 800).map(n -> start -> start + n)));
    }

    private static int dueIn(int workingDays, int start) {
        return dueIn(DayAllowance.workingDays(workingDays, CALENDAR), start);
    }

    private static int dueIn(DayAllowance allowance, int start) {
        int due = allowance.covers(start) ? allowance.due(start) : start;
        return due == Day.FOREVER - 1 ? start : due;
    }

    /** When something ends that began on a day. */
    @FunctionalInterface
    public interface Ending {
        /**
         * The end.
         *
         * @param start the day it began
         * @return the day it ended, or {@code Day.NONE}
         */
        int after(int start);
    }

    /**
     * Windows of every kind.
     *
     * @return windows
     */
    public static Arbitrary<Window> windows() {
        return Arbitraries.oneOf(
                Arbitraries.of(PeriodKind.class).map(Window::in),
                Arbitraries.of(Window.rolling12Months(), Window.yearToDate(), Window.ever()),
                Arbitraries.of(1, 2, 3, 11, 12, 13, 24, 130).map(Window::rollingMonths));
    }

    /**
     * Dates to read a tally at: none, a few, or every day of a span; none later than a day.
     *
     * @param last the last day
     * @return dates
     */
    public static Arbitrary<Dates> dates(int last) {
        Arbitrary<Integer> days = near().map(day -> Math.min(day, last));
        return Arbitraries.oneOf(
                days.list()
                        .ofMaxSize(12)
                        .map(list -> Dates.of(
                                list.stream().mapToInt(Integer::intValue).toArray())),
                Combinators.combine(days, Arbitraries.integers().between(0, 800))
                        .as((day, span) -> Dates.daily(day - span, day)));
    }

    private static Arbitrary<Integer> edges() {
        return Arbitraries.integers().between(0, EDGES.length - 1).map(i -> EDGES[i]);
    }
}
