package org.safeguarding.indicators.io.annexa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/** Rows of lists, worked out by hand. */
class AnnexATest {
    @TempDir
    private Path folder;

    private Small lists = new Small(Path.of("."));

    @BeforeEach
    void empty() {
        lists = new Small(folder);
    }

    private static List<String> episodes(Extract extract) {
        return Small.rows(
                extract,
                "ssd_cin_episodes",
                "cine_referral_id",
                "cine_referral_date",
                "cine_referral_source_code",
                "cine_referral_nfa",
                "cine_close_date",
                "cine_close_reason",
                "cine_referral_team");
    }

    private static String figure(Extract extract, String id, String period) {
        Evaluation<CouncilRecords> evaluation =
                Evaluation.of(Records.of(extract, Optional.empty()), Small.FRI_31_MAY_2019);
        return evaluation
                .result(Catalogue.standard().get(id), Period.parse(period))
                .toString();
    }

    @Test
    void aContactHasTheCodeOfItsSourceAndAnIdOfChildDateAndNumber() throws ExtractUnusable {
        lists.list(
                "any name",
                Small.CONTACTS,
                "007,01/02/2010,03/05/2019,g) 3A: Health services",
                "007,01/02/2010,03/05/2019,p1) 5D: LA services",
                "8,,2019-05-13,",
                "9.0,,13/05/2019,Neighbour");
        Extract extract = lists.read();

        assertThat(Small.rows(
                        extract,
                        "ssd_contacts",
                        "cont_contact_id",
                        "cont_person_id",
                        "cont_contact_date",
                        "cont_contact_source_code"))
                .containsExactly(
                        "007-2019-05-03-1|007|2019-05-03|3A",
                        "007-2019-05-03-2|007|2019-05-03|5D",
                        "9-2019-05-13-1|9|2019-05-13|Neighbour");
        assertThat(Small.issues(extract)).containsExactly("BAD_DATE any name.csv:4 Date of Contact [2019-05-13]");
        assertThat(figure(extract, "contacts", "2019-05")).startsWith("contacts 2019-05: 3 = 3");
        assertThat(extract.rejected()).isEqualTo(1);
    }

    @Test
    void anIdIsTheSameInAnyOrderOfRows() throws ExtractUnusable {
        lists.list("1", Small.CONTACTS, "7,,13/05/2019,6", "7,,13/05/2019,4", "7,,13/05/2019,8");
        List<String> one = Small.rows(lists.read(), "ssd_contacts", "cont_contact_id", "cont_contact_source_code");
        lists.list("1", Small.CONTACTS, "7,,13/05/2019,8", "7,,13/05/2019,6", "7,,13/05/2019,4");

        assertThat(Small.rows(lists.read(), "ssd_contacts", "cont_contact_id", "cont_contact_source_code"))
                .containsExactlyInAnyOrderElementsOf(one)
                .containsExactly("7-2019-05-13-3|8", "7-2019-05-13-2|6", "7-2019-05-13-1|4");
    }

    @Test
    void aReferralAndARowOfList6WithTheSameChildAndDateAreOneEpisode() throws ExtractUnusable {
        lists.list("3", Small.REFERRALS, "A,,13/05/2019,u) 10: Unknown,b) No,Team 1")
                .list("6", Small.NEED, "A,,13/05/2019,20/05/2019,RC8 - Case closed after assessment,e) Closed episode");

        assertThat(episodes(lists.read())).containsExactly("A-2019-05-13-1|2019-05-13|10|0|2019-05-20|RC8|Team 1");
    }

    @Test
    void aReferralThatIsNotInList6CountsAndIsNotOpen() throws ExtractUnusable {
        lists.list("3", Small.REFERRALS, "A,,13/05/2019,u) 10: Unknown,a) Yes,Team 1")
                .list("6", Small.NEED)
                .list("7", Small.PLANS)
                .list("8", Small.CARE);
        Extract extract = lists.read();

        assertThat(episodes(extract)).containsExactly("A-2019-05-13-1|2019-05-13|10|1|2019-05-13|NOT IN LIST 6|Team 1");
        assertThat(figure(extract, "referrals", "2019-05")).startsWith("referrals 2019-05: 1 = 1");
        assertThat(figure(extract, "cin-open", "2019-05")).startsWith("cin-open 2019-05: 0 = 0");
        assertThat(Small.issues(extract)).isEmpty();
    }

