package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class AllowanceProperties {
    private static final int MON_1_JAN_2018 = Day.of(2018, 1, 1);
    private static final int DAY_SECONDS = 86_400;

    @Provide
    Arbitrary<DayAllowance> dayAllowances() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of("calendar days", "weeks", "working days", "calendar months"))
                .as(DayAllowanceTest::allowance);
    }

    /** Any time of 1996 to 2030, and often one within two days of a clock change. */
    @Provide
    Arbitrary<LocalDateTime> times() {
        Arbitrary<Long> seconds = Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(Day.of(1996, 1, 1), Day.of(2030, 1, 1))
                                .map(day -> day * DAY_SECONDS)),
                Tuple.of(
                        2,
                        Arbitraries.of(Day.of(2019, 3, 31), Day.of(2019, 10, 27))
                                .map(day -> (long) day * DAY_SECONDS)));
        return Combinators.combine(
                        seconds,
                        Arbitraries.longs().between(-2 * DAY_SECONDS, 2 * DAY_SECONDS),
                        Arbitraries.of(0, 1, 999_999_999))
                .as((second, shift, nano) -> LocalDateTime.ofEpochSecond(second + shift, nano, ZoneOffset.UTC))
                // Two of them in one property would have more edge cases than tries; the clock changes are drawn
                // anyway.
                .withoutEdgeCases();
    }

    @Property
    void aStopIsWithinIfAndOnlyIfNoLaterThanTheLastTimelyDay(
            @ForAll("dayAllowances") DayAllowance allowance,
            @ForAll @IntRange(max = 1_500) int from,
            @ForAll @IntRange(max = 100) int days) {
        int start = MON_1_JAN_2018 + from;
        assertThat(allowance.within(start, start + days)).isEqualTo(start + days <= allowance.lastTimely(start));
        assertThat(allowance.due(start)).isBetween(start, allowance.lastTimely(start));
    }

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll("dayAllowances") DayAllowance allowance,
            @ForAll @IntRange(max = 1_500) int from,
            @ForAll @IntRange(max = 40) int later) {
        int start = MON_1_JAN_2018 + from;
        assertThat(allowance.due(start + later)).isGreaterThanOrEqualTo(allowance.due(start));
        assertThat(allowance.lastTimely(start + later)).isGreaterThanOrEqualTo(allowance.lastTimely(start));
    }

    @Property
    void theLastTimelyDayEndsWithinTheHoursAndTheNextDoesNot(
            @ForAll("times") LocalDateTime start, @ForAll @IntRange(max = 100) int hours) {
        HourAllowance allowance = HourAllowance.hours(hours);
        LocalDateTime end = Day.toDate(allowance.lastTimely(start)).plusDays(1).atStartOfDay();
        Duration allowed = Duration.ofHours(hours);
        assertThat(allowance.elapsed(start, end)).isLessThanOrEqualTo(allowed);
        assertThat(allowance.elapsed(start, end.plusDays(1))).isGreaterThan(allowed);
    }

    @Property
    void hoursByTheClockAndRealOnesDifferByAnHourAtMost(
            @ForAll("times") LocalDateTime start, @ForAll("times") LocalDateTime stop) {
        Duration real = HourAllowance.hours(1).elapsed(start, stop);
        assertThat(real.minus(Duration.between(start, stop)).abs()).isIn(Duration.ZERO, Duration.ofHours(1));
        assertThat(HourAllowance.hours(1).elapsed(stop, start)).isEqualTo(real.negated());
    }

    @Property
    void aStopIsWithinTheHoursIfAndOnlyIfPossibleAndNoLonger(
            @ForAll("times") LocalDateTime start,
            @ForAll @IntRange(max = 60) int hours,
            @ForAll @IntRange(min = -1, max = 220_000) int seconds) {
        LocalDateTime stop = start.plusSeconds(seconds);
        HourAllowance allowance = HourAllowance.hours(hours);
        Duration elapsed = allowance.elapsed(start, stop);
        assertThat(allowance.impossible(start, stop)).isEqualTo(elapsed.compareTo(Duration.ZERO) < 0);
        assertThat(allowance.within(start, stop))
                .isEqualTo(!allowance.impossible(start, stop) && elapsed.compareTo(Duration.ofHours(hours)) <= 0);
    }
}
