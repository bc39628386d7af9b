package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.CharSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.ColumnNeed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/** Columns that a format does not carry: blank in the table, and never a figure of 0. */
class LackingColumnsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final String REASON = "the source does not say what an assessment led to";

    private static Result result(Extract extract, String id) {
        return Evaluation.of(Records.of(extract, Optional.empty()), FRI_31_MAY_2019)
                .result(Catalogue.standard().get(id), Period.parse("2019-05"));
    }

    private static TableSource assessments() {
        return CsvFile.of("assessments.csv", CharSource.wrap("""
                                cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date
                                A1,K1,2019-05-01,2019-05-20
                                """).asByteSource(StandardCharsets.UTF_8));
    }

    @Test
    void aFigureThatNeedsAColumnTheFormatLacksIsNotAvailableWithTheReason() {
        Extract lacking = new ExtractBuilder()
                .table("ssd_cin_assessments", assessments())
                .lacks("ssd_cin_assessments", "cina_assessment_outcome_json", REASON)
                .read();

        Result service = result(lacking, "assessment-service-pct");
        assertThat(service.outcome().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(service.reason()).isEqualTo(REASON);
        assertThat(result(lacking, "assessment-45wd-pct").outcome().value().status())
                .isEqualTo(Status.VALUE);
    }

    @Test
    void aColumnTheFormatLacksIsNotWarnedAboutAndOtherMissingColumnsAre() {
        Extract lacking = new ExtractBuilder()
                .table("ssd_cin_assessments", assessments())
                .lacks("ssd_cin_assessments", "cina_assessment_outcome_json", REASON)
                .read();

        assertThat(lacking.issues())
                .extracting(issue -> issue.code() + " " + issue.column())
                .contains("COLUMN_MISSING cina_assessment_outcome_nfa")
                .doesNotContain("COLUMN_MISSING cina_assessment_outcome_json");
    }

    @Test
    void onlyAColumnThatATableMayDoWithoutCanBeLacking() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtractBuilder().lacks("ssd_cin_assessments", "cina_person_id", REASON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtractBuilder().lacks("ssd_cin_assessments", "no_such_column", REASON));
    }

    @Test
    void everyColumnThatAnIndicatorReadsIsOneThatATableItNeedsMayDoWithout() {
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            for (ColumnNeed need : indicator.columns()) {
                Column column = Schemas.of(need.table()).column(need.column());
                assertThat(column.required()).as("%s: %s", indicator, need).isFalse();
                assertThat(indicator.needs())
                        .as(indicator.id())
                        .extracting(Need::table)
                        .contains(need.table());
            }
        }
    }
}
