package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DayProperties {
    private static final int MILLION_YEARS = 365_242_500;

    @Property
    void monthsAreAddedAsLocalDateAddsThemFarAwayToo(
            @ForAll @IntRange(min = -5 * MILLION_YEARS, max = 5 * MILLION_YEARS) int day,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int months) {
        LocalDate expected = LocalDate.ofEpochDay(day).plusMonths(months);
        assertThat(Day.plusMonths(day, months)).isEqualTo((int) expected.toEpochDay());
        assertThat(Day.minusMonths(day, -months)).isEqualTo((int) expected.toEpochDay());
    }

    @Property
    void aDateComesBackFromItsDay(@ForAll @IntRange(min = Day.NONE + 1, max = Day.FOREVER - 1) int day) {
        LocalDate date = Day.toDate(day);
        assertThat(date.toEpochDay()).isEqualTo(day);
        assertThat(Day.of(date)).isEqualTo(day);
        assertThat(Day.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                .isEqualTo(day);
        assertThat(LocalDate.parse(Day.text(day))).isEqualTo(date);
    }

    @Property
    void addingMonthsNeverTurnsTwoDaysRound(
            @ForAll @IntRange(min = -40_000, max = 40_000) int day,
            @ForAll @IntRange(min = 0, max = 62) int later,
            @ForAll @IntRange(min = -120, max = 120) int months) {
        assertThat(Day.plusMonths(day + later, months)).isGreaterThanOrEqualTo(Day.plusMonths(day, months));
    }
}
