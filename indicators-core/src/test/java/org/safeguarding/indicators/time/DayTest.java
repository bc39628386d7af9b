package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);
    private static final int FIRST = Day.NONE + 1;
    private static final int LAST = Day.FOREVER - 1;

    @Test
    void aDayIsTheNumberOfDaysSince1970() {
        assertThat(Day.of(1970, 1, 1)).isZero();
        assertThat(Day.of(2019, 5, 31)).isEqualTo(18047);
        assertThat(Day.of(FRI_31_MAY_2019)).isEqualTo(18047);
        assertThat(Day.toDate(18047)).isEqualTo(FRI_31_MAY_2019);
        assertThat(Day.text(18047)).isEqualTo("2019-05-31");
    }

    @Test
    void aBlankAndAnEndThatNeverComesAreNoDays() {
        assertThat(Day.ofNullable(null)).isEqualTo(Day.NONE);
        assertThat(Day.ofNullable(FRI_31_MAY_2019)).isEqualTo(18047);
        assertThat(Day.isKnown(Day.NONE)).isFalse();
        assertThat(Day.isKnown(Day.FOREVER)).isFalse();
        assertThat(Day.isKnown(FIRST)).isTrue();
        assertThat(Day.isKnown(LAST)).isTrue();
        assertThat(Day.text(Day.NONE)).isEmpty();
        assertThat(Day.text(Day.FOREVER)).isEqualTo("forever");
        assertThatThrownBy(() -> Day.toDate(Day.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a day, but was Day.NONE (blank)");
        assertThatThrownBy(() -> Day.toDate(Day.FOREVER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a day, but was Day.FOREVER");
    }

    @ParameterizedTest
    @ValueSource(ints = {Day.NONE, Day.FOREVER})
    void arithmeticGivesBackWhatIsNoDay(int noDay) {
        assertThat(Day.plusMonths(noDay, 1)).isEqualTo(noDay);
        assertThat(Day.minusMonths(noDay, 1)).isEqualTo(noDay);
        assertThat(Day.firstOfMonth(noDay)).isEqualTo(noDay);
        assertThat(Day.lastOfMonth(noDay)).isEqualTo(noDay);
        assertThat(Day.isMonthEnd(noDay)).isFalse();
        for (PeriodKind kind : PeriodKind.values()) {
            assertThat(kind.firstDay(noDay)).isEqualTo(noDay);
            assertThat(kind.lastDay(noDay)).isEqualTo(noDay);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-31,   1, 2019-02-28",
        "2020-01-31,   1, 2020-02-29",
        "2020-02-29, -12, 2019-02-28",
        "2020-02-29,  12, 2021-02-28",
        "2020-02-29,  48, 2024-02-29",
        "2019-03-31,  -1, 2019-02-28",
        "2019-05-31,   3, 2019-08-31",
        "2019-02-28,  12, 2020-02-28",
        "2000-01-31,   1, 2000-02-29",
        "1900-01-31,   1, 1900-02-28",
        "2019-12-15,   1, 2020-01-15",
        "2019-01-15,  -1, 2018-12-15",
        "2019-05-31,   0, 2019-05-31"
    })
    void aMissingDayBecomesTheMonthsLast(LocalDate date, int months, LocalDate expected) {
        assertThat(Day.text(Day.plusMonths(Day.of(date), months))).isEqualTo(expected.toString());
        assertThat(Day.text(Day.minusMonths(Day.of(date), -months))).isEqualTo(expected.toString());
    }

    @Test
    void monthsAreAddedAsLocalDateAddsThemOnEveryDayFrom1895To2105() {
        int last = Day.of(2105, 12, 31);
        for (int day = Day.of(1895, 1, 1); day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            for (int months = -26; months <= 26; months++) {
                if (Day.plusMonths(day, months) != date.plusMonths(months).toEpochDay()) {
                    assertThat(Day.toDate(Day.plusMonths(day, months)))
                            .as("%s plus %d months", date, months)
                            .isEqualTo(date.plusMonths(months));
                }
            }
        }
    }

    @Test
    void monthsHaveTheEndsThatLocalDateGivesThemOnEveryDayFrom1895To2105() {
        int last = Day.of(2105, 12, 31);
        for (int day = Day.of(1895, 1, 1); day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            assertThat(Day.firstOfMonth(day))
                    .isEqualTo((int) date.withDayOfMonth(1).toEpochDay());
            assertThat(Day.lastOfMonth(day))
                    .isEqualTo((int) date.withDayOfMonth(date.lengthOfMonth()).toEpochDay());
            assertThat(Day.isMonthEnd(day)).isEqualTo(date.getDayOfMonth() == date.lengthOfMonth());
            assertThat(Day.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                    .isEqualTo(day);
        }
    }

    @Test
    void whatLiesBeyondAllDaysBecomesTheFirstOrTheLastOfThem() {
        assertThat(Day.plusMonths(LAST, 1)).isEqualTo(LAST);
        assertThat(Day.plusMonths(0, Integer.MAX_VALUE)).isEqualTo(LAST);
        assertThat(Day.plusMonths(0, Integer.MIN_VALUE)).isEqualTo(FIRST);
        assertThat(Day.minusMonths(FIRST, 1)).isEqualTo(FIRST);
        assertThat(Day.minusMonths(0, Integer.MIN_VALUE)).isEqualTo(LAST);
        assertThat(Day.minusMonths(0, Integer.MAX_VALUE)).isEqualTo(FIRST);
        assertThat(Day.firstOfMonth(FIRST)).isEqualTo(FIRST);
        assertThat(Day.lastOfMonth(LAST)).isEqualTo(LAST);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2, 29", "2019, 13, 1", "2019, 0, 1", "2019, 4, 31", "2019, 1, 0", "1900, 2, 29", "2019, 1, 32"})
    void aDayThatDoesNotExistIsRefused(int year, int month, int dayOfMonth) {
        assertThatThrownBy(() -> Day.of(year, month, dayOfMonth))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a day of the calendar, but there is no day %s-%s-%s", year, month, dayOfMonth);
    }

    @Test
    void aDateMillionsOfYearsAwayIsRefused() {
        assertThatThrownBy(() -> Day.of(LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("within 5.8 million years");
        assertThatThrownBy(() -> Day.of(LocalDate.MIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Day.of(LocalDate.ofEpochDay(Day.FOREVER)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Day.of(LocalDate.ofEpochDay(LAST))).isEqualTo(LAST);
    }
}
