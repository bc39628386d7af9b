package org.safeguarding.indicators.io.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.Audit;
import org.safeguarding.indicators.safeguarding.AuditExpectation;
import org.safeguarding.indicators.safeguarding.CareEpisode;
import org.safeguarding.indicators.safeguarding.CaringService;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CinPlan;
import org.safeguarding.indicators.safeguarding.CinPlanReview;
import org.safeguarding.indicators.safeguarding.CinVisit;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.FeedbackScore;
import org.safeguarding.indicators.safeguarding.FosteringArrangement;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.Involvement;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.safeguarding.Proceeding;
import org.safeguarding.indicators.safeguarding.Professional;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.ProtectionReview;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;
import org.safeguarding.indicators.safeguarding.Section47Enquiry;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;
import org.safeguarding.indicators.testing.CaseText;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** A council that the test kit prints as a case is read from it with the figures that it had. */
class CaseTextTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final int WED_1_MAY_2019 = Day.of(2019, 5, 1);
    private static final int WED_15_MAY_2019 = Day.of(2019, 5, 15);

    @TempDir
    Path folder;

    @Test
    void aCouncilPrintedAsACaseHasTheSameFigures() throws IOException, ExtractUnusable {
        CouncilRecords council = council();
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, FRI_31_MAY_2019);
        ImmutableList<Result> found = Catalogue.standard().indicators().stream()
                .map(indicator -> evaluation.result(indicator, Period.parse("2019-05")))
                .collect(ImmutableList.toImmutableList());
        String text = CaseText.of("A council of every kind of row", council, FRI_31_MAY_2019, found);

        assertThat(found)
                .filteredOn(one -> one.outcome().value().figure().isPresent())
                .hasSizeGreaterThan(40);
        assertThat(CaseFile.read("printed", text))
                .singleElement()
                .satisfies(printed ->
                        assertThat(new CaseRun(printed).differences(folder)).isEmpty());
    }

    private static CouncilRecords council() {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(referred(), protectedChild()));
        council.decisions(ImmutableList.of(new ContactDecision(
                "D1",
                Day.toDate(WED_1_MAY_2019).atTime(9, 30),
                Optional.of(Day.toDate(WED_1_MAY_2019).atTime(17, 0)))));
        council.workforce(StaffingRecord.of(
                ImmutableList.of(new StaffingRow(WED_1_MAY_2019, "MASH", fte("12.5"), fte("9"), fte("2"), fte("1")))));
        council.addProfessionals(new Professional("W1", fte("0.8")));
        council.addAudits(new Audit("U1", WED_15_MAY_2019, "Good", true));
        council.addAuditExpectations(new AuditExpectation(WED_1_MAY_2019, 2));
        council.addFeedbackScores(new FeedbackScore("F1", WED_15_MAY_2019, OptionalInt.of(8)));
        council.population(PopulationEstimates.of(
                Optional.of("E1"),
                ImmutableList.of(
                        PopulationRow.ofChildren("E1", Day.of(2018, 6, 30), 10_000),
                        PopulationRow.ofChildren("E1", Day.of(2019, 6, 30), 20_000))));
        String[] tables = Catalogue.standard().indicators().stream()
                .flatMap(indicator -> indicator.needs().stream())
                .map(Need::table)
                .distinct()
                .toArray(String[]::new);
        return council.complete(tables).build();
    }

    private static Optional<BigDecimal> fte(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static ChildRecord referred() {
        int march = Day.of(2019, 3, 4);
        return ChildRecord.builder("A")
                .addContacts(new Contact("C1", WED_1_MAY_2019, "5B", true))
                .addEpisodes(
                        new CinEpisode("R1", Day.of(2018, 7, 2), Day.of(2018, 9, 28), "RC1", false, "6", "North"),
                        new CinEpisode("R2", march, Day.NONE, "", false, "1A", "North"))
                .addAssessments(new Assessment("S1", march, WED_15_MAY_2019, march, true, "North"))
                .addCinPlans(new CinPlan("N1", march, Day.NONE, "North"))
                .addCinPlanReviews(new CinPlanReview("V1", "N1", WED_1_MAY_2019))
                .addCinVisits(new CinVisit("V1", WED_15_MAY_2019, true))
                .addInvolvements(new Involvement("I1", "A", "W1", "North", march, Day.NONE))
                .addFosteringArrangements(new FosteringArrangement("G1", march, Day.NONE))
                .addCaringServices(CaringService.of("A", "Young carers", march, Day.NONE))
                .build();
    }

    private static ChildRecord protectedChild() {
        int january = Day.of(2019, 1, 7);
        Section47Enquiry enquiry = new Section47Enquiry("E1", WED_1_MAY_2019, Day.NONE);
        return ChildRecord.builder("B")
                .addEpisodes(new CinEpisode("R3", january, Day.NONE, "", false, "3A", "South"))
                .addEnquiries(enquiry)
                .addConferences(new InitialConference("H1", WED_15_MAY_2019, Optional.of(enquiry), false))
                .addPlans(
                        new ProtectionPlan("P1", Day.of(2016, 5, 2), WED_1_MAY_2019, "NEG", false),
                        new ProtectionPlan("P2", WED_15_MAY_2019, Day.NONE, "EMO", false),
                        new ProtectionPlan("P3", january, Day.NONE, "PHY", false))
                .addProtectionVisits(new ProtectionVisit("V1", "P3", WED_15_MAY_2019, true))
                .addProtectionReviews(new ProtectionReview("W1", "P3", WED_1_MAY_2019))
                .addCoreGroups(new CoreGroup("K1", "P3", Day.of(2019, 1, 15)))
                .addCareEpisodes(new CareEpisode("L1", WED_15_MAY_2019, Day.NONE))
                .addProceedings(new Proceeding("J1", "case 1", "B", january, WED_15_MAY_2019, "Care order", false))
                .build();
    }
}
