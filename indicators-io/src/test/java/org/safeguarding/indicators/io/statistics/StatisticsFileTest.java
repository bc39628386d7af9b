package org.safeguarding.indicators.io.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class StatisticsFileTest {
    private static final String HEADER =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
                    + "region_name,old_la_code,new_la_code,la_name,category,Referrals,Referrals_rate\n";
    private static final String PLACE =
            "Local authority,E92000001,England,E13000001,Inner London,209,E09000023,Lewisham,All,";
    private static final int YEAR_END_2019 = Day.of(2019, 3, 31);

    @TempDir
    Path folder;

    private static Statistics reporting(String cells) throws TableUnreadable {
        return Texts.read(HEADER + "2019,Reporting year," + PLACE + cells + "\n");
    }

    @Test
    void aRowHasPeriodPlaceFiltersAndCells() throws TableUnreadable {
        Statistics read = reporting("3012,448.80");

        StatisticRow row = Iterables.getOnlyElement(read.rows(GeographicLevel.LOCAL_AUTHORITY, "209", YEAR_END_2019));
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.period())
                .isEqualTo(new StatisticPeriod(
                        "2019", "Reporting year", YEAR_END_2019, Optional.of(Period.parse("2018/19"))));
        assertThat(row.place())
                .isEqualTo(new Place(
                        GeographicLevel.LOCAL_AUTHORITY, "209", "E09000023", "Lewisham", "E13000001", "Inner London"));
        assertThat(row.filters()).containsOnly(Map.entry("category", "All"));
        assertThat(row.cell("referral_rate").figure()).contains(new BigDecimal("448.80"));
        assertThat(read.indicators()).containsExactly("referral_count", "referral_rate");
        assertThat(read.rowsRead()).isOne();
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void anIndicatorIsFoundByTheNameOfAnyRelease() throws TableUnreadable {
        StatisticRow row = reporting("3012,448.8").rows().get(0);

        assertThat(row.cell("Referrals")).isEqualTo(row.cell("referral_count"));
        assertThat(row.cell("REFERRALS_RATE").figure()).contains(new BigDecimal("448.8"));
        assertThat(row.cell("nothing")).isInstanceOf(StatisticCell.Blank.class);
    }

    @ParameterizedTest
    @CsvSource({
        "c, CONFIDENTIAL, SUPPRESSED",
        "z, NOT_APPLICABLE, NOT_APPLICABLE",
        "x, UNAVAILABLE, NOT_AVAILABLE",
        ":, UNAVAILABLE_OLDER, NOT_AVAILABLE",
        "k, ROUNDS_TO_ZERO, NOT_AVAILABLE",
        "low, LOW, NOT_AVAILABLE",
        "~, LOW_OLDER, NOT_AVAILABLE",
        "u, LOW_RELIABILITY, NOT_AVAILABLE",
    })
    void aSymbolIsKeptWithItsMeaning(String text, Symbol symbol, Status status) throws TableUnreadable {
        StatisticCell cell = reporting(text + ",").rows().get(0).cell("Referrals");

        assertThat(cell).isEqualTo(new StatisticCell.Marked(symbol));
        assertThat(cell.value().status()).isEqualTo(status);
        assertThat(cell.value().reason()).contains("published as " + text + " (" + symbol.meaning() + ")");
    }

    @Test
    void aBlankIsNeitherZeroNorASymbol() throws TableUnreadable {
        StatisticRow row = reporting("\" \",0").rows().get(0);

        assertThat(row.cell("Referrals")).isEqualTo(StatisticCell.Blank.BLANK);
        assertThat(row.cell("Referrals").value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(row.cell("Referrals_rate").figure()).contains(BigDecimal.ZERO);
    }

    @Test
    void orderAndCapitalsOfColumnsLineEndsAndTheMarkOfByteOrderDoNotMatter() throws TableUnreadable {
        Statistics read = Texts.read(String.join(
                "\r\n",
                "\uFEFFLA_Name,old_la_code,\"Referrals\",GEOGRAPHIC_LEVEL,Time_Identifier,time_period,",
                "\"Bristol, City of\",801.0, 5 ,local AUTHORITY,reporting year,2019,\"\"",
                ""));

        assertThat(read.issues()).isEmpty();
        StatisticRow row = Iterables.getOnlyElement(read.rows(GeographicLevel.LOCAL_AUTHORITY, "801", YEAR_END_2019));
        assertThat(row.place().name()).isEqualTo("Bristol, City of");
        assertThat(row.cell("referrals").figure()).contains(new BigDecimal(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019|Reporting year|Local authority|209|1,234e5|BAD_NUMBER|Referrals_rate",
                "2019|Reporting year|Local authority|209|C,1|BAD_NUMBER|Referrals",
                "2019|Reporting year|Local authority|209|\"1,234\",1|BAD_NUMBER|Referrals",
                "2019|Reporting year|Local authority|209|1|BAD_ROW|''",
                "19|Reporting year|Local authority|209|1,1|BAD_PERIOD|time_period",
                "201820|Reporting year|Local authority|209|1,1|BAD_PERIOD|time_period",
                "2018/19|Financial year|Local authority|209|1,1|BAD_PERIOD|time_period",
                "2019|Financial year|Local authority|209|1,1|BAD_PERIOD|time_period",
                "201819|Calendar year|Local authority|209|1,1|BAD_PERIOD|time_period",
                "''|Reporting year|Local authority|209|1,1|MISSING_VALUE|time_period",
                "2019|''|Local authority|209|1,1|MISSING_VALUE|time_identifier",
                "2019|Reporting year|County|209|1,1|BAD_CODE|geographic_level",
                "2019|Reporting year|Local authority|Lewisham|1,1|BAD_CODE|old_la_code",
                "2019|Reporting year|Local authority|z|1,1|MISSING_VALUE|new_la_code",
            })
    void aRowThatCannotBeReadIsRejectedWithItsPlace(
            String period, String identifier, String level, String code, String cells, RejectionCode why, String column)
            throws TableUnreadable {
        Statistics read = Texts.read(HEADER + "2018,Reporting year," + PLACE + "7,8\n" + period + "," + identifier + ","
                + level + ",E92000001,England,,," + code + ",,X,All," + cells + "\n");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rowsRead()).isEqualTo(2);
        ReadIssue issue = Iterables.getOnlyElement(read.issues());
        assertThat(issue.code()).isEqualTo(why);
        assertThat(issue.file()).isEqualTo("c1.csv");
        assertThat(issue.line()).isEqualTo(3);
        assertThat(issue.column()).isEqualTo(column);
        assertThat(issue.value()).doesNotContain("Lewisham");
    }

    @Test
    void aSecondRowOfOnePeriodPlaceAndFiltersIsRejected() throws TableUnreadable {
        String row = "2019,Reporting year," + PLACE;
        Statistics read = Texts.read(HEADER + row + "1,2\n" + row + "3,4\n" + row.replace("All,", "Some,") + "5,6\n");

        assertThat(read.rows()).extracting(StatisticRow::line).containsExactly(2L, 4L);
        assertThat(read.issues()).extracting(ReadIssue::code).containsExactly(RejectionCode.DUPLICATE_ID);
        assertThat(read.where("Category", "Some").rows())
                .extracting(StatisticRow::line)
                .containsExactly(4L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read.where("sex", "F"))
                .withMessage("Expected a filter of c1.csv, one of [category], but was sex");
    }

    @Test
    void aFileThatCannotBeBoundIsOneMessage() {
        assertThatExceptionOfType(TableUnreadable.class)
                .isThrownBy(() -> Texts.read("time_period,geographic_level,Referrals\n2019,National,1\n"))
                .withMessageStartingWith("c1.csv: a required column is missing: time_identifier");
        assertThatExceptionOfType(TableUnreadable.class)
                .isThrownBy(() -> Texts.read(HEADER.replace("Referrals_rate", "referral_count")))
                .withMessage("c1.csv, line 1: the columns 12 and 13 are two names of one indicator, referral_count");
        assertThatExceptionOfType(TableUnreadable.class)
                .isThrownBy(() -> Texts.read(HEADER.replace("Referrals_rate", "category")))
                .withMessage("c1.csv, line 1: the columns 11 and 13 have the same name, category");
        assertThatExceptionOfType(TableUnreadable.class)
                .isThrownBy(() -> Texts.read(""))
                .withMessageStartingWith("c1.csv: a required column is missing");
    }

    @Test
    void withoutACompanionCellsVoteOnWhatAColumnIs() throws TableUnreadable {
        String start = "time_period,time_identifier,geographic_level,country_code,age,note,n\n";
        String row = "2019,Reporting year,National,E92000001,";
        Statistics voted = Texts.read(start + row + "5,low paid,1\n");
        assertThat(voted.filters()).containsExactly("note");
        assertThat(voted.indicators()).containsExactly("age", "n");

        Statistics told = Texts.read(
                start + row + "5,low paid,1\n" + row + "6,low paid,2\n",
                "col_name,col_type,label,indicator_unit,indicator_dp\nAge,Filter,Age of the child,,\nn,Indicator,Number,%,1\n");
        assertThat(told.filters()).containsExactly("age", "note");
        assertThat(told.rows()).hasSize(2);
        assertThat(told.note("N")).contains(new ColumnNote("n", false, "Number", "%", OptionalInt.of(1)));
        assertThat(told.note("note")).isEmpty();
    }

    @Test
    void aCompanionIsReadWhereItStandsBesideTheFile() throws IOException, TableUnreadable {
        Path file = Files.writeString(folder.resolve("d1.CSV"), HEADER + "2019,Reporting year," + PLACE + "1,2\n");
        assertThat(StatisticsFile.read(file, ReportingYear.TO_31_MARCH).note("Referrals"))
                .isEmpty();

        Files.writeString(
                folder.resolve("d1.meta.csv"),
                "col_name,col_type,label\nReferrals,Indicator,Referrals in the year\nx,Other,\n,Filter,\nReferrals,Filter,\n");
        Statistics read = StatisticsFile.read(file, ReportingYear.TO_31_MARCH);
        assertThat(read.note("referral_count").map(ColumnNote::label)).contains("Referrals in the year");
        assertThat(read.issues())
                .extracting(issue -> issue.file() + " " + issue.line() + " " + issue.code())
                .containsExactly("d1.meta.csv 3 BAD_CODE", "d1.meta.csv 4 MISSING_VALUE");

        Files.writeString(folder.resolve("d1.meta.csv"), "something,else\n");
        Statistics without = StatisticsFile.read(file, ReportingYear.TO_31_MARCH);
        assertThat(without.rows()).hasSize(1);
        assertThat(without.issues()).extracting(ReadIssue::code).containsExactly(WarningCode.TABLE_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, Reporting year, TO_31_MARCH, 2019-03-31, 2018/19",
        "201819, Reporting year, TO_31_MARCH, 2019-03-31, 2018/19",
        "2019, Reporting year, AT_30_SEPTEMBER, 2019-09-30, 2019-09-30",
        "2018, reporting year, AT_30_JUNE, 2018-06-30, 2018-06-30",
        "201819, Financial year, AT_30_JUNE, 2019-03-31, 2018/19",
        "199900, Financial year, AT_30_JUNE, 2000-03-31, 1999/00",
        "201819, Financial year Q1, TO_31_MARCH, 2018-06-30, 2018-Q1",
        "201819, Financial year Q4, TO_31_MARCH, 2019-03-31, 2018-Q4",
        "2020, February, TO_31_MARCH, 2020-02-29, 2020-02",
        "2019, Calendar year, TO_31_MARCH, 2019-12-31, ''",
        "2019, Week 12, TO_31_MARCH, '', ''",
    })
    void whatAPeriodEndsOnIsTakenFromTheDataSet(
            String digits, String identifier, ReportingYear reporting, String lastDay, String label) {
        StatisticPeriod period =
                StatisticPeriod.of(digits, identifier, reporting).orElseThrow();

        assertThat(Day.text(period.lastDay())).isEqualTo(lastDay);
        assertThat(period.period().map(Period::label).orElse("")).isEqualTo(label);
    }

    @Test
    void theNameOfAFileTellsItsReportingYear() {
        assertThat(ReportingYear.ofFile("csww_indicators_2017_to_2025.csv")).contains(ReportingYear.AT_30_SEPTEMBER);
        assertThat(ReportingYear.ofFile("ONS_mid-year_population.csv")).contains(ReportingYear.AT_30_JUNE);
        assertThat(ReportingYear.ofFile("d1_child_protection_plans.csv")).contains(ReportingYear.TO_31_MARCH);
        assertThat(ReportingYear.ofFile("mine.csv")).isEmpty();
    }

    @Test
    void aLaterReleaseMayBringNamesOfItsOwn() throws TableUnreadable {
        IndicatorNames names = IndicatorNames.standard().with("Number_referred", "Referrals");

        assertThat(names.of("number_REFERRED")).isEqualTo("referral_count");
        assertThat(names.rateOf("Referrals")).isEqualTo("referral_rate");
        assertThat(names.rateOf("CPP_start")).isEqualTo("cpp_start_rate");
        assertThat(IndicatorNames.standard().of("Number_referred")).isEqualTo("number_referred");
    }
}
