package org.safeguarding.indicators.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.io.calendar.BankHolidays.Difference;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;

class BankHolidayFileTest {
    private static final WorkingDayCalendar BUILT_IN = WorkingDayCalendar.englandAndWales();
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** The bank holidays of 2029 by the rules: New Year, Easter, three Mondays, Christmas. */
    private static final List<LocalDate> OF_2029 = List.of(
            LocalDate.of(2029, 1, 1),
            LocalDate.of(2029, 3, 30),
            LocalDate.of(2029, 4, 2),
            LocalDate.of(2029, 5, 7),
            LocalDate.of(2029, 5, 28),
            LocalDate.of(2029, 8, 27),
            LocalDate.of(2029, 12, 25),
            LocalDate.of(2029, 12, 26));

    @TempDir
    Path folder;

    private static List<LocalDate> builtIn(int from, int to) {
        return List.copyOf(BUILT_IN.holidays().subSet(LocalDate.of(from, 1, 1), LocalDate.of(to + 1, 1, 1)));
    }

    private static String published(Collection<LocalDate> dates) {
        return dates.stream()
                .map(date -> "{\"title\": \"A day\", \"date\": \"" + date + "\", \"notes\": \"\", \"bunting\": true}")
                .collect(Collectors.joining(
                        ",\n", "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": [\n", "]}}"));
    }

    private static String byYear(Collection<LocalDate> dates) {
        return dates.stream().collect(Collectors.groupingBy(LocalDate::getYear)).entrySet().stream()
                .map(year -> "\"" + year.getKey() + "\": ["
                        + year.getValue().stream()
                                .map(date -> "{\"title\": \"A day\", \"date\": \"" + SLASHED.format(date) + "\"}")
                                .collect(Collectors.joining(","))
                        + "]")
                .collect(Collectors.joining(
                        ",\n", "{\"divisions\": {\"common.nations.england-and-wales_slug\": {", "}}}"));
    }

    private static BankHolidays read(String json) throws BankHolidaysUnusable {
        return BankHolidayFile.parse(json, "days.json");
    }

    @Test
    void thePublishedFileEqualsTheBuiltInCalendar() throws BankHolidaysUnusable {
        String data = System.getProperty("published.data", "");
        assumeThat(data)
                .as("the published data are not here: name their folder with -Dpublished.data")
                .isNotEmpty();

        BankHolidays read = BankHolidayFile.read(Path.of(data, "bank-holidays.json"));

        assertThat(read.firstYear()).isEqualTo(2019);
        assertThat(read.lastYear()).isEqualTo(2028);
        assertThat(read.dates()).containsExactlyElementsOf(builtIn(2019, 2028));
        assertThat(read.differences(BUILT_IN)).isEmpty();
        assertThat(read.replacing(BUILT_IN)).isEqualTo(BUILT_IN);
        assertThat(read.extending(BUILT_IN)).isEqualTo(BUILT_IN);
    }

    @Test
    void bothShapesGiveTheSameCalendar() throws BankHolidaysUnusable {
        List<LocalDate> dates = builtIn(2024, 2026);

        assertThat(read(published(dates))).isEqualTo(read(byYear(dates)));
        WorkingDayCalendar calendar = read(published(dates)).calendar();
        assertThat(calendar).hasToString("England and Wales 2024 to 2026");
        assertThat(calendar.holidays()).containsExactlyElementsOf(dates);
    }

    @Test
    void aPartOfAYearAtEitherEndIsSetAside() throws BankHolidaysUnusable {
        List<LocalDate> dates = builtIn(2023, 2026);

        BankHolidays read = read(published(dates.subList(3, dates.size() - 1)));

        assertThat(read.firstYear()).isEqualTo(2024);
        assertThat(read.lastYear()).isEqualTo(2025);
        assertThat(read.others()).hasSize(9 - 3 + 7).contains(LocalDate.of(2023, 12, 26), LocalDate.of(2026, 1, 1));
    }

