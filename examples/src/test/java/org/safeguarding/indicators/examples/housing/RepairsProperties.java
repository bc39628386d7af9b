package org.safeguarding.indicators.examples.housing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.law.Law;
import org.safeguarding.indicators.law.Laws;
import org.safeguarding.indicators.law.PlainLoop;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.LawCheck;
import org.safeguarding.indicators.testing.OwnHistories;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

class RepairsProperties {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

    private static final PlainLoop<ImmutableList<Repair>, Clock> IN_28_DAYS = missed(28, day -> true);

    private static final PlainLoop<ImmutableList<Repair>, Clock> IN_20_WORKING_DAYS = missed(
            20,
            day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                    && !CALENDAR.holidays().contains(day));

    @Property(tries = 100)
    void missedRepairsKeepTheLaws(@ForAll("repairs") OwnRows<Repair> repairs, @ForAll("asAt") LocalDate asAt) {
        LawCheck.hold(Laws.all(Repairs.MISSED, Repairs::knownOn).agrees(IN_28_DAYS), repairs, asAt, Days.years());
    }

    @Property(tries = 100)
    void thoseInWorkingDaysToo(@ForAll("repairs") OwnRows<Repair> repairs, @ForAll("asAt") LocalDate asAt) {
        var laws = Laws.all(Repairs.MISSED_IN_WORKING_DAYS, Repairs::knownOn).agrees(IN_20_WORKING_DAYS);
        LawCheck.hold(laws, repairs, asAt, Days.years());
    }

    /** The property has teeth: a definition that lets a repair take a day longer, or asks for it a day sooner, is found. */
    @Example
    void aDayTooManyOrTooFewIsFound() {
        assertThat(broken(DayAllowance.calendarDays(29), IN_28_DAYS)).containsExactly(Law.AGREES);
        assertThat(broken(DayAllowance.calendarDays(27), IN_28_DAYS)).containsExactly(Law.AGREES);
        assertThat(broken(DayAllowance.workingDays(21, CALENDAR), IN_20_WORKING_DAYS))
                .containsExactly(Law.AGREES);
    }

    private ImmutableSet<Law> broken(DayAllowance wrong, PlainLoop<ImmutableList<Repair>, Clock> loop) {
        var laws = Laws.all(Repairs.missed("wrong", wrong), Repairs::knownOn).agrees(loop);
        return LawCheck.broken(laws, repairs(), asAt(), Days.years());
    }

    private static PlainLoop<ImmutableList<Repair>, Clock> missed(int allowed, Predicate<LocalDate> counts) {
        return (repairs, seen) -> repairs.stream()
                .filter(repair -> seen.sees(due(repair.reported(), allowed, counts)))
                .map(repair -> {
                    LocalDate done = repair.done();
                    LocalDate until = done == null ? seen.asAt() : done;
                    if (until.isBefore(repair.reported())) {
                        return Clock.INVALID;
                    }
                    boolean inTime = elapsed(repair.reported(), until, counts) <= allowed;
                    return done == null
                            ? (inTime ? Clock.NOT_YET_DUE : Clock.OVERDUE)
                            : (inTime ? Clock.MET : Clock.MISSED);
                });
    }

    private static LocalDate due(LocalDate reported, int allowed, Predicate<LocalDate> counts) {
        return reported.datesUntil(LocalDate.MAX)
                .skip(1)
                .filter(counts)
                .skip(allowed - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static long elapsed(LocalDate reported, LocalDate until, Predicate<LocalDate> counts) {
        return reported.plusDays(1).datesUntil(until.plusDays(1)).filter(counts).count();
    }

    @Provide
    Arbitrary<OwnRows<Repair>> repairs() {
        return OwnHistories.of(
                Repairs.TABLE,
                Combinators.combine(
                                Days.near(),
                                Days.endings(DayAllowance.calendarDays(28)),
                                Arbitraries.of("roof", "boiler", ""))
                        .as((reported, done, trade) -> (home, number) ->
                                new Repair(number, home, trade, Day.toDate(reported), date(done.after(reported)))));
    }

    @Provide
    Arbitrary<LocalDate> asAt() {
        return Days.asAt();
    }

    private static @Nullable LocalDate date(int day) {
        return day == Day.NONE ? null : Day.toDate(day);
    }
}
