package org.safeguarding.indicators.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.FieldSink;

/** Forms of dates, each held to strictly. */
class DateFormTest {
    /** What the last field said. */
    private static final class Kept implements FieldSink {
        private String said = "";

        @Override
        public void begin() {}

        @Override
        public void field(int index, char[] text, int from, int to) {
            said = new String(text, from, to - from);
        }

        @Override
        public void unreadable(int index, char[] text, int from, int to, String expected) {
            said = "unreadable " + new String(text, from, to - from);
        }
    }

    private static String read(String form, ColumnType type, String text) {
        Kept kept = new Kept();
        new DateConversion(DatePattern.parse(form).orElseThrow(), type)
                .convert(0, text.toCharArray(), 0, text.length(), kept);
        return kept.said;
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 2019-05-31, 2019-05-31",
        "dd/MM/yyyy, 03/04/2019, 2019-04-03",
        "MM/dd/yyyy, 03/04/2019, 2019-03-04",
        "dd-MMM-yyyy, 03-apr-2019, 2019-04-03",
        "dd-MMM-yyyy, 03-APR-2019, 2019-04-03",
        "dd-MMM-yyyy, 03-Sept-2019, unreadable 03-Sept-2019",
        "dd MMMM yyyy, 03 September 2019, 2019-09-03",
        "yyyyMMdd, 20190531, 2019-05-31",
        "d/M/yyyy, 3/4/2019, 2019-04-03",
        "d/M/yyyy, 13/12/2019, 2019-12-13",
        "d/M/yyyy, 003/4/2019, unreadable 003/4/2019",
        "dd/MM/yyyy, 3/4/2019, unreadable 3/4/2019",
        "dd/MM/yyyy, 29/02/2019, unreadable 29/02/2019",
        "dd/MM/yyyy, 29/02/2020, 2020-02-29",
        "dd/MM/yyyy, 00/02/2020, unreadable 00/02/2020",
        "dd/MM/yyyy, 01/13/2020, unreadable 01/13/2020",
        "dd/MM/yyyy, 01/02/20, unreadable 01/02/20",
        "dd/MM/yyyy, 01/02/20200, unreadable 01/02/20200",
        "dd/MM/yyyy, 01/02/2020 00:00:00, 2020-02-01",
        "dd/MM/yyyy, 01/02/2020T23:59Z, 2020-02-01",
        "dd/MM/yyyy, 01/02/2020 9:30 AM, 2020-02-01",
        "dd/MM/yyyy, 01/02/2020 25:00, unreadable 01/02/2020 25:00",
        "dd/MM/yyyy, 2020-02-01, unreadable 2020-02-01",
        "dd.MM.yyyy, 31.12.9999, 9999-12-31",
        "dd/MM/yyyy, \u0661\u0661/02/2020, unreadable \u0661\u0661/02/2020",
    })
    void aPatternIsHeldToStrictly(String form, String text, String expected) {
        assertThat(read(form, ColumnType.DATE, " " + text + "\u00A0")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "60, unreadable 60",
        "60.5, unreadable 60.5",
        "61, 1900-03-01",
        "43556, 2019-04-01",
        "43556.0, 2019-04-01",
        "43556.999994, 2019-04-01",
        "43556.9999999, 2019-04-02",
        "59.9999999, unreadable 59.9999999",
        "2958465, 9999-12-31",
        "2958465.9999999, unreadable 2958465.9999999",
        "2958466, unreadable 2958466",
        "0, unreadable 0",
        "0.5, unreadable 0.5",
        "-1, unreadable -1",
        "43556., unreadable 43556.",
        ".5, unreadable .5",
        "4.3556E4, unreadable 4.3556E4",
        "99999999, unreadable 99999999",
        "2019-05-31, unreadable 2019-05-31",
    })
    void theNumbersOfSpreadsheetsAreDaysOfTheSystemOf1900(String text, String expected) {
        assertThat(read("excel-serial", ColumnType.DATE, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "excel-serial, 43556, 2019-04-01T00:00:00",
        "excel-serial, 43556.395833333, 2019-04-01T09:30:00",
        "excel-serial, 43555.9999999, 2019-04-01T00:00:00",
        "dd/MM/yyyy, 01/04/2019 09:30:15.5, 2019-04-01 09:30:15.5",
        "dd/MM/yyyy, 01/04/2019, unreadable 01/04/2019",
        "dd/MM/yyyy, 01/04/2019 9:30, unreadable 01/04/2019 9:30",
    })
    void localTimesKeepTheirTime(String form, String text, String expected) {
        assertThat(read(form, ColumnType.DATE_TIME, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dd/MM/yy",
                "dd/MM",
                "yyyy",
                "ddMyyyy",
                "dMMyyyy",
                "dd//MM/yyyy",
                "/dd/MM/yyyy",
                "dd/MM/yyyy/",
                "dd/dd/yyyy",
                "dd/mm/yyyy",
                "DD/MM/YYYY",
                "dd/MMMMM/yyyy",
                "dd_MM_yyyy",
                "excel",
                "dd/MM/yyyy HH:mm",
                "yyyy-MM-dd-MM"
            })
    void whatLeavesAnythingToGuessIsNoForm(String form) {
        assertThat(DatePattern.parse(form)).isEqualTo(Optional.empty());
    }
}
