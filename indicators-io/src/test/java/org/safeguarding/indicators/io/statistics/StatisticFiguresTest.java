package org.safeguarding.indicators.io.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.io.ByteSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.time.Day;

/** What is made of statistics: coverage, rates, populations. */
class StatisticFiguresTest {
    private static final int YEAR_END_2019 = Day.of(2019, 3, 31);
    private static final String HEADER =
            "time_period,time_identifier,geographic_level,country_code,old_la_code,la_name,Referrals,Re_referrals,Referrals_rate\n";
    private static final String ROWS = """
            2018,Reporting year,Local authority,E92000001,204,Hackney,10,1,9
            2018,Reporting year,Local authority,E92000001,209,Lewisham,10,1,9
            2019,Reporting year,Local authority,E92000001,209,Lewisham,3012,437,
            2019,Reporting year,Local authority,E92000001,201,City of London,c,c,x
            2019,Reporting year,Local authority,E92000001,420,Isles of Scilly,c,0,x
            2019,Reporting year,Local authority,E92000001,202,Camden,x,1,5.5
            2019,Reporting year,Local authority,E92000001,203,Greenwich,,1,
            2019,Reporting year,Local authority,E92000001,205,Nowhere,0,0,
            2019,Reporting year,National,E92000001,,,1000,300,
            2019,Week 3,Local authority,E92000001,209,Lewisham,7,7,
            """;

    private static Population lewisham() throws TableUnreadable {
        return populations(
                        "2018,Reporting year,Local authority,E92000001,209,Lewisham,Children aged 0 to 17 years,67109\n")
                .byArea()
                .getOrDefault("209", Population.NONE);
    }

    private static PublishedPopulations populations(String rows) throws TableUnreadable {
        return PublishedPopulations.of(
                StatisticsFile.read(
                        CsvFile.of(
                                "ons.csv",
                                ByteSource.wrap(
                                        ("time_period,time_identifier,geographic_level,country_code,old_la_code,la_name,age_group,population_estimate\n"
                                                        + rows)
                                                .getBytes(UTF_8))),
                        Optional.empty(),
                        ReportingYear.AT_30_JUNE,
                        IndicatorNames.standard()),
                "2024-07-15",
                Optional.of(LocalDate.of(2024, 7, 15)));
    }

    private static StatisticRow row(int index) throws TableUnreadable {
        return Texts.read(HEADER + ROWS).rows().get(index);
    }

    private static BigDecimal shown(Outcome outcome) {
        return outcome.places().round(outcome.value().figure().orElse(Exact.of(-1)), Layout.ONE_DECIMAL);
    }

    @Test
    void everyAuthorityIsGivenWithheldBlankOrMissing() throws TableUnreadable {
        StatisticCoverage coverage = StatisticCoverage.of(Texts.read(HEADER + ROWS), "referral_count", YEAR_END_2019);

        assertThat(coverage.given()).extracting(Place::code).containsExactly("205", "209");
        assertThat(coverage.withheld().keySet()).containsExactly(Symbol.CONFIDENTIAL, Symbol.UNAVAILABLE);
        assertThat(coverage.withheld().get(Symbol.CONFIDENTIAL))
                .extracting(Place::code)
                .containsExactly("201", "420");
        assertThat(coverage.blank()).extracting(Place::name).containsExactly("Greenwich");
        assertThat(coverage.missing()).extracting(Place::name).containsExactly("Hackney");
    }

