package org.safeguarding.indicators.io.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/** Payloads worked by hand: where each key goes, and how batches add up. */
class PayloadFormatTest {
    private static final String[] EPISODES = {
        "cine_referral_id",
        "cine_person_id",
        "cine_referral_date",
        "cine_referral_source_code",
        "cine_referral_nfa",
        "cine_close_date",
        "cine_close_reason"
    };
    private static final String[] ASSESSMENTS = {
        "cina_assessment_id",
        "cina_person_id",
        "cina_referral_id",
        "cina_assessment_start_date",
        "cina_assessment_auth_date"
    };
    private static final String K1 =
            "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1', 'referral_date': '2019-05-01',"
                    + " 'referral_source': '1A', 'referral_no_further_action_flag': false, 'child_and_family_assessments':"
                    + " [{'child_and_family_assessment_id': 'A1', 'start_date': '2019-05-02'}]}]}";

    @TempDir
    private Path folder;

    @Test
    void eachKeyGoesIntoItsColumn() {
        Extract extract = Batches.read(
                folder,
                "{'la_code': 209, 'Children': [{'la_child_id': 'K1', 'mis_child_id': 'M1', 'purge': false,"
                        + " 'child_details': {'first_name': 'x', 'date_of_birth': '2010-02-03', 'expected_date_of_birth': null,"
                        + " 'disabilities': ['NONE'], 'purge': false}, 'health_and_wellbeing': {'sdq_assessments':"
                        + " [{'date': '2019-01-01', 'score': 3}]}, 'social_care_episodes': [{'social_care_episode_id': 'E1',"
                        + " 'referral_date': '2019-01-02', 'referral_source': '1A', 'referral_no_further_action_flag': true,"
                        + " 'closure_date': '2019-05-05', 'closure_reason': 'RC1', 'care_worker_details': [{'worker_id': 'W1',"
                        + " 'start_date': '2019-01-03', 'end_date': '2019-02-03'}, {'worker_id': 'W2', 'start_date': '2019-02-03'}],"
                        + " 'child_and_family_assessments': [{'child_and_family_assessment_id': 'A1', 'start_date': '2019-01-04',"
                        + " 'authorisation_date': '2019-02-04', 'factors': ['1A']}], 'child_in_need_plans':"
                        + " [{'child_in_need_plan_id': 'P1', 'start_date': '2019-01-05', 'end_date': '2019-02-05'}],"
                        + " 'section_47_assessments': [{'section_47_assessment_id': 'S1', 'start_date': '2019-01-06',"
                        + " 'icpc_required_flag': true, 'icpc_date': '2019-01-16', 'end_date': '2019-02-06'},"
                        + " {'section_47_assessment_id': 'S2', 'start_date': '2019-01-07', 'icpc_date': null}],"
                        + " 'child_protection_plans': [{'child_protection_plan_id': 'C1', 'start_date': '2019-01-07',"
                        + " 'end_date': '2019-02-07'}], 'child_looked_after_placements': [{'child_looked_after_placement_id': 'L1',"
                        + " 'start_date': '2019-01-08', 'start_reason': 'S', 'end_date': '2019-02-08'}],"
                        + " 'adoption': {'initial_decision_date': '2019-01-09'}, 'care_leavers': null}]}]}");

        assertThat(extract.areaCode()).contains("209");
        assertThat(extract.asAt()).contains(Batches.FRI_31_MAY_2019);
        assertThat(Batches.rows(extract, "ssd_person", "pers_person_id", "pers_dob", "pers_expected_dob"))
                .containsExactly("K1 | 2010-02-03 | ");
        assertThat(Batches.rows(extract, "ssd_cin_episodes", EPISODES))
                .containsExactly("E1 | K1 | 2019-01-02 | 1A | Y | 2019-05-05 | RC1");
        assertThat(Batches.rows(extract, "ssd_cin_assessments", ASSESSMENTS))
                .containsExactly("A1 | K1 | E1 | 2019-01-04 | 2019-02-04");
        assertThat(Batches.rows(
                        extract,
                        "ssd_cin_plans",
                        "cinp_cin_plan_id",
                        "cinp_person_id",
                        "cinp_referral_id",
                        "cinp_cin_plan_start_date",
                        "cinp_cin_plan_end_date"))
                .containsExactly("P1 | K1 | E1 | 2019-01-05 | 2019-02-05");
        assertThat(Batches.rows(
                        extract,
                        "ssd_s47_enquiry",
                        "s47e_s47_enquiry_id",
                        "s47e_person_id",
                        "s47e_referral_id",
                        "s47e_s47_start_date",
                        "s47e_s47_end_date"))
                .containsExactly("S1 | K1 | E1 | 2019-01-06 | 2019-02-06", "S2 | K1 | E1 | 2019-01-07 | ");
        assertThat(Batches.rows(
                        extract,
                        "ssd_initial_cp_conference",
                        "icpc_icpc_id",
                        "icpc_person_id",
                        "icpc_s47_enquiry_id",
                        "icpc_icpc_transfer_in",
                        "icpc_icpc_date"))
                .containsExactly("S1 | K1 | S1 | N | 2019-01-16");
        assertThat(Batches.rows(
                        extract,
                        "ssd_cp_plans",
                        "cppl_cp_plan_id",
                        "cppl_person_id",
                        "cppl_cp_plan_start_date",
                        "cppl_cp_plan_end_date"))
                .containsExactly("C1 | K1 | 2019-01-07 | 2019-02-07");
        assertThat(Batches.rows(
                        extract,
                        "ssd_cla_episodes",
                        "clae_cla_episode_id",
                        "clae_person_id",
                        "clae_cla_episode_start_date",
                        "clae_cla_episode_ceased_date"))
                .containsExactly("L1 | K1 | 2019-01-08 | 2019-02-08");
        assertThat(Batches.rows(
                        extract,
                        "ssd_involvements",
                        "invo_involvements_id",
                        "invo_person_id",
                        "invo_professional_id",
                        "invo_involvement_start_date",
                        "invo_involvement_end_date"))
                .containsExactly("K1/E1/1 | K1 | W1 | 2019-01-03 | 2019-02-03", "K1/E1/2 | K1 | W2 | 2019-02-03 | ");
        assertThat(Batches.rejections(extract)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'la_code': 209, 'Children': [K, L]}",
                "{'children': [K, L], 'la_code': '209'}",
                "[{'la_code': 209, 'Children': K}, {'la_code': 209, 'children': L}]",
                "[K, L]",
                "[K, {'la_code': 1000, 'Children': [L]}]"
            })
    void aBatchHasAnyOfTheseShapes(String shape) {
        Extract extract = Batches.read(
                folder,
                shape.replace("K", K1).replace("L", "{'la_child_id': 2}").replace("'K1}", "'K1'}"));

        assertThat(Batches.rows(extract, "ssd_person", "pers_person_id")).containsExactly("K1", "2");
        assertThat(Batches.rows(extract, "ssd_cin_episodes", EPISODES))
                .containsExactly("E1 | K1 | 2019-05-01 | 1A | N |  | ");
        assertThat(extract.areaCode()).isEqualTo(shape.contains("209") ? Optional.of("209") : Optional.empty());
    }

    @Test
    void aLaterBatchUpdatesTheKeysItHasAndLeavesTheRest() {
        Extract extract = Batches.read(
                folder,
                K1,
                "{'la_child_id': 'K1', 'child_details': {'date_of_birth': '2011-01-01'}, 'social_care_episodes':"
                        + " [{'social_care_episode_id': 'E1', 'closure_date': '2019-05-20', 'closure_reason': 'RC9'}]}",
                "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1', 'closure_reason': null,"
                        + " 'child_and_family_assessments': [{'child_and_family_assessment_id': 'A2',"
                        + " 'start_date': '2019-05-09'}, {'child_and_family_assessment_id': 'A1',"
                        + " 'authorisation_date': '2019-05-08'}]}]}",
                "{'la_child_id': 'K1', 'social_care_episodes': []}");

        assertThat(Batches.rows(extract, "ssd_person", "pers_dob")).containsExactly("2011-01-01");
        assertThat(Batches.rows(extract, "ssd_cin_episodes", EPISODES))
                .containsExactly("E1 | K1 | 2019-05-01 | 1A | N | 2019-05-20 | ");
        assertThat(Batches.rows(extract, "ssd_cin_assessments", ASSESSMENTS))
                .containsExactly("A1 | K1 | E1 | 2019-05-02 | 2019-05-08", "A2 | K1 | E1 | 2019-05-09 | ");
    }

    @Test
    void whatIsSentUnderAnotherEpisodeOfTheChildHasMovedThere() {
        String plan = "'child_in_need_plans': [{'child_in_need_plan_id': 'P1', ";
        Extract extract = Batches.read(
                folder,
                "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1', " + plan
                        + "'start_date': '2019-05-03'}]}]}",
                "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E2', " + plan
                        + "'end_date': '2019-05-20'}]}]}",
                "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1', " + plan
                        + "'purge': true}]}]}");

        assertThat(Batches.rows(
                        extract,
                        "ssd_cin_plans",
                        "cinp_cin_plan_id",
                        "cinp_referral_id",
                        "cinp_cin_plan_start_date",
                        "cinp_cin_plan_end_date"))
                .containsExactly("P1 | E2 | 2019-05-03 | 2019-05-20");
        assertThat(extract.issues()).noneMatch(issue -> issue.column().equals("child_in_need_plan_id"));
    }

    @Test
    void aGroupThatIsUnknownBecauseItsColumnIsNotCarriedSaysSo() {
        Evaluation<CouncilRecords> evaluation =
                Evaluation.of(Records.of(Batches.read(folder, K1), Optional.empty()), Batches.FRI_31_MAY_2019);

        assertThat(evaluation.results(Catalogue.standard().get("referrals"), Period.parseList("2019-05"), "team"))
                .extracting(Result::group, Result::reason)
                .containsExactly(tuple("", ""), tuple("unknown", "the payload of the DfE's API does not carry teams"));
    }

    @Test
    void aListOfWorkersReplacesTheOneBefore() {
        String workers = "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1',"
                + " 'referral_date': '2019-05-01', 'care_worker_details': [{'worker_id': 'W1', 'start_date': '2019-05-01'},"
                + " {'worker_id': 'W2', 'start_date': '2019-05-02'}]}]}";
        String others = workers.replace("W1", "W3").replace(", {'worker_id': 'W2', 'start_date': '2019-05-02'}", "");

        assertThat(Batches.rows(Batches.read(folder, workers, others), "ssd_involvements", "invo_professional_id"))
                .containsExactly("W3");
        assertThat(Batches.rows(Batches.read(folder, workers, K1), "ssd_involvements", "invo_professional_id"))
                .containsExactly("W1", "W2");
        assertThat(Batches.rows(
                        Batches.read(
                                folder,
                                workers,
                                workers.replaceAll("'care_worker_details': \\[.*?\\]", "'care_worker_details': []")),
                        "ssd_involvements",
                        "invo_professional_id"))
                .isEmpty();
    }

    @Test
    void aPurgeTakesAwayTheObjectAndAllUnderIt() {
        String assessment = "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1',"
                + " 'child_and_family_assessments': [{'child_and_family_assessment_id': 'A1', 'purge': true}]}]}";
        String episode =
                "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1', 'purge': true}]}";

        Extract one = Batches.read(folder, K1, assessment);
        assertThat(Batches.rows(one, "ssd_cin_assessments", ASSESSMENTS)).isEmpty();
        assertThat(Batches.rows(one, "ssd_cin_episodes", EPISODES)).hasSize(1);
        Extract two = Batches.read(folder, K1, episode);
        assertThat(Batches.rows(two, "ssd_cin_assessments", ASSESSMENTS)).isEmpty();
        assertThat(Batches.rows(two, "ssd_cin_episodes", EPISODES)).isEmpty();
        assertThat(Batches.rows(two, "ssd_person", "pers_person_id")).containsExactly("K1");
        Extract three = Batches.read(folder, K1, "{'la_child_id': 'K1', 'mis_child_id': 'M1', 'purge': true}");
        assertThat(three.tables().values())
                .allSatisfy(table -> assertThat(table.rowsRead()).isZero());
    }

    @Test
    void whatWasPurgedAndIsSentAgainIsThereAgainAsSentThen() {
        Extract extract = Batches.read(
                folder,
                K1,
                "{'la_child_id': 'K1', 'purge': true}",
                "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1',"
                        + " 'referral_date': '2019-05-03'}]}");

        assertThat(Batches.rows(extract, "ssd_cin_episodes", EPISODES))
                .containsExactly("E1 | K1 | 2019-05-03 |  | N |  | ");
        assertThat(Batches.rows(extract, "ssd_cin_assessments", ASSESSMENTS)).isEmpty();
    }

    @Test
    void anIdIsTheSameHoweverItIsWritten() {
        Extract extract = Batches.read(
                folder,
                "{'la_child_id': 7, 'child_details': {'date_of_birth': '2010-01-01'}}",
                "[{'la_child_id': ' 7 '}, {'la_child_id': 7.0}, {'la_child_id': '07'}]");

        assertThat(Batches.rows(extract, "ssd_person", "pers_person_id", "pers_dob"))
                .containsExactly("7 | 2010-01-01", "07 | ");
    }

    @ParameterizedTest
    @CsvSource({"2019-05-31, 2017-04-01", "2019-04-01, 2017-04-01", "2019-03-31, 2016-04-01", "2020-02-29, 2017-04-01"})
    void theCohortGoesBack24MonthsAndToTheStartOfTheFinancialYear(LocalDate asAt, LocalDate first) {
        assertThat(PayloadFormat.firstDay(asAt)).isEqualTo(first);
    }

    @Test
    void filesAreReadInTheirNaturalOrder() {
        String[] batches = new String[11];
        for (int i = 0; i < batches.length; i++) {
            batches[i] = "{'la_child_id': 'K1', 'child_details': {'date_of_birth': '2010-01-" + (i + 10) + "'}}";
        }

        assertThat(Batches.rows(Batches.read(folder, batches), "ssd_person", "pers_dob"))
                .containsExactly("2010-01-20");
    }

    @ParameterizedTest
    @CsvSource({"209, 209", "X09000001,"})
    void theCodeOfTheAuthorityIsTheHomeAreasWhereThePopulationsKnowIt(String populated, String expected) {
        Batches.write(
                folder.resolve("local_population.csv"),
                "area_code,reference_date,age_from,age_to,persons\n" + populated + ",2018-06-30,0,17,100\n");

        assertThat(Batches.read(folder, "{'la_code': 209, 'Children': []}").areaCode())
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aFolderWithATableOfTheStandardDatasetIsNoPayloadAndLocalTablesAreReadBesideOne() {
        Batches.write(folder.resolve("batch.json"), K1.replace('\'', '"'));
        Batches.write(folder.resolve("extract.json"), "{\"as_at\": \"2018-01-01\"}");
        Batches.write(
                folder.resolve("local_private_fostering.csv"),
                "arrangement_id,person_id,started_on,ended_on\nF1,K1,2019-01-01,\n");
        assertThat(PayloadFormat.looksLike(folder)).isTrue();
        assertThat(PayloadFormat.looksLike(folder.resolve("batch.json"))).isTrue();
        assertThat(PayloadFormat.looksLike(folder.resolve("extract.json"))).isFalse();
        assertThat(PayloadFormat.looksLike(folder.resolve("nothing"))).isFalse();
        assertThat(Batches.read(folder)
                        .table("local_private_fostering")
                        .orElseThrow()
                        .size())
                .isEqualTo(1);

        Batches.write(folder.resolve("ssd_person.csv"), "pers_person_id\n");
        assertThat(PayloadFormat.looksLike(folder)).isFalse();
    }

    @Test
    void theEarliestAsAtDateIsNoHindrance() throws Exception {
        Batches.write(folder.resolve("batch.json"), K1.replace('\'', '"'));

        assertThat(PayloadFormat.read(folder, LocalDate.of(1, Month.JANUARY, 1))
                        .table("ssd_cin_episodes")
                        .orElseThrow()
                        .size())
                .isEqualTo(1);
    }
}
