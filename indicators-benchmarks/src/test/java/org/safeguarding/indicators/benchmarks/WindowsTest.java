package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.time.Window;

class WindowsTest {
    @ParameterizedTest
    @CsvSource({
        "2021-02-28, 2020-03-01",
        "2021-02-27, 2020-02-28",
        "2020-02-29, 2019-03-01",
        "2020-02-28, 2019-03-01",
        "2019-05-31, 2018-06-01",
        "2019-05-15, 2018-05-16",
        "2020-03-30, 2019-03-31"
    })
    void aWindowHoldsWholeMonthsAtTheEndOfAMonthAndAYearOfDaysAtAnyOtherDay(LocalDate end, LocalDate first) {
        assertThat(Windows.firstDay(end)).isEqualTo(first);
    }

    @Test
    void tenYearsOfDaysHaveAWindowEach() {
        Windows daily = Windows.daily(Referrals.FIRST, Referrals.LAST);
        assertThat(daily.size()).isEqualTo(3_653);
        assertThat(daily.last(0)).isEqualTo((int) Referrals.FIRST.toEpochDay());
        assertThat(daily.last(daily.size() - 1)).isEqualTo((int) Referrals.LAST.toEpochDay());
    }

    @Test
    void monthEndsRunUpToTheLatest() {
        Windows ends = Windows.monthEnds(3, YearMonth.of(2020, 3));
        assertThat(ends.lasts())
                .containsExactly(
                        (int) LocalDate.of(2020, 1, 31).toEpochDay(),
                        (int) LocalDate.of(2020, 2, 29).toEpochDay(),
                        (int) LocalDate.of(2020, 3, 31).toEpochDay());
    }

    @Test
    void theWindowsAreThoseOfTheLibraryThoughTheyShareNoCalendar() {
        Windows daily = Windows.daily(LocalDate.of(2010, 4, 1), LocalDate.of(2030, 3, 31));
        Window library = Window.rolling12Months();
        for (int i = 0; i < daily.size(); i++) {
            assertThat(daily.first(i)).isEqualTo(library.startOf(daily.last(i)));
        }
    }
}
