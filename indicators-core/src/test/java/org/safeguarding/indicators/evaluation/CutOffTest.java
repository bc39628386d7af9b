package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Tables that leave things out: what was over before a day, and columns that their source does not carry. */
class CutOffTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);

    private static Result result(TableState plans, String id, String period) {
        CouncilRecords council = CouncilRecords.builder()
                .children(ImmutableList.of(ChildRecord.builder("K1")
                        .addPlans(ProtectionPlan.of("P1", Day.of(2016, 5, 1), Day.NONE))
                        .build()))
                .putTables("ssd_cp_plans", plans)
                .build();
        return Evaluation.of(council, FRI_31_MAY_2019)
                .result(Catalogue.standard().get(id), Period.parse(period));
    }

    private static TableState cutOffBefore(int year, int month, int day) {
        return new TableState("", OptionalInt.of(Day.of(year, month, day)), 0, ImmutableMap.of(), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpp-open", "cpp-2y-open"})
    void whatIsOpenIsExactFromTheFirstDayOnAndNeedsNoRemark(String id) {
        Result result = result(cutOffBefore(2018, 12, 1), id, "2018-12-01");

        assertThat(result.outcome().value().status()).isEqualTo(Status.VALUE);
        assertThat(result.reason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpp-open", "cpp-2y-open"})
    void whatWasOpenBeforeTheFirstDayIsNotAvailable(String id) {
        Result result = result(cutOffBefore(2018, 12, 1), id, "2018-11-30");

        assertThat(result.outcome().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(result.reason())
                .isEqualTo("extract covers too little history: ssd_cp_plans starts on 2018-12-01,"
                        + " the figure reaches back to 2018-11-30");
    }

    @Test
    void whatLooksAtAllHistoryIsNotAvailable() {
        Result result = result(cutOffBefore(2017, 4, 1), "cpp-repeat-pct-12m", "2019-05");

        assertThat(result.outcome().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(result.reason())
                .isEqualTo("extract covers too little history: ssd_cp_plans starts on 2017-04-01,"
                        + " the figure looks at all history");
    }

    @ParameterizedTest
    @CsvSource({
        "cppl_cp_plan_end_date, cpp-open, NOT_AVAILABLE",
        "cppl_cp_plan_end_date, cpp-repeat-pct-12m, NOT_APPLICABLE",
        "cppl_cp_plan_ola, cpp-repeat-pct-12m, NOT_AVAILABLE",
        "cppl_cp_plan_initial_category, cpp-open, VALUE"
    })
    void aFigureWithoutAColumnThatItReadsIsNotAvailable(String column, String id, Status expected) {
        TableState plans =
                new TableState("", OptionalInt.empty(), 0, ImmutableMap.of(column, "the list has no " + column), false);
        Result result = result(plans, id, "2019-05");

        assertThat(result.outcome().value().status()).isEqualTo(expected);
        assertThat(result.reason().equals("the list has no " + column)).isEqualTo(expected == Status.NOT_AVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({"cppl_cp_plan_ola, cpp-open, others may be among them", "cppl_cp_plan_initial_category, cpp-open, ''"})
    void aFigureThatReadsAColumnSaysWhatIsRemarkedOfIt(String column, String id, String expected) {
        TableState plans = new TableState(
                "",
                OptionalInt.empty(),
                0,
                ImmutableMap.of(),
                false,
                OptionalInt.empty(),
                ImmutableMap.of(column, "others may be among them"));
        Result result = result(plans, id, "2019-05");

        assertThat(result.outcome().value().status()).isEqualTo(Status.VALUE);
        assertThat(result.reason()).isEqualTo(expected);
    }
}
