package org.safeguarding.indicators.io.supplied;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.ByteSource;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.time.Period;

class SuppliedFilesTest {
    @Test
    void aRowIsAFigureOfAnIndicatorPeriodAndGroup() throws TableUnreadable {
        SuppliedReading read = Supply.read("contacts-by-source,2019-05,source = schools,30,100,30.0,Police hub");

        assertThat(read.issues()).isEmpty();
        assertThat(read.figures())
                .containsExactly(new SuppliedFigure(
                        new SuppliedFigure.Key("contacts-by-source", Period.parse("2019-05"), "source", "schools"),
                        "Police hub",
                        Optional.of(new BigDecimal(30)),
                        Optional.of(new BigDecimal(100)),
                        Optional.of(new BigDecimal("30.0")),
                        "hub.csv",
                        2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts,2019-05,,1383,,,Hub",
                "contacts,2019-05,,1383,,1383,Hub",
                "contacts,2019-05,,,,1383,Hub",
                "contacts-progressed-pct,2019-05,,244,1383,18,Hub",
                "contacts-progressed-pct,2019-05,,244,1383,17.6,Hub",
                "contacts-progressed-pct,2019-05,,244,1383,17.643,Hub",
                "contacts-progressed-pct,2019-05,,0,0,,Hub",
                "perm-staff-pct,2019-05-24,service=MASH,63,93,67.7,Hub",
                "agency-cover,2019-05-24,,30.5,26,117.3,Hub",
                "unfilled-fte,2019-05-24,,-2.5,,-2.5,Hub",
                "referral-rate-12m,2019-05,,3180,68530,464,Hub",
                "care-duration-weeks,2018/19,,1820,70,26,Hub",
                "care-duration-weeks,2018/19,statistic=median,,,25.5,Hub",
                "cin-open,2018-Q4,,3769,3,1256.3,Hub",
                "cpp-visit-10wd-pct,2018-Q4,,,,65,Hub",
                "assessments-started-monthly-mean,2018-Q4,,794,3,264.7,Hub",
                "decision-24h-pct,2019-05,,55,100,55,Hub",
                "caseload,2019-05,,1872,128.9,14.5,Hub",
            })
    void whatFollowsIsAccepted(String row) throws TableUnreadable {
        assertThat(Supply.read(row).issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact,2019-05,,1,,,Hub|BAD_CODE|indicator|there is no such indicator",
                ",2019-05,,1,,,Hub|MISSING_VALUE|indicator|blank",
                "contacts,May 2019,,1,,,Hub|BAD_PERIOD|period|expected a month",
                "contacts,2019-05,,1,,,|MISSING_VALUE|source|blank",
                "contacts,2019-05,police,1,2,,Hub|BAD_CODE|group|breakdowns of this indicator: age, source",
                "contacts,2019-05,team=A,1,2,,Hub|BAD_CODE|group|breakdowns of this indicator: age, source",
                "contacts,2019-05,source=,1,2,,Hub|BAD_CODE|group|breakdown=group",
                "decision-24h-pct,2019-05,team=A,1,2,,Hub|BAD_CODE|group|has no breakdown",
                "care-duration-weeks,2018/19,statistic=mode,,,2,Hub|BAD_CODE|group|statistic",
                "contacts,2019-05,,1e3,,,Hub|BAD_NUMBER|numerator|plain number",
                "contacts,2019-05,,1.5,,,Hub|BAD_NUMBER|numerator|whole number",
                "contacts,2019-05,,-1,,,Hub|BAD_NUMBER|numerator|0 or more",
                "contacts,2019-05,,,,13.5,Hub|BAD_NUMBER|value|whole number",
                "contacts,2019-05,,,,,Hub|MISSING_VALUE|numerator|or a value",
                "contacts,2019-05,,1,2,,Hub|BAD_FIGURE|denominator|has no denominator",
                "contacts,2019-05,,1383,,1384,Hub|BAD_FIGURE|value|which give 1383 count",
                "contacts-progressed-pct,2019-05,,244,,,Hub|MISSING_VALUE|denominator|or a value",
                "contacts-progressed-pct,2019-05,,244,1383,17,Hub|BAD_FIGURE|value|which give 17.6 percent",
                "contacts-progressed-pct,2019-05,,244,1383,17.644,Hub|BAD_FIGURE|value|which give 17.6 percent",
                "contacts-progressed-pct,2019-05,,1383,244,,Hub|BAD_FIGURE|numerator|more than the whole",
                "contacts-progressed-pct,2019-05,,,,101,Hub|BAD_FIGURE|value|cannot pass 100%",
                "contacts-progressed-pct,2019-05,,0,0,0,Hub|BAD_FIGURE|value|over a denominator of 0",
                "perm-staff-pct,2019-05-24,,63,93,68,Hub|BAD_FIGURE|value|which give 67.7 percent",
                "cpp-visit-10wd-pct,2018-Q4,,65,100,65,Hub|BAD_FIGURE|denominator|expected a value alone",
                "cpp-visit-10wd-pct,2018-Q4,,65,,,Hub|MISSING_VALUE|value|must have a value",
                "cpp-visit-10wd-pct,2018-Q4,,65,,65,Hub|BAD_FIGURE|numerator|expected a value alone",
                "care-duration-weeks,2018/19,statistic=median,5,,25.5,Hub|BAD_FIGURE|numerator|expected a value alone",
                "cin-open,2018-Q4,,3769,4,,Hub|BAD_FIGURE|denominator|of which there are 3",
                "assessments-started-monthly-mean,2019-05-31,,7,1,,Hub|BAD_FIGURE|denominator|of which there are 0",
                "contacts,2019-05,,1,,Hub|BAD_ROW|''|expected 7 fields",
            })
    void whatCannotBeTheFigureIsRejectedWithItsPlace(String row, RejectionCode code, String column, String message)
            throws TableUnreadable {
        SuppliedReading read = Supply.read("contacts,2019-04,,1219,,,Hub", row);

        assertThat(read.figures()).hasSize(1);
        ReadIssue issue = Iterables.getOnlyElement(read.issues());
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.line()).isEqualTo(3);
        assertThat(issue.file()).isEqualTo("hub.csv");
        assertThat(issue.column()).isEqualTo(column);
        assertThat(issue.message()).contains(message);
    }

