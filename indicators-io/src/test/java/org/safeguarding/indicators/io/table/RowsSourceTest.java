package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

/** A caller's own records as the rows of a table. */
class RowsSourceTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);

    private record Visit(
            @Nullable Object id,
            @Nullable Object child,
            @Nullable Object on,
            @Nullable Object seen) {}

    private static RowsSource<Visit> visits(Visit... visits) {
        return columns(RowsSource.of("visits from the diary", List.of(visits)));
    }

    private static RowsSource<Visit> columns(RowsSource<Visit> source) {
        return source.column("cinv_cin_visit_id", Visit::id)
                .column("cinv_person_id", Visit::child)
                .column("cinv_cin_visit_date", Visit::on)
                .column("cinv_cin_visit_seen", Visit::seen);
    }

    private static TableReading read(TableSource source, String table) {
        try {
            return TableReader.read(Schemas.of(table), source);
        } catch (TableUnreadable e) {
            throw new AssertionError("Expected a readable table, but: " + e.getMessage(), e);
        }
    }

    private static TableReading read(Visit... visits) {
        return read(visits(visits), "ssd_cin_visits");
    }

    @Test
    void valuesReadAsTheirTextInAFileWould() {
        TableReading reading = read(
                new Visit("V1", 7, FRI_31_MAY_2019, true),
                new Visit(2L, Optional.of(" K2 "), LocalDateTime.of(2019, 5, 31, 23, 59), "n"),
                new Visit(new BigDecimal("3"), 4.0, "2019-05-30T10:00Z", null),
                new Visit('4', new BigDecimal("1E+2"), FRI_31_MAY_2019, Optional.empty()));

        Table table = reading.table();
        assertThat(reading.issues()).isEmpty();
        assertThat(Reading.ids(reading)).containsExactly("V1", "2", "3", "4");
        assertThat(Stream.of(0, 1, 2, 3).map(table.texts("cinv_person_id")::text))
                .containsExactly("7", "K2", "4", "100");
        assertThat(table.days("cinv_cin_visit_date"))
                .containsExactly(Day.of(2019, 5, 31), Day.of(2019, 5, 31), Day.of(2019, 5, 30), Day.of(2019, 5, 31));
        assertThat(Stream.of(0, 1, 2, 3).map(table.flags("cinv_cin_visit_seen")::isYes))
                .containsExactly(true, false, false, false);
        assertThat(table.file()).isEqualTo("visits from the diary");
        assertThat(table.line(3)).isEqualTo(4);
    }

    /** Constants with words of their own. */
    private enum Seen {
        Y;

        @Override
        public String toString() {
            return "seen alone";
        }
    }

    @Test
    void aConstantOfAnEnumReadsAsItsNameWhateverItIsPrintedAs() {
        TableReading reading = read(new Visit("V1", "K1", FRI_31_MAY_2019, Seen.Y));

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.table().flags("cinv_cin_visit_seen").isYes(0)).isTrue();
    }

    @Test
    void rowsAreRejectedAsThoseOfAFileAreUnderTheNumberOfTheRecord() {
        TableReading reading = read(
                new Visit("V1", "K1", FRI_31_MAY_2019, null),
                new Visit("V1", "K2", FRI_31_MAY_2019, null),
                new Visit("V3", null, FRI_31_MAY_2019, null),
                new Visit("V4", "K4", "31 May", null),
                new Visit("V5", "K5", List.of("2019-05-31"), null),
                new Visit("V6\u0000", "K6", FRI_31_MAY_2019, null),
                new Visit("V7", "K7", FRI_31_MAY_2019, Double.NaN));

        assertThat(Reading.ids(reading)).containsExactly("V1");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "DUPLICATE_ID 2 cinv_cin_visit_id [V1]",
                        "MISSING_VALUE 3 cinv_person_id []",
                        "BAD_DATE 4 cinv_cin_visit_date [99 Aaa]",
                        "BAD_DATE 5 cinv_cin_visit_date []",
                        "BAD_ROW 6 cinv_cin_visit_id [A9 ]",
                        "BAD_FLAG 7 cinv_cin_visit_seen []");
        assertThat(reading.issues().get(3).message())
                .startsWith("expected a text, a date, a time, a number, or true or false, but found a value of List");
    }

    @Test
    void aNullRecordIsABrokenRow() {
        TableReading reading = read(
                columns(RowsSource.of("diary", Arrays.asList(null, new Visit("V1", "K1", FRI_31_MAY_2019, null)))),
                "ssd_cin_visits");

        assertThat(Reading.issues(reading)).containsExactly("BAD_ROW 1  []");
        assertThat(Reading.ids(reading)).containsExactly("V1");
    }

    @Test
    void aStreamIsReadOnceThoughItsDatesAreOfTwoForms() {
        Stream<Visit> stream = Stream.of(
                new Visit("V1", "K1", "2019-05-31", null),
                new Visit("V2", "K2", "31/05/2019 10:00", null),
                new Visit("V3", "K3", FRI_31_MAY_2019, null),
                new Visit("V4", "K4", "31/12/9999", null));
        RowsSource<Visit> source = columns(RowsSource.of("diary", stream));

        assertThat(Reading.issues(read(source, "ssd_cin_visits")))
                .containsExactly(
                        "BAD_DATE 2 cinv_cin_visit_date [31/05/2019]",
                        "MISSING_VALUE 4 cinv_cin_visit_date [31/12/9999]");
        assertThatExceptionOfType(TableUnreadable.class)
                .isThrownBy(() -> TableReader.read(Schemas.of("ssd_cin_visits"), source))
                .withMessage("diary: it was read before, and can be read only once");
    }

    @Test
    void whatStandsForABlankInTheOtherFormIsShownAsItsShape() {
        RowsSource<String> dates = RowsSource.of("plans", Stream.of("2019-05-31", "2019-05-30", "31/12/9999"))
                .column("cppl_cp_plan_id", date -> date)
                .column("cppl_person_id", date -> "K1")
                .column("cppl_cp_plan_start_date", date -> FRI_31_MAY_2019)
                .column("cppl_cp_plan_end_date", date -> date);

        assertThat(Reading.issues(read(dates, "ssd_cp_plans")))
                .contains("BAD_DATE 3 cppl_cp_plan_end_date [99/99/9999]");
    }

    @Test
    void numbersAreExact() {
        TableReading reading = read(
                RowsSource.of("census", List.of(0.1, 36.5f, 12, OptionalLong.of(3)))
                        .column("prof_professional_id", Object::toString)
                        .column("prof_full_time_equivalency", number -> number),
                "ssd_professionals");

        Decimals numbers = reading.table().decimals("prof_full_time_equivalency");
        assertThat(Stream.of(0, 1, 2)
                        .map(row -> numbers.number(row).orElseThrow().toPlainString()))
                .containsExactly("0.1", "36.5", "12");
        assertThat(Reading.issues(reading)).contains("BAD_NUMBER 4 prof_full_time_equivalency []");
    }

    @Test
    void aMissingColumnIsWhatItIsInAFile() {
        assertThatExceptionOfType(TableUnreadable.class)
                .isThrownBy(() -> TableReader.read(
                        Schemas.of("ssd_cin_visits"),
                        RowsSource.of("diary", List.of("x")).column("cinv_cin_visit_id", id -> id)))
                .withMessageStartingWith("diary: required columns are missing: cinv_person_id, cinv_cin_visit_date");
        assertThatIllegalArgumentException().isThrownBy(() -> visits().column("cinv_person_id", visit -> "K1"));
    }
}
