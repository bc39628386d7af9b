package org.safeguarding.indicators.examples.housing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.law.Laws;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.OwnHistories;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.PeriodKind;

class RepairsProperties {
    @Property(tries = 100)
    void missedRepairsKeepTheLaws(@ForAll("repairs") OwnRows<Repair> repairs, @ForAll("near") int asAt) {
        assertThat(Laws.all(Repairs.MISSED, Repairs::knownOn)
                        .agrees((records, seen) -> records.stream()
                                .filter(repair -> seen.sees(repair.reported().plusDays(28)))
                                .map(repair -> state(repair, seen.asAt())))
                        .violations(
                                repairs,
                                Day.toDate(asAt),
                                ImmutableList.of(
                                        PeriodKind.MONTH.periodOf(asAt), PeriodKind.QUARTER.periodOf(asAt - 28))))
                .isEmpty();
    }

    private static Clock state(Repair repair, LocalDate asAt) {
        LocalDate done = repair.done();
        LocalDate until = done == null ? asAt : done;
        long days = ChronoUnit.DAYS.between(repair.reported(), until);
        if (days < 0) {
            return Clock.INVALID;
        }
        if (done == null) {
            return days > 28 ? Clock.OVERDUE : Clock.NOT_YET_DUE;
        }
        return days > 28 ? Clock.MISSED : Clock.MET;
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
    Arbitrary<Integer> near() {
        return Days.near();
    }

    private static @Nullable LocalDate date(int day) {
        return day == Day.NONE ? null : Day.toDate(day);
    }
}