    @Test
    void ofEqualRepetitionsOneCountsAndOfUnequalOnesNone() throws TableUnreadable {
        CsvFile one = Supply.file("a.csv", "contacts,2019-05,,10,,,Hub", "contacts,2019-04,,7,,,Hub");
        CsvFile two = Supply.file("b.csv", "contacts,2019-05,,10.0,,,Hub", "contacts,2019-04,,8,,,Hub");

        SuppliedReading read = SuppliedFiles.read(ImmutableList.of(one, two), Supply.CATALOGUE);

        assertThat(read.figures())
                .extracting(SuppliedFigure::file, SuppliedFigure::line)
                .containsExactly(tuple("a.csv", 2L));
        assertThat(read.issues())
                .extracting(issue -> issue.code().name(), ReadIssue::file, ReadIssue::line)
                .containsExactly(
                        tuple("DUPLICATE_ID", "a.csv", 3L),
                        tuple("DUPLICATE_ID", "b.csv", 2L),
                        tuple("DUPLICATE_ID", "b.csv", 3L));
        assertThat(SuppliedFiles.read(ImmutableList.of(two, one), Supply.CATALOGUE))
                .isEqualTo(read);
    }

    @Test
    void aColumnThatIsMissingIsOneMessageAndOthersArePassedOver() throws TableUnreadable {
        CsvFile wrong = CsvFile.of("hub.csv", ByteSource.wrap("indicator,period,grup\n".getBytes(UTF_8)));
        assertThatExceptionOfType(TableUnreadable.class)
                .isThrownBy(() -> SuppliedFiles.read(ImmutableList.of(wrong), Supply.CATALOGUE))
                .withMessageStartingWith("hub.csv: expected the column group once, but it is missing");

        CsvFile turned = CsvFile.of(
                "hub.csv",
                ByteSource.wrap(String.join(
                                "\r\n",
                                "\uFEFFSource;note;VALUE;denominator;numerator;group;period;indicator",
                                "Hub;;;;3;;2019-05;contacts",
                                "")
                        .getBytes(UTF_8)));
        assertThat(SuppliedFiles.read(ImmutableList.of(turned), Supply.CATALOGUE)
                        .figures())
                .hasSize(1);
    }
}
