package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.TallyResults;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class PartsTest {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);

    /** A month and a quarter that are both read on the as-at date ask for one and the same tally. */
    @Test
    void aStockThatTwoPeriodsAskForOnOneDayIsHandedOverOnce() {
        CouncilRecords council = CouncilRecords.builder()
                .children(ImmutableList.of(ChildRecord.builder("K1")
                        .addCaringServices(new CaringService("K1", "Carers", Day.of(2019, 1, 1), Day.NONE))
                        .build()))
                .complete("local_young_carers")
                .build();
        Indicator<CouncilRecords, ?> carers = Catalogue.standard().get("young-carers");
        ImmutableList<Period> periods = ImmutableList.of(Period.parse("2019-05"), Period.parse("2019-Q1"));
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, AS_AT);

        TallyResults<CouncilRecords> added = TallyResults.of(council, AS_AT, evaluation.tallies(carers, periods, ""));

        assertThat(added.results(carers, periods, "")).isEqualTo(evaluation.results(carers, periods, ""));
        assertThat(evaluation.results(carers, periods, "").get(0).outcome().numerator())
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("1"));
    }

    @Test
    void everyChildWorkerAndCaseIsWholeInOnePart() {
        CouncilRecords council = CouncilRecords.builder()
                .children(ImmutableList.of(child("K1", "W1"), child("K2", "W1"), child("K3", "W2"), child("K4", "")))
                .build();
        ImmutableList<CouncilRecords> parts = ImmutableList.of(council.part(0, 2), council.part(1, 2));

        assertThat(Iterables.concat(Iterables.transform(parts, CouncilRecords::children)))
                .containsExactlyInAnyOrderElementsOf(council.children());
        assertThat(Iterables.concat(Iterables.transform(parts, CouncilRecords::workers)))
                .containsExactlyInAnyOrderElementsOf(council.workers());
        assertThat(parts.get(0).children()).isNotEmpty();
        assertThat(parts.get(1).children()).isNotEmpty();
        assertThat(council.part(0, 1).children()).containsExactlyElementsOf(council.children());
    }

    private static ChildRecord child(String key, String worker) {
        return ChildRecord.builder(key)
                .addInvolvements(new Involvement("T" + key, key, worker, "North", Day.of(2019, 5, 1), Day.NONE))
                .build();
    }

    @Test
    void aPartThatThereIsNotIsRefused() {
        CouncilRecords council = CouncilRecords.builder().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> council.part(2, 2))
                .withMessage("Expected the number of one of 2 parts, from 0, but was 2");
        assertThatIllegalArgumentException().isThrownBy(() -> council.part(0, 0));
    }
}
