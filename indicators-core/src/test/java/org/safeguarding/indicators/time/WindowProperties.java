package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class WindowProperties {
    private static final int FIRST = Day.NONE + 1;
    private static final int LAST = Day.FOREVER - 1;

    @Provide
    Arbitrary<Window> windows() {
        return Arbitraries.oneOf(
                Arbitraries.of(Windows.ALL.values()),
                Arbitraries.integers().between(1, 130).map(Window::rollingMonths),
                Arbitraries.integers().greaterOrEqual(1_000).map(Window::rollingMonths));
    }

    /** Around the years of the tables, at the ends of all days, and anywhere. */
    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(Day.of(1985, 1, 1), Day.of(2055, 12, 31))),
                Tuple.of(1, Arbitraries.integers().between(FIRST, FIRST + 5_000)),
                Tuple.of(1, Arbitraries.integers().between(LAST - 5_000, LAST)),
                Tuple.of(2, Arbitraries.integers().between(FIRST, LAST)));
    }

    @Property(tries = 5_000)
    void aWindowSeesADayIfAndOnlyIfTheDayIsHeld(
            @ForAll("windows") Window window, @ForAll("days") int day, @ForAll("days") int end) {
        assertThat(window.startOf(end) <= day && day <= end).isEqualTo(day <= end && end <= window.lastEnd(day));
    }

    @Property(tries = 5_000)
    void aWindowSeesADayIfAndOnlyIfTheDayIsHeldALittleBeforeOrAfterItsEnds(
            @ForAll("windows") Window window, @ForAll("days") int day, @ForAll @IntRange(min = -3, max = 3) int shift) {
        int end = Day.clamp((long) window.lastEnd(day) + shift);
        assertThat(window.startOf(end) <= day && day <= end).isEqualTo(day <= end && end <= window.lastEnd(day));
        int start = Day.clamp((long) window.startOf(day) + shift);
        assertThat(window.startOf(day) <= start && start <= day)
                .isEqualTo(start <= day && day <= window.lastEnd(start));
    }

    @Property(tries = 5_000)
    void aWindowEndsWithItsOwnDayAndNeitherEndMovesBack(
            @ForAll("windows") Window window, @ForAll("days") int day, @ForAll @IntRange(max = 800) int later) {
        int next = Day.clamp((long) day + later);
        assertThat(window.startOf(day)).isBetween(FIRST, day);
        assertThat(window.lastEnd(day)).isBetween(day, LAST);
        assertThat(window.startOf(next)).isGreaterThanOrEqualTo(window.startOf(day));
        assertThat(window.lastEnd(next)).isGreaterThanOrEqualTo(window.lastEnd(day));
    }

    @Property
    void aRollingWindowIsTheOneThatCalendarDatesGive(
            @ForAll @IntRange(min = 1, max = 60) int months, @ForAll @IntRange(min = 5_000, max = 32_000) int end) {
        var date = Day.toDate(end);
        var expected = date.getDayOfMonth() == date.lengthOfMonth()
                ? date.withDayOfMonth(1).minusMonths(months - 1L)
                : date.minusMonths(months).plusDays(1);
        assertThat(Day.toDate(Window.rollingMonths(months).startOf(end))).isEqualTo(expected);
    }
}