    @Test
    void ofTwoReferralsOfADayTheOneThatLedToActionIsTheOneInNeed() throws ExtractUnusable {
        lists.list("3", Small.REFERRALS, "A,,13/05/2019,a) 1A: Individual,a) Yes,", "A,,13/05/2019,q) 6: Police,b) No,")
                .list("6", Small.NEED, "A,,13/05/2019,,,c) Child in need plan");
        Extract extract = lists.read();

        assertThat(episodes(extract))
                .containsExactly(
                        "A-2019-05-13-1|2019-05-13|1A|1|2019-05-13|NOT IN LIST 6|", "A-2019-05-13-2|2019-05-13|6|0|||");
        assertThat(figure(extract, "cin-dfe", "2019-05")).startsWith("cin-dfe 2019-05: 1 = 1");
    }

    @Test
    void anEpisodeOfBeforeTheSixMonthsIsOpenAndNoReferralOfThem() throws ExtractUnusable {
        lists.list("3", Small.REFERRALS)
                .list("6", Small.NEED, "A,,30/11/2018,,,c) Child in need plan")
                .list("7", Small.PLANS)
                .list("8", Small.CARE);
        Extract extract = lists.read();

        assertThat(episodes(extract)).containsExactly("A-2018-11-30-1-list6|2018-11-30||-1|||");
        assertThat(figure(extract, "cin-open", "2019-05")).startsWith("cin-open 2019-05: 1 = 1");
        assertThat(figure(extract, "cin-open", "2019-04")).contains("leaves out what was over before 2019-05-31");
        assertThat(Small.issues(extract)).isEmpty();
    }

    @Test
    void anEpisodeThatBeganWithinTheSixMonthsWithoutAReferralIsOpenAndNeverAReferral() throws ExtractUnusable {
        lists.list("3", Small.REFERRALS, "B,,13/05/2019,4,b) No,")
                .list("6", Small.NEED, "A,,13/05/2019,,,c) Child in need plan", "B,,13/05/2019,,,")
                .list("7", Small.PLANS)
                .list("8", Small.CARE);
        Extract extract = lists.read();

        assertThat(figure(extract, "cin-open", "2019-05")).startsWith("cin-open 2019-05: 2 = 2");
        assertThat(figure(extract, "referrals", "2019-05")).startsWith("referrals 2019-05: 1 = 1");
        assertThat(figure(extract, "referrals", "2018-12")).startsWith("referrals 2018-12: 0 = 0");
        assertThat(Small.issues(extract))
                .containsExactly("EPISODE_WITHOUT_REFERRAL 6.csv:2 CIN Start Date [2019-05-13]");
    }

    @Test
    void withoutOneOfTheTwoListsItsFiguresAreNotAvailable(@TempDir Path other) throws ExtractUnusable {
        Extract referrals = lists.list("3", Small.REFERRALS).read();
        Extract need =
                new Small(other).list("6", Small.NEED, "A,,13/05/2019,,,").read();

        assertThat(figure(referrals, "referrals", "2019-05")).startsWith("referrals 2019-05: 0 = 0");
        assertThat(figure(referrals, "cin-dfe", "2019-05"))
                .contains("list 6 of Annex A, the children in need, is missing");
        assertThat(figure(need, "referrals", "2019-05")).contains("list 3 of Annex A, the referrals, is missing");
        assertThat(figure(need, "cin-dfe", "2019-05")).startsWith("cin-dfe 2019-05: 1 = 1");
        assertThat(Small.issues(need)).isEmpty();
    }

