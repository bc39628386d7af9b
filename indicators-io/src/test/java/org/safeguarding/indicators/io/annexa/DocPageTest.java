package org.safeguarding.indicators.io.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/** The page on Annex A says of each indicator what the library does. */
class DocPageTest {
    private static final String TOO_LITTLE = "extract covers too little history";

    @Test
    void thePageHasEveryIndicatorInTheOrderOfTheCatalogue() {
        assertThat(DocPage.rows().keySet())
                .containsExactlyElementsOf(Catalogue.standard().ids());
    }

    @Test
    void whatIsNotAvailableHasTheReasonThatThePageGives(@TempDir Path folder) throws IOException, ExtractUnusable {
        Small small = Small.council(folder)
                .list(
                        "local_population",
                        "area_code,reference_date,age_from,age_to,persons",
                        "X1,2018-06-30,0,17,60000");
        Evaluation<CouncilRecords> evaluation =
                Evaluation.of(Records.of(small.read(), Optional.empty()), Small.FRI_31_MAY_2019);
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            Result result = evaluation.result(indicator, Period.parse("2019-05"));
            List<String> row = DocPage.rows().getOrDefault(indicator.id(), List.of("nothing", ""));
            if (row.get(0).equals("not available")) {
                assertThat(result.outcome().value().status()).as(indicator.id()).isEqualTo(Status.NOT_AVAILABLE);
                String reason = result.reason().startsWith(TOO_LITTLE)
                        ? TOO_LITTLE
                        : result.reason().replaceAll("table (\\w+) is missing", "the table $1 is not made of any list");
                assertThat(row.get(1)).as(indicator.id()).contains(reason);
            } else {
                assertThat(result.outcome().value().status()).as(indicator.id()).isNotEqualTo(Status.NOT_AVAILABLE);
            }
        }
    }

    @Test
    void sixMonthsUpToTheEndOfMayBeginInDecember() {
        assertThat(AnnexA.firstDay(Small.FRI_31_MAY_2019)).isEqualTo(LocalDate.of(2018, 12, 1));
        assertThat(AnnexA.firstDay(LocalDate.of(2019, 8, 31))).isEqualTo(LocalDate.of(2019, 3, 1));
    }
}