    @Test
    void theBuiltInCalendarIsExtendedByLaterYears() throws BankHolidaysUnusable {
        List<LocalDate> dates = new ArrayList<>(builtIn(2028, 2028));
        dates.addAll(OF_2029);
        dates.remove(LocalDate.of(2028, 8, 28));
        dates.add(LocalDate.of(2028, 8, 29));

        BankHolidays read = read(published(dates));
        WorkingDayCalendar extended = read.extending(BUILT_IN);
        WorkingDayCalendar replaced = read.replacing(BUILT_IN);

        assertThat(extended).hasToString("England and Wales 1995 to 2029");
        assertThat(extended.holidays()).hasSize(279 + 8).contains(LocalDate.of(2028, 8, 28));
        assertThat(replaced).hasToString("England and Wales 1995 to 2029");
        assertThat(replaced.holidays()).hasSize(279 + 8).doesNotContain(LocalDate.of(2028, 8, 28));
        assertThat(replaced.isWorkingDay(Day.of(2028, 8, 29))).isFalse();
        assertThat(read.differences(BUILT_IN))
                .containsExactly(
                        new Difference(LocalDate.of(2028, 8, 28), false),
                        new Difference(LocalDate.of(2028, 8, 29), true));
    }

    @Test
    void yearsThatDoNotJoinOnAreRefused() throws BankHolidaysUnusable {
        BankHolidays read = read(published(OF_2029));
        WorkingDayCalendar early = WorkingDayCalendar.of(
                "Ours", LocalDate.of(2020, 1, 1), LocalDate.of(2027, 12, 31), builtIn(2020, 2027));

        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> read.extending(early))
                .withMessage(
                        "days.json: it covers 2029 to 2029, which does not join on to the calendar Ours 2020 to 2027");
        assertThatExceptionOfType(BankHolidaysUnusable.class).isThrownBy(() -> read.replacing(early));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "{\"england-and-wales\": {^{\"scotland\": {^expected the division england-and-wales, found scotland",
                "\"division\": \"england-and-wales\"^\"division\": \"scotland\"^expected england-and-wales.division to be"
                        + " england-and-wales, got \"scotland\"",
                "2029-03-30^2029-02-30^expected england-and-wales.events[1].date to be a date such as 2026-12-25, got"
                        + " \"2029-02-30\"",
                "2029-03-30^30/03/2029^events[1].date to be a date such as 2026-12-25",
                "2029-03-30^2029-04-02^england-and-wales.events[2].date: 2029-04-02 is given twice",
                "2029-03-30^2030-03-30^it covers no year whole",
                "2029-12-2^2029-11-2^it covers no year whole",
                "\"events\": [^\"events\": 7, \"others\": [^expected england-and-wales.events to be a list of events, got 7",
                "\"title\": \"A day\"^\"name\": \"A day\"^expected england-and-wales.events[0].title to be a text, got nothing",
                "\"notes\": \"\"^\"title\": \"\"^line 2: a key is given twice",
                "]}}^]}^it is not JSON",
                "{\"england^[{\"england^it is not JSON",
            })
    void whatIsWrongIsOneMessageThatNamesThePlace(String right, String wrong, String message) {
        String json = published(OF_2029).replace(right, wrong);
        assertThat(json).isNotEqualTo(published(OF_2029));

        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("days.json")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "common.nations.england-and-wales_slug^common.nations.scotland_slug^expected the division"
                        + " divisions.england-and-wales, found common.nations.scotland_slug",
                "30/03/2029^2029-03-30^divisions.england-and-wales.2029[1].date to be a date such as 25/12/2026",
                "30/03/2029^30/03/2028^expected divisions.england-and-wales.2029[1].date to be a date of 2029",
                "\"2029\":^\"2O29\":^to have a key for each year, such as 2026, got 2O29",
            })
    void theShapeByYearIsAsStrict(String right, String wrong, String message) {
        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> read(byYear(OF_2029).replace(right, wrong)))
                .withMessageContaining(message);
    }

    @Test
    void aYearThatLacksADayBetweenWholeOnesIsRefused() {
        List<LocalDate> dates = new ArrayList<>(builtIn(2024, 2026));
        dates.remove(LocalDate.of(2025, 8, 25));

        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> read(published(dates)))
                .withMessageStartingWith("days.json: the year 2025 is not whole, and years around it are");
    }

    @Test
    void aFileThatIsNoTextOrNotThereSaysSo() throws IOException {
        Path file = Files.write(folder.resolve("days.json"), new byte[] {'{', (byte) 0xFF, '}'});
        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> BankHolidayFile.read(file))
                .withMessage("days.json: it is not text in UTF-8");
        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> BankHolidayFile.read(folder.resolve("none.json")))
                .withMessage("none.json: it cannot be read (NoSuchFileException)");
        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> read("[".repeat(100_000)))
                .withMessage("days.json, line 1: it is not JSON");
        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> read(""))
                .withMessageContaining("days.json");
        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> read("[]"))
                .withMessageContaining("expected the file to be an object with england-and-wales or divisions");
    }
}
