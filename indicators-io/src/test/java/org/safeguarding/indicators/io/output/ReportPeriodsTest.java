package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class ReportPeriodsTest {
    @Test
    void theUsualOnesAreFourQuartersAndFiveMonthsThatEndWithTheAsAtDate() {
        assertThat(ReportPeriods.usual(LocalDate.of(2019, 5, 31)).periods())
                .extracting(Period::label)
                .containsExactly(
                        "2018-Q2", "2018-Q3", "2018-Q4", "2019-Q1", "2019-01", "2019-02", "2019-03", "2019-04",
                        "2019-05");
        assertThat(ReportPeriods.usual(LocalDate.of(2020, 3, 31)).periods())
                .extracting(Period::label)
                .startsWith("2019-Q1")
                .endsWith("2020-03");
    }

    @Test
    void aSectionPrintsItsOwnColumnsUnlessPeriodsAreChosen() {
        Section frontDoor = section("8 Front door");
        Section workforce = section("5 Workforce (full-time equivalents)");
        ReportPeriods usual = ReportPeriods.usual(LocalDate.of(2019, 5, 31));
        assertThat(usual.in(frontDoor)).extracting(Period::label).hasSize(5).endsWith("2019-05");
        assertThat(usual.in(workforce)).extracting(Period::label).containsExactly("2019-05");
        assertThat(usual.in(section("10 Children in need")))
                .extracting(Period::label)
                .containsExactly("2018-Q2", "2018-Q3", "2018-Q4", "2019-Q1", "2019-04", "2019-05");
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2018/19,2019-03-31"));
        assertThat(chosen.in(frontDoor)).hasSize(2);
        assertThat(chosen.in(workforce)).hasSize(2);
    }

    @Test
    void careProceedingsHaveWholeFinancialYearsAndTheQuartersOfTheNewest() {
        assertThat(ReportPeriods.usual(LocalDate.of(2019, 5, 31)).in(section("14 Care proceedings")))
                .extracting(Period::label)
                .containsExactly(
                        "2015/16", "2016/17", "2017/18", "2018/19", "2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4");
        assertThat(ReportPeriods.usual(LocalDate.of(2019, 3, 31)).in(section("14 Care proceedings")))
                .extracting(Period::label)
                .contains("2018/19");
        assertThat(ReportPeriods.usual(LocalDate.of(2019, 2, 28)).in(section("14 Care proceedings")))
                .extracting(Period::label)
                .startsWith("2014/15", "2015/16", "2016/17", "2017/18", "2017-Q1")
                .hasSize(8);
    }

    @Test
    void anIndicatorIsWorkedOutForEveryPeriodAndForWhatOnlyItsSectionPrints() {
        ReportPeriods usual = ReportPeriods.usual(LocalDate.of(2019, 5, 31));
        assertThat(usual.of("contacts")).isEqualTo(usual.periods());
        assertThat(usual.of("care-cases"))
                .containsAll(usual.periods())
                .extracting(Period::label)
                .hasSize(14)
                .doesNotHaveDuplicates()
                .contains("2015/16", "2018-Q1");
        assertThat(usual.of("an-indicator-of-ones-own")).isEqualTo(usual.periods());
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2019-05"));
        assertThat(chosen.of("care-cases")).isEqualTo(chosen.periods());
    }

    @Test
    void theFirstYearsThereAreEndNoReport() {
        ReportPeriods early = ReportPeriods.usual(LocalDate.of(3, 6, 30));
        assertThat(early.of("care-cases")).containsAll(early.periods());
    }

    @Test
    void theLatestIsTheOneReadLastOfThoseThatHaveBegun() {
        int asAt = Day.of(2019, 5, 15);
        assertThat(latest("2019-05,2019-Q1,2019-04", asAt)).isEqualTo("2019-Q1");
        assertThat(latest("2019-Q1,2019-05,2019-04", asAt)).isEqualTo("2019-05");
        assertThat(latest("2019-04,2019-06", asAt)).isEqualTo("2019-04");
        assertThat(latest("2019-07,2019-06", asAt)).isEqualTo("2019-06");
    }

    @Test
    void noPeriodsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportPeriods.chosen(List.of()))
                .withMessage("expected one period or more, got none");
    }

    private static String latest(String periods, int asAt) {
        return ReportPeriods.chosen(Period.parseList(periods)).latest(asAt).label();
    }

    private static Section section(String heading) {
        return Section.ALL.stream()
                .filter(s -> s.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
