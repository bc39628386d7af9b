package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

/** Cases and workers, whose rows are spread over the records of children. */
class GatheredTest {
    private static final int MONDAY = Day.of(2019, 5, 13);
    private static final int TUESDAY = Day.of(2019, 5, 14);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Proceeding AMBER_FIRST = proceeding("J2", "case 1", "amber", MONDAY);
    private static final Proceeding AMBER_AGAIN = proceeding("J3", "case 2", "amber", TUESDAY);
    private static final Proceeding BLUE = proceeding("J1", "case 1", "blue", TUESDAY);

    private static final Involvement AMBERS = new Involvement("T3", "amber", "W9", "North", MONDAY, Day.NONE);
    private static final Involvement NOBODYS = new Involvement("T2", "amber", "", "North", MONDAY, Day.NONE);
    private static final Involvement BLUES = new Involvement("T1", "blue", "W9", "North", MONDAY, TUESDAY);

    @Test
    void aCaseHoldsTheRowsOfAllItsChildren() {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(
                ChildRecord.builder("amber")
                        .addProceedings(AMBER_FIRST, AMBER_AGAIN)
                        .build(),
                ChildRecord.builder("blue").addProceedings(BLUE).build()));

        assertThat(council.build().careCases())
                .containsExactly(
                        new CareCase("case 1", ImmutableList.of(AMBER_FIRST, BLUE)),
                        new CareCase("case 2", ImmutableList.of(AMBER_AGAIN)));
    }

    @Test
    void aWorkerIsOneWhoIsListedOrWhomAnInvolvementNames() {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(
                ChildRecord.builder("amber").addInvolvements(AMBERS, NOBODYS).build(),
                ChildRecord.builder("blue").addInvolvements(BLUES).build()));
        council.addProfessionals(new Professional("W2", Optional.of(HALF)));

        assertThat(council.build().workers())
                .containsExactly(
                        new Worker("W2", Optional.of(HALF), ImmutableList.of()),
                        new Worker("W9", Optional.empty(), ImmutableList.of(AMBERS, BLUES)));
    }

    @Test
    void whatIsGatheredIsTheSameEveryTime() {
        CouncilRecords council = CouncilRecords.builder().build();

        assertThat(council.workers()).isSameAs(council.workers());
        assertThat(council.careCases()).isSameAs(council.careCases());
    }

    @Test
    void visitsToMatchWithPlansAreThoseOfTheChildAndThoseThatNameItsPlansByMistake() {
        ProtectionVisit own = new ProtectionVisit("V2", "", MONDAY, true);
        ProtectionVisit stray = new ProtectionVisit("V1", "P1", MONDAY, true);
        ChildRecord child = ChildRecord.builder("amber")
                .addPlans(ProtectionPlan.of("P1", MONDAY, Day.NONE))
                .addProtectionVisits(own)
                .addStrayVisits(stray)
                .build();

        assertThat(Tables.PLAN_VISITS.of().apply(child)).isEqualTo(ImmutableList.of(own, stray));
        assertThat(Tables.PROTECTION_VISITS.of().apply(child)).isEqualTo(ImmutableList.of(own));
    }

    @Test
    void keysAndTextsNameTheRowAndNobody() {
        assertThat(CaringService.of("amber", "Carers", MONDAY, Day.NONE).key()).isEqualTo("amber, Carers, 2019-05-13");
        assertThat(new AuditExpectation(Day.of(2019, 5, 1), 24).key()).isEqualTo("2019-05");
        assertThat(AMBER_FIRST).hasToString("proceedings J2 2019-05-13");
        assertThat(BLUES).hasToString("involvement T1 2019-05-13");
    }

    private static Proceeding proceeding(String key, String caseKey, String child, int issued) {
        return new Proceeding(key, caseKey, child, issued, Day.NONE, "", false);
    }
}
