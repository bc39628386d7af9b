package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Convention 15 of the catalogue: how far back the tables must reach, for each kind of window. */
class CoverageTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final Catalogue CATALOGUE = Catalogue.standard();

    /** A council whose every table begins on one day, with a row of each kind in May 2019. */
    private static CouncilRecords from(LocalDate first) {
        int day = Day.of(2019, 5, 1);
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(
                ChildRecord.builder("K1")
                        .addEpisodes(CinEpisode.of("R1", day, Day.NONE))
                        .build(),
                ChildRecord.builder("K2")
                        .addPlans(ProtectionPlan.of("P1", day, Day.NONE))
                        .build()));
        for (String table :
                ImmutableList.of("ssd_cin_episodes", "ssd_cp_plans", "ssd_cla_episodes", "local_workforce")) {
            council.putTables(table, new TableState("", OptionalInt.of(Day.of(first)), 2));
        }
        return council.build();
    }

    private static Result result(LocalDate first, Catalogue catalogue, String id, String period) {
        return Evaluation.of(from(first), FRI_31_MAY_2019).result(catalogue.get(id), Period.parse(period));
    }

    @ParameterizedTest(name = "{0} {1}: value if tables begin on {2}, not available a day later")
    @CsvSource({
        "referrals, 2019-05, 2019-05-01",
        "referrals, 2019-Q1, 2019-04-01",
        "referrals, 2019/20, 2019-04-01",
        "referrals, 2019-05-15, 2019-05-15",
        "rereferral-pct-12m, 2019-05, 2017-06-01",
        "rereferral-pct-12m, 2019-05-15, 2017-05-16",
        "cpp-repeat-pct-12m, 2019-05, 2018-06-01",
        "cpp-repeat-pct-12m, 2019-Q1, 2018-05-01"
    })
    void aFigureThatReachesBeforeTheFirstDayOfItsTableIsNotAvailable(String id, String period, LocalDate first) {
        Result tooLate = result(first.plusDays(1), CATALOGUE, id, period);

        assertThat(result(first, CATALOGUE, id, period).outcome().value().status())
                .isEqualTo(Status.VALUE);
        assertThat(tooLate.outcome().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(tooLate.reason())
                .startsWith("extract covers too little history: ")
                .endsWith("starts on " + first.plusDays(1) + ", the figure reaches back to " + first);
        assertThat(tooLate.rejectedRows()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"cin-open, 2019-05", "cin-open, 2019-Q1", "cpp-open, 2019-05", "cpp-repeat-pct-12m, 2019-05"})
    void whatLooksAtAllHistorySaysSinceWhenThereIsAny(String id, String period) {
        assertThat(result(LocalDate.of(2018, Month.MAY, 1), CATALOGUE, id, period)
                        .reason())
                .isEqualTo("history since 2018-05-01");
    }

    @Test
    void anAsAtFigureIsNotRefused() {
        assertThat(result(FRI_31_MAY_2019, CATALOGUE, "cpp-open", "2019-05")
                        .outcome()
                        .value()
                        .status())
                .isEqualTo(Status.VALUE);
    }

    private static CouncilRecords openFrom(LocalDate day) {
        CouncilRecords.Builder council = CouncilRecords.builder().complete("ssd_cin_episodes", "ssd_cla_episodes");
        council.putTables(
                "ssd_cp_plans",
                new TableState(
                        "",
                        OptionalInt.of(Day.of(2018, 12, 1)),
                        0,
                        ImmutableMap.of(),
                        true,
                        OptionalInt.of(Day.of(day)),
                        ImmutableMap.of()));
        return council.build();
    }

    @ParameterizedTest
    @CsvSource({"cpp-open, 2019-05", "cpp-2y-open, 2019-05-31", "cin-open, 2019-05"})
    void aTableThatLeavesOutWhatIsOverAnswersFromTheDayOnWhichAllThatWasOpenIsThere(String id, String period) {
        Evaluation<CouncilRecords> asAt = Evaluation.of(openFrom(FRI_31_MAY_2019), FRI_31_MAY_2019);
        Result there = asAt.result(CATALOGUE.get(id), Period.parse(period));
        Result before = asAt.result(CATALOGUE.get(id), Period.parse("2019-04-30"));

        assertThat(there.outcome().value().status()).isEqualTo(Status.VALUE);
        assertThat(there.reason()).isEmpty();
        assertThat(before.outcome().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(before.reason())
                .isEqualTo("extract covers too little history: ssd_cp_plans leaves out what was over before"
                        + " 2019-05-31, the figure is as at 2019-04-30");
    }

    @Test
    void aMeanOfMonthsIsNotAvailableIfOneMonthIsNot() {
        assertThat(Evaluation.of(openFrom(FRI_31_MAY_2019), FRI_31_MAY_2019)
                        .result(CATALOGUE.get("cin-open"), Period.parse("2019-Q1"))
                        .outcome()
                        .value()
                        .status())
                .isEqualTo(Status.NOT_AVAILABLE);
    }

    @Test
    void aWithheldIndicatorIsNotAvailableThoughItsTablesAreThere() {
        CouncilRecords records = CouncilRecords.builder()
                .complete("ssd_cin_episodes")
                .putWithheld("referrals", "the source does not say")
                .build();
        Result result =
                Evaluation.of(records, FRI_31_MAY_2019).result(CATALOGUE.get("referrals"), Period.parse("2019-05"));

        assertThat(result.outcome().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(result.reason()).isEqualTo("the source does not say");
    }

    @Test
    void aLongerLookBackNeedsALongerHistory() {
        Catalogue catalogue = Catalogue.with(lookingBack(LookBack.months(24)));

        assertThat(result(LocalDate.of(2016, Month.JUNE, 1), catalogue, "rereferral-pct-12m", "2019-05")
                        .outcome()
                        .value()
                        .status())
                .isEqualTo(Status.VALUE);
        assertThat(result(LocalDate.of(2016, Month.JUNE, 2), catalogue, "rereferral-pct-12m", "2019-05")
                        .reason())
                .endsWith("the figure reaches back to 2016-06-01");
    }

    @Test
    void aLookBackOverAllHistorySaysSinceWhenThereIsAny() {
        Catalogue catalogue = Catalogue.with(lookingBack(LookBack.ever()));
        Result result = result(LocalDate.of(2018, Month.JUNE, 1), catalogue, "rereferral-pct-12m", "2019-05");

        assertThat(result.outcome().value().status()).isEqualTo(Status.VALUE);
        assertThat(result.reason()).isEqualTo("history since 2018-06-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTHS | 12 | true | within 12 months of an earlier | [d - 12 calendar months, d) | exactly 12 months earlier counts",
                "MONTHS | 24 | false | within 24 months of an earlier | (d - 24 calendar months, d) | 24 months earlier does not count",
                "DAYS | 365 | false | within 365 days of an earlier | (d - 365 days, d) | 365 days earlier does not count",
                "EVER | 1 | true | at any time after an earlier | all history before d | referrals of one day are not"
            })
    void theWordsTellHowFarIsLookedBack(
            LookBack.Unit unit, int n, boolean farEnd, String sentence, String numerator, String choices) {
        Catalogue catalogue = Catalogue.with(lookingBack(new LookBack(unit, n, farEnd)));

        assertThat(catalogue.get("rereferral-pct-12m").words().sentence()).contains(sentence);
        assertThat(catalogue.get("rereferral-pct-12m").words().numerator()).endsWith(numerator);
        assertThat(catalogue.get("rereferral-pct-12m").words().choices()).contains(choices);
    }

    @Test
    void aNeedLooksBackSoFarOrNotAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Need("ssd_contacts", Need.History.WINDOW_AND_LOOK_BACK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Need("ssd_contacts", Need.History.WINDOW, Optional.of(LookBack.months(12))));
    }

    @Test
    void aSeriesIsNotAvailableOnTheDaysItCannotReachBackFrom() {
        int last = Day.of(2019, 5, 31);

        assertThat(Evaluation.of(from(LocalDate.of(2018, Month.JUNE, 1)), FRI_31_MAY_2019)
                        .series(CATALOGUE.get("cpp-repeat-pct-12m"), PeriodKind.DAY, Dates.daily(last - 1, last)))
                .extracting(Outcome::value)
                .extracting(Value::status)
                .containsExactly(Status.NOT_AVAILABLE, Status.VALUE);
    }

    private static Parameters lookingBack(LookBack lookBack) {
        return Parameters.builder().reReferral(lookBack).build();
    }
}