    @Test
    void anAssessmentHasItsAnswerAsAFlag() throws ExtractUnusable {
        lists.list(
                "4",
                Small.ASSESSMENTS.replace("'", "\u2019"),
                "A,,13/05/2019,20/05/2019,b) No,a) Yes,Team 1",
                "B,,14/05/2019,21/05/2019,c) Unknown,NO,",
                "C,,14/05/2019,,,,",
                "D,,14/05/2019,,,maybe,");
        Extract extract = lists.read();

        assertThat(Small.rows(
                        extract,
                        "ssd_cin_assessments",
                        "cina_assessment_id",
                        "cina_assessment_auth_date",
                        "cina_assessment_child_seen",
                        "cina_assessment_outcome_json PROV_OF_SERVICES_FLAG",
                        "cina_assessment_team"))
                .containsExactly(
                        "A-2019-05-13-1|2019-05-20|0|1|Team 1",
                        "B-2019-05-14-1|2019-05-21|-1|0|",
                        "C-2019-05-14-1||-1|-1|");
        assertThat(extract.issues().stream().map(issue -> issue.code().name() + " " + issue.line()))
                .contains("BAD_FLAG 5", "LIST_MAY_BE_SHORT 0");
        assertThat(figure(extract, "assessment-service-pct", "2019-05"))
                .startsWith("assessment-service-pct 2019-05: 1 / 2");
    }

    @Test
    void aRowOfList5IsAnEnquiryAndItsConferenceAndAFaultInItIsReportedOnce() throws ExtractUnusable {
        lists.list(
                "5",
                Small.ENQUIRIES,
                "A,,13/05/2019,20/05/2019,a) Yes",
                "B,,14/05/2019,,",
                "C,,14/05/2019,31/02/2019,");
        Extract extract = lists.read();

        assertThat(Small.rows(extract, "ssd_s47_enquiry", "s47e_s47_enquiry_id"))
                .containsExactly("A-2019-05-13-1", "B-2019-05-14-1");
        assertThat(Small.rows(
                        extract,
                        "ssd_initial_cp_conference",
                        "icpc_s47_enquiry_id",
                        "icpc_icpc_date",
                        "icpc_icpc_transfer_in",
                        "icpc_icpc_outcome_cp_flag"))
                .containsExactly("A-2019-05-13-1|2019-05-20|0|1");
        assertThat(Small.issues(extract))
                .containsExactly("BAD_DATE 5.csv:4 Date of Initial Child Protection Conference [31/02/2019]");
        assertThat(extract.rejected()).isEqualTo(1);
        assertThat(Evaluation.of(Records.of(extract, Optional.empty()), Small.FRI_31_MAY_2019)
                        .result(Catalogue.standard().get("icpc-15wd-pct"), Period.parse("2019-05"))
                        .rejectedRows())
                .as("one row, though two tables are made of it")
                .isEqualTo(1);
        assertThat(figure(extract, "icpc-15wd-pct", "2019-02")).contains("too little history");
    }

    @Test
    void plansAndCareAreReadAndStatusTellsOfPlansOfOtherAuthorities() throws ExtractUnusable {
        lists.list("3", Small.REFERRALS)
                .list(
                        "6",
                        Small.NEED,
                        "A,,13/10/2018,,,b) Child Protection plan",
                        "B,,13/10/2018,,,B) child protection  plan",
                        "C,,13/10/2018,,,a) Looked after child",
                        "D,,13/10/2018,20/05/2019,RC7,b) Child Protection plan",
                        "E,,13/10/2018,,,c) Child in need plan")
                .list(
                        "7",
                        Small.PLANS,
                        "A,,22/10/2018,,d) Emotional abuse",
                        "F,,22/10/2018,13/05/2019,e) Multiple/not recommended")
                .list("8", Small.CARE, "G,,21/05/2017,13/05/2019");
        Extract extract = lists.read();

        assertThat(Small.rows(
                        extract,
                        "ssd_cp_plans",
                        "cppl_person_id",
                        "cppl_cp_plan_start_date",
                        "cppl_cp_plan_end_date",
                        "cppl_cp_plan_initial_category",
                        "cppl_cp_plan_ola"))
                .containsExactly("A|2018-10-22||EMO|-1", "F|2018-10-22|2019-05-13|MUL|-1", "B|2018-10-13|||1");
        assertThat(Small.rows(extract, "ssd_cla_episodes", "clae_person_id", "clae_cla_episode_ceased_date"))
                .containsExactly("G|2019-05-13", "C|");
        assertThat(figure(extract, "cpp-open", "2019-05")).startsWith("cpp-open 2019-05: 1 = 1");
        assertThat(figure(extract, "cin-open", "2019-05")).startsWith("cin-open 2019-05: 1 = 1");
    }

