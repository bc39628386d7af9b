package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {
    private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();
    private static final DateTimeFormatter WEEKDAY_DAY_MONTH =
            DateTimeFormatter.ofPattern("EEE dd MMM", Locale.ENGLISH);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bank-holidays.csv", useHeadersInDisplayName = true)
    void aYearHasTheHolidaysOfItsProclamations(int year, String holidays, int number) {
        assertThat(holidaysOf(year))
                .hasSize(number)
                .extracting(WEEKDAY_DAY_MONTH::format)
                .containsExactlyElementsOf(Splitter.on(", ").split(holidays));
    }

    /** OpenGamma Strata's lists, cases 203 to 209. */
    @ParameterizedTest
    @CsvSource({
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"
    })
    void aYearHasTheHolidaysThatAnotherLibraryLists(int year, String holidays) {
        assertThat(holidaysOf(year))
                .extracting(date -> date.toString().substring("2015-".length()))
                .containsExactlyElementsOf(Splitter.on(' ').split(holidays));
    }

    @Test
    void theThirtyFourYearsHave279HolidaysAndAllElseOnWeekdaysIsWorked() {
        assertThat(ENGLAND.holidays()).hasSize(279);
        for (int day = ENGLAND.firstDay(); day <= ENGLAND.lastDay(); day++) {
            LocalDate date = Day.toDate(day);
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            assertThat(ENGLAND.isWorkingDay(day))
                    .as("%s", date)
                    .isEqualTo(!weekend && !ENGLAND.holidays().contains(date));
        }
    }

    @ParameterizedTest
    @CsvSource({"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2019-04-21"})
    void easterFallsOnTheSundayOfTheChurchsTables(LocalDate easter) {
        assertThat(BankHolidays.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterIsTheOneOfAnotherRuleInEveryYearFrom1583To4099() {
        for (int year = 1583; year <= 4099; year++) {
            assertThat(BankHolidays.easterSunday(year)).isEqualTo(easterByButcher(year));
        }
    }

    /** The rule of Butcher's Ecclesiastical Calendar, as in J. Meeus, Astronomical Algorithms, chapter 8. */
    private static LocalDate easterByButcher(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    @Test
    void theHolidaysFrom2019To2028AreThoseThatGovUkPublishes() throws IOException {
        String folder = System.getProperty("published.data", "");
        assumeThat(folder)
                .as("the published data are not here: name their folder with -Dpublished.data")
                .isNotEmpty();
        Path file = Path.of(folder, "bank-holidays.json");
        assumeThat(Files.exists(file))
                .as("the published data have no bank-holidays.json")
                .isTrue();

        ImmutableList<LocalDate> published = englandAndWales(Files.readString(file));

        assertThat(published).hasSizeGreaterThan(80);
        assertThat(published)
                .containsExactlyElementsOf(ENGLAND.holidays().tailSet(LocalDate.of(2019, 1, 1)))
                .last()
                .extracting(LocalDate::getYear)
                .isEqualTo(2028);
    }

    /** The dates of one division of the published file: the text from its name to the next division's. */
    private static ImmutableList<LocalDate> englandAndWales(String json) {
        int from = json.indexOf("england-and-wales");
        int to = json.indexOf("_slug\"", json.indexOf("{", from));
        DateTimeFormatter dayMonthYear = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
        return Pattern.compile("\"date\": *\"([0-9/]+)\"")
                .matcher(json.substring(from, to))
                .results()
                .map((MatchResult match) -> LocalDate.parse(match.group(1), dayMonthYear))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static List<LocalDate> holidaysOf(int year) {
        return ImmutableList.copyOf(ENGLAND.holidays()
                .subSet(Year.of(year).atDay(1), Year.of(year + 1).atDay(1)));
    }
}
