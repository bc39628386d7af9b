package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workforce table of the 2019 report, and populations, worked by hand. */
class PlainWorkforceTest {
    private static final String WORKFORCE = "as_at,service,posts_fte,permanent_fte,agency_fte,leavers_fte_12m";
    private static final String POPULATION = "area_code,reference_date,age_from,age_to,persons,vintage";

    @TempDir
    private Path path;

    private PlainFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new PlainFolder(path);
    }

    @Test
    void theTableOfMay2019ComesOutAsPrinted() {
        folder.with(
                "local_workforce",
                WORKFORCE,
                "2019-03-31,Assessment,1,1,1,1",
                "2019-05-24,Assessment,93,63,26,",
                "2019-05-24,Complex Needs,24,15.0,8,",
                "2019-05-24,Family,81,55,27,",
                "2019-06-01,Assessment,2,2,2,2");
        assertThat(figure("posts-fte")).isEqualTo("198 |  | 198 | value");
        assertThat(figure("permanent-fte")).isEqualTo("133 |  | 133 | value");
        assertThat(figure("perm-staff-pct")).isEqualTo("133 | 198 | 67.2 | value");
        assertThat(figure("vacancies-fte")).isEqualTo("65 |  | 65 | value");
        assertThat(figure("unfilled-fte")).isEqualTo("4 |  | 4 | value");
        assertThat(figure("agency-rate")).isEqualTo("61 | 194 | 31.4 | value");
        assertThat(figure("vacancy-rate")).isEqualTo("65 | 198 | 32.8 | value");
        assertThat(figure("agency-cover")).isEqualTo("61 | 65 | 93.8 | value");
        assertThat(figure("turnover-12m")).isEqualTo(" |  |  | not_available");
        assertThat(service("perm-staff-pct", "Assessment")).isEqualTo("63 | 93 | 67.7 | value");
        assertThat(service("perm-staff-pct", "Complex Needs")).isEqualTo("15 | 24 | 62.5 | value");
        assertThat(service("perm-staff-pct", "Family")).isEqualTo("55 | 81 | 67.9 | value");
        assertThat(service("agency-cover", "Family")).isEqualTo("27 | 26 | 103.8 | value");
        assertThat(service("unfilled-fte", "Family")).isEqualTo("-1 |  | -1 | value");
        assertThat(service("turnover-12m", "Family")).isEqualTo(" |  |  | not_available");
    }

    @Test
    void aBlankCellTakesAwayTheTotalAndItsOwnServiceOnly() {
        folder.with("local_workforce", WORKFORCE, "2019-05-24,A,10.50,12.5,0,0", "2019-05-24,B,8,,1,0");
        assertThat(figure("posts-fte")).isEqualTo("18.5 |  | 18.5 | value");
        assertThat(figure("permanent-fte")).isEqualTo(" |  |  | not_available");
        assertThat(service("permanent-fte", "A")).isEqualTo("12.5 |  | 12.5 | value");
        assertThat(service("permanent-fte", "B")).isEqualTo(" |  |  | not_available");
        assertThat(service("vacancy-rate", "A")).isEqualTo("-2 | 10.5 | -19.0 | value");
        assertThat(service("agency-cover", "A")).isEqualTo("0 | -2 |  | not_applicable");
        assertThat(service("turnover-12m", "A")).isEqualTo("0 | 12.5 | 0.0 | value");
    }

    @Test
    void beforeTheFirstSnapshotThereIsNoFigureAndNoService() throws Exception {
        folder.with("local_workforce", WORKFORCE, "2019-05-24,A,10,9,1,1");
        assertThat(PlainReport.of(path, LocalDate.of(2019, 5, 31), List.of("2019-04"))
                        .values())
                .filteredOn(cell -> cell.indicator().endsWith("-fte"))
                .hasSize(5)
                .allMatch(cell -> cell.status().equals("not_available"));
        assertThat(folder.figure("2019-05-24", "posts-fte", "2019-05")).isEqualTo("10 |  | 10 | value");
        assertThat(folder.figure("2019-05-23", "posts-fte", "2019-05")).isEqualTo(" |  |  | not_available");
    }

    @Test
    void thePopulationIsOfTheJuneBeforeTheEndOfTheFinancialYear() {
        population("X,2018-06-30,0,17,100,", "X,2019-06-30,0,17,200,", "Y,2018-06-30,0,17,900,");
        area("X");
        assertThat(of("2019-03")).isEqualTo("100 of ");
        assertThat(of("2019-04")).isEqualTo("200 of ");
        assertThat(of("2019/20")).isEqualTo("200 of ");
        assertThat(of("2021-04")).isEqualTo("200 of "); // none of 2021: the newest earlier one
        assertThat(of("2018-03")).isEqualTo(" of "); // none of 2017 or before
        area("Z");
        assertThat(of("2019-03")).isEqualTo(" of ");
        folder.file("extract.json", "{}");
        assertThat(of("2019-03")).isEqualTo(" of "); // two areas, and none is named
        population("X,2018-06-30,0,17,100,");
        assertThat(of("2019-03")).isEqualTo("100 of ");
    }

    @Test
    void theNewestVintageThatTilesTheAgesIsTaken() {
        population(
                "X,2018-06-30,0,17,100,2019-06-26",
                "X,2018-06-30,0,4,30,2019-06-26",
                "X,2018-06-30,0,4,31,2020-06-26",
                "X,2018-06-30,5,16,70,2020-06-26",
                "X,2018-06-30,17,17,6,2020-06-26",
                "X,2018-06-30,16,19,6,2021-06-26",
                "X,2018-06-30,0,15,6,2021-06-26",
                "X,2018-06-30,0,17,90,");
        assertThat(of("2019-03")).isEqualTo("107 of 2020-06-26"); // 2021 has no 16 and 17
        population(
                "X,2018-06-30,0,16,99,2019", "X,2017-06-30,0,9,5,", "X,2017-06-30,10,17,6,", "X,2017-06-30,10,18,7,");
        assertThat(of("2019-03")).isEqualTo("11 of "); // no vintage of 2018 tiles: the earlier year
    }

    private String figure(String indicator) {
        return folder.figure("2019-05-31", indicator, "2019-Q1");
    }

    private String service(String indicator, String service) {
        return folder.figure("2019-05-31", indicator, "2019-Q1", "service", service);
    }

    private void population(String... rows) {
        List<String> lines = new ArrayList<>(List.of(POPULATION));
        lines.addAll(List.of(rows));
        folder.with("ssd_cin_episodes", "cine_referral_id,cine_person_id,cine_referral_date")
                .with("local_population", lines.toArray(String[]::new));
    }

    private void area(String code) {
        folder.file("extract.json", "{\"area_code\": \"%s\"}".formatted(code));
    }

    private String of(String period) {
        PlainCell cell = folder.cell("2021-12-31", "referral-rate-12m", period);
        return cell.denominator() + " of " + cell.populationVintage();
    }
}