    @Test
    void aChildOnSeveralListsIsOnePersonWhoseFirstDateOfBirthStands() throws ExtractUnusable {
        lists.list("1", Small.CONTACTS, "A,,13/05/2019,6", "B,13/02/2010,13/05/2019,6")
                .list(
                        "2",
                        "Child Unique ID,Date of Birth,Assessment start date,Organisation completing assessment",
                        "C,,,School")
                .list("8", Small.CARE, "A,14/03/2011,21/05/2017,", "B,15/02/2010,21/05/2017,")
                .list("9", "Child Unique ID,Date of Birth,Eligibility Category", "D,16/03/2001,x");
        Extract extract = lists.read();

        assertThat(Small.rows(extract, "ssd_person", "pers_person_id", "pers_dob"))
                .containsExactly("A|2011-03-14", "B|2010-02-13", "C|", "D|2001-03-16");
        assertThat(Small.issues(extract)).containsExactly("BIRTH_DATES_DIFFER 8.csv:3 Date of Birth []");
    }

    @Test
    void headersMayDriftAndStandInAnyOrder() throws ExtractUnusable {
        lists.list(
                "3",
                "\uFEFFAllocated  Worker;REFERRAL NFA;Date of  Referral ;Referral source (Y/N);Notes;child unique id?;Date of Birth",
                "W;a) yes;13/05/2019;4;x;A;");

        assertThat(episodes(lists.read())).containsExactly("A-2019-05-13-1|2019-05-13|4|1|||");
    }

    @Test
    void aListWithoutAColumnThatItsFiguresNeedIsUnreadableAndSoAreItsTables() throws ExtractUnusable {
        lists.list("6", "Child Unique ID,CIN Start Date,Case Status", "A,13/05/2019,")
                .list("3", Small.REFERRALS);
        Extract extract = lists.read();

        assertThat(extract.unreadable("ssd_cin_episodes"))
                .hasValue(
                        "6.csv: it looks like list 6 of Annex A, but columns are missing: CIN Closure Date, Reason for Closure");
        assertThat(figure(extract, "referrals", "2019-05")).contains("columns are missing");
    }

    @Test
    void otherFilesAndSecondListsAreSaidToBeLeftOut() throws ExtractUnusable {
        lists.list("a", Small.CONTACTS, "A,,13/05/2019,6")
                .list("b", Small.CONTACTS, "A,,14/05/2019,6")
                .list("notes", "what,why", "x,y");

        assertThat(Small.issues(lists.read()))
                .containsExactly("TABLE_GIVEN_TWICE b.csv:0  []", "LIST_NOT_KNOWN notes.csv:0  []");
    }

    @Test
    void aZipIsReadAndAPlaceWithoutListsIsRefused() throws IOException, ExtractUnusable {
        Path zip = folder.resolve("lists.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            zipped.putNextEntry(new ZipEntry("sent/List 1.csv"));
            zipped.write((Small.CONTACTS + "\nA,,13/05/2019,6\n").getBytes(UTF_8));
        }

        assertThat(AnnexA.isIn(zip)).isTrue();
        assertThat(Small.rows(AnnexA.read(zip, Small.FRI_31_MAY_2019), "ssd_contacts", "cont_contact_id"))
                .containsExactly("A-2019-05-13-1");
        assertThat(AnnexA.isIn(folder)).isFalse();
        assertThatThrownBy(lists::read)
                .isInstanceOf(ExtractUnusable.class)
                .hasMessageContaining("expected lists of Annex A");
    }
}