    @Test
    void coverageOfNoIndicatorOrOfSeveralRowsIsRefused() throws TableUnreadable {
        Statistics several = Texts.read(HEADER.replace("la_name", "la_name,sex")
                + ROWS.replace("Lewisham,", "Lewisham,F,")
                        .replace("Hackney,", "Hackney,F,")
                        .lines()
                        .filter(line -> line.contains(",F,"))
                        .collect(Collectors.joining("\n"))
                + "\n2019,Reporting year,Local authority,E92000001,209,Lewisham,M,1,1,1\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticCoverage.of(several, "Referrals", YEAR_END_2019))
                .withMessage("Expected one row of an authority for a period, but 209 has several; choose by [sex]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticCoverage.of(several, "plans", YEAR_END_2019))
                .withMessageStartingWith("Expected an indicator of c1.csv");
    }

    @Test
    void aRateIsTheCountOverTheMidYearBeforeTheYearEnd() throws TableUnreadable {
        Outcome rate = StatisticRates.rate(row(2), "Referrals", lewisham());

        assertThat(shown(rate)).isEqualTo("448.8");
        assertThat(rate.population().orElseThrow().vintage()).isEqualTo("2024-07-15");
        assertThat(rate.remark()).isEqualTo("worked out from the count, for want of a published rate");
        assertThat(shown(StatisticRates.percentage(row(2), "Re_referrals", "referral_count")))
                .isEqualTo("14.5");
    }

    @Test
    void aPublishedRateStandsAsItIsASymbolToo() throws TableUnreadable {
        assertThat(StatisticRates.rate(row(1), "Referrals", lewisham()).value().figure())
                .contains(Exact.of(9));
        assertThat(StatisticRates.rate(row(3), "Referrals", lewisham()).value().status())
                .isEqualTo(Status.NOT_AVAILABLE);
        assertThat(StatisticRates.rate(row(3), "Referrals", lewisham()).value().reason())
                .isEqualTo("published as x (not available)");
    }

    @Test
    void whatCannotBeWorkedOutSaysWhy() throws TableUnreadable {
        assertThat(StatisticRates.per10k(row(3), "Referrals", lewisham())
                        .value()
                        .status())
                .isEqualTo(Status.SUPPRESSED);
        assertThat(StatisticRates.per10k(row(2), "Referrals", Population.NONE)
                        .value()
                        .reason())
                .isEqualTo("no population is given");
        assertThat(StatisticRates.per10k(row(9), "Referrals", lewisham())
                        .value()
                        .reason())
                .isEqualTo("it is not known when the period Week 3 ends");
        assertThat(StatisticRates.percentage(row(7), "Re_referrals", "Referrals")
                        .value()
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(StatisticRates.percentage(row(4), "Re_referrals", "Referrals")
                        .value()
                        .status())
                .isEqualTo(Status.SUPPRESSED);
        assertThat(StatisticRates.percentage(row(8), "Re_referrals", "Referrals")
                        .remark())
                .isEqualTo("from published counts that are rounded to 10");
    }

    @Test
    void estimatesCarryTheVintageThatTheFileDoesNotSay() throws TableUnreadable {
        PublishedPopulations read = populations("""
                2018,Reporting year,Local authority,E92000001,209,Lewisham,Children aged 0 to 17 years,67109
                2018,Reporting year,Local authority,E92000001,204,Hackney,5-9,x
                2018,Reporting year,National,E92000001,,,0 to 4,3000000
                2018,Reporting year,Local authority,E92000001,201,City,All children,70
                2018,Reporting year,Local authority,E92000001,202,Camden,17 to 0,70
                2018,Reporting year,Local authority,E92000001,203,Greenwich,0 to 17,70.5
                2018,Week 1,Local authority,E92000001,205,Nowhere,0 to 17,70
                """);

        int june = Day.of(2018, 6, 30);
        int published = Day.of(2024, 7, 15);
        assertThat(read.rows())
                .containsExactly(
                        new PopulationRow("209", june, 0, 17, 67109, "2024-07-15", published),
                        new PopulationRow("E92000001", june, 0, 4, 3_000_000, "2024-07-15", published));
        assertThat(read.issues())
                .extracting(ReadIssue::line, issue -> issue.code().name(), ReadIssue::column)
                .containsExactly(
                        tuple(5L, "BAD_CODE", "age_group"),
                        tuple(6L, "BAD_CODE", "age_group"),
                        tuple(7L, "BAD_NUMBER", "population_estimate"),
                        tuple(8L, "BAD_PERIOD", "time_identifier"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedPopulations.of(Texts.read(HEADER + ROWS), "", Optional.empty()))
                .withMessage("Expected a file with the columns age_group and population_estimate, but was c1.csv");
    }
}
