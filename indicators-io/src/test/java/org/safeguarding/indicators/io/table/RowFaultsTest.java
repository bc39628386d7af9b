package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which rows are rejected, and for what. */
class RowFaultsTest {
    private static final String CONTACTS =
            "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,"
                    + "cont_contact_outcome_json";
    private static final String PLANS = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,"
            + "cppl_cp_plan_initial_category,cppl_cp_plan_ola";

    @Test
    void aBlankInARequiredColumnRejectsItsRow() {
        TableReading reading =
                Reading.of("ssd_contacts", CONTACTS, "C1,,2019-05-01,,,", "C2,P2,2019-05-01,,,", ",P3,2019-05-01,,,");
        assertThat(Reading.ids(reading)).containsExactly("C2");
        assertThat(Reading.issues(reading))
                .containsExactly("MISSING_VALUE 2 cont_person_id []", "MISSING_VALUE 4 cont_contact_id []");
    }

    @Test
    void whiteSpaceIsBlankTheUnbreakableKindToo() {
        TableReading reading =
                Reading.of("ssd_contacts", CONTACTS, "C1, \t,2019-05-01,,,", "C2,\u00A0\u202F,2019-05-01,,,");
        assertThat(Reading.issues(reading))
                .containsExactly("MISSING_VALUE 2 cont_person_id []", "MISSING_VALUE 3 cont_person_id []");
    }

    @Test
    void aRequiredDateThatStandsForABlankIsMissing() {
        TableReading reading = Reading.of("ssd_contacts", CONTACTS, "C1,P1,1900-01-01,,,", "C2,P2,31/12/9999,,,");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "MISSING_VALUE 2 cont_contact_date [1900-01-01]",
                        "MISSING_VALUE 3 cont_contact_date [31/12/9999]");
    }

    @Test
    void aRowIsRejectedOnceForItsFirstBadColumnInTheOrderOfTheFormat() {
        TableReading reading = Reading.of(
                "ssd_cp_plans",
                "cppl_cp_plan_ola,cppl_cp_plan_end_date,cppl_cp_plan_start_date,cppl_person_id,cppl_cp_plan_id",
                "maybe,2019-99-99,2019-99-98,,1",
                "maybe,2019-99-99,2019-99-98,P2,2",
                "maybe,2019-99-99,2019-01-01,P3,3",
                "maybe,2019-01-01,2019-01-01,P4,4",
                "Y,2019-01-01,2019-01-01,P5,5");
        assertThat(Reading.ids(reading)).containsExactly("5");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "COLUMN_MISSING 0 cppl_cp_plan_initial_category []",
                        "MISSING_VALUE 2 cppl_person_id []",
                        "BAD_DATE 3 cppl_cp_plan_start_date [2019-99-98]",
                        "BAD_DATE 4 cppl_cp_plan_end_date [2019-99-99]",
                        "BAD_FLAG 5 cppl_cp_plan_ola [aaaaa]");
    }

    @Test
    void aDateInTheOtherFormCountsAmongTheFaultsInTheSameOrder() {
        TableReading reading = Reading.of(
                "ssd_cp_plans",
                PLANS,
                "1,P1,2019-01-01,,,maybe",
                "2,P2,13/01/2019,,,maybe",
                "3,,13/01/2019,,,",
                "4,P4,2019-01-01,2019-02-01,,",
                "5,P5,2019-01-01,13/02/2019,,maybe",
                "6,P6,2019-01-01,2019-02-03,,");
        assertThat(Reading.ids(reading)).containsExactly("4", "6");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "BAD_FLAG 2 cppl_cp_plan_ola [aaaaa]",
                        "BAD_DATE 3 cppl_cp_plan_start_date [13/01/2019]",
                        "MISSING_VALUE 4 cppl_person_id []",
                        "BAD_DATE 6 cppl_cp_plan_end_date [13/02/2019]");
    }

    @Test
    void aRowThatRepeatsThePrimaryIdOfAnAcceptedRowIsRejected() {
        TableReading reading = Reading.of(
                "ssd_s47_enquiry",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date",
                "E1,P1,2019-05-01",
                "E2,P2,2019-05-02",
                " E1 ,P3,2019-05-03",
                "E1,P1,2019-05-01",
                "e1,P4,2019-05-04");
        assertThat(Reading.ids(reading)).containsExactly("E1", "E2", "e1");
        assertThat(reading.issues().stream()
                        .filter(issue -> issue.severity() == Severity.REJECTION)
                        .map(ReadIssue::toString))
                .containsExactly(
                        "ReadIssue[code=DUPLICATE_ID, file=ssd_s47_enquiry.csv, line=4, column=s47e_s47_enquiry_id, value=E1,"
                                + " message=the row of line 2 has this primary id already]",
                        "ReadIssue[code=DUPLICATE_ID, file=ssd_s47_enquiry.csv, line=5, column=s47e_s47_enquiry_id, value=E1,"
                                + " message=the row of line 2 has this primary id already]");
    }

    @Test
    void aRowRejectedForAnotherFaultDoesNotKeepItsCorrectedCopyOut() {
        TableReading reading = Reading.of(
                "ssd_s47_enquiry",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_end_date",
                "E1,P1,R1,2019-05-32,",
                "E2,P2,R2,13/05/2019,",
                "E1,P1,R1,2019-05-31,",
                "E2,P2,R2,2019-05-13,",
                "E2,P2,R2,2019-05-13,",
                "E2,P2,R2,never,");
        assertThat(Reading.ids(reading)).containsExactly("E1", "E2");
        assertThat(reading.table().line(0)).isEqualTo(4);
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "BAD_DATE 2 s47e_s47_start_date [2019-05-32]",
                        "BAD_DATE 3 s47e_s47_start_date [13/05/2019]",
                        "DUPLICATE_ID 6 s47e_s47_enquiry_id [E2]",
                        "BAD_DATE 7 s47e_s47_start_date [aaaaa]");
    }

    @Test
    void idsThatDifferByATrailingPointZeroAreOne() {
        TableReading reading = Reading.of(
                "ssd_professionals",
                "prof_professional_id,prof_full_time_equivalency,prof_agency_worker_flag",
                "12,1,N",
                "12.0,1,N",
                "012,1,N");
        assertThat(Reading.ids(reading)).containsExactly("12", "012");
        assertThat(Reading.issues(reading)).containsExactly("DUPLICATE_ID 3 prof_professional_id [12]");
    }

    @Test
    void aPrimaryIdOfSeveralColumnsRepeatsOnlyIfAllOfThemDo() {
        TableReading workforce = Reading.of(
                "local_workforce",
                "as_at,service,posts_fte,permanent_fte,agency_fte,leavers_fte_12m",
                "2019-05-24,MASH,93,63,26,10",
                "2019-05-24,Complex Needs,24,15,8,2",
                "2019-02-22,MASH,90,63,26,10",
                "2019-05-24 00:00, MASH ,1,1,1,1");
        assertThat(workforce.table().size()).isEqualTo(3);
        assertThat(Reading.issues(workforce)).containsExactly("DUPLICATE_ID 5 as_at, service [2019-05-24, AAAA]");

        TableReading carers = Reading.of(
                "local_young_carers",
                "person_id,service,known_from,known_to",
                "P1,Respite,2019-01-01,",
                "P1,Respite,2019-01-02,",
                "P1,Club,2019-01-01,",
                "P1,Respite,2019-01-01,2019-02-01");
        assertThat(carers.table().size()).isEqualTo(3);
        assertThat(Reading.issues(carers))
                .containsExactly("DUPLICATE_ID 5 person_id, service, known_from [P1, Aaaaaaa, 2019-01-01]");

        TableReading expectations = Reading.of(
                "local_audit_expectations", "month,expected_audits", "2019-04,10", "2019-05,10", "2019-04,12");
        assertThat(Reading.issues(expectations)).containsExactly("DUPLICATE_ID 4 month [2019-04]");
    }

    @Test
    void aBlankVintageIsAVintageAmongTheOthers() {
        TableReading reading = Reading.of(
                "local_population",
                "area_code,area_name,reference_date,age_from,age_to,persons,vintage,published_on",
                "X09000001,Exampleton,2018-06-30,0,17,68530,,",
                "X09000001,Exampleton,2018-06-30,0,17,67109,2022,",
                "X09000001,Exampleton,2018-06-30,0.0,17.0,1,,",
                "X09000001,Exampleton,2018-06-30,0,16,1,,",
                "X09000001,Exampleton,2018-06-30,0,17,2,2022,");
        assertThat(reading.table().size()).isEqualTo(3);
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "DUPLICATE_ID 4 area_code, reference_date, age_from, age_to, vintage [X09000001, 2018-06-30, 0, 17, ]",
                        "DUPLICATE_ID 6 area_code, reference_date, age_from, age_to, vintage [X09000001, 2018-06-30, 0, 17,"
                                + " 9999]");
    }

    @Test
    void aRowWithAnotherNumberOfFieldsIsRejected() {
        TableReading reading = Reading.of(
                "ssd_s47_enquiry",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_end_date",
                "E1,P1,R1,2019-05-01",
                "E2,P2,R2,2019-05-02,",
                "E3,P3,R3,2019-05-03,,",
                "E2,P2");
        assertThat(Reading.ids(reading)).containsExactly("E2");
        assertThat(reading.table().rowsRead()).isEqualTo(4);
        assertThat(reading.table().rejected()).isEqualTo(3);
        assertThat(reading.issues().stream().map(issue -> issue.line() + ": " + issue.code() + " " + issue.message()))
                .containsExactly(
                        "2: BAD_ROW expected 5 fields, but found 4",
                        "4: BAD_ROW expected 5 fields, but found 6",
                        "5: BAD_ROW expected 5 fields, but found 2");
    }

    @Test
    void aBrokenRowLeavesNothingBehind() {
        TableReading reading = Reading.of(
                "ssd_contacts",
                CONTACTS,
                "C1,P1,13/05/2019,7,Jones,\"{\"\"NEW_REFERRAL_FLAG\"\":\"\"?\"\"}\",,",
                "C1,P2,2019-05-02,,,\"{\"\"NEW_REFERRAL_FLAG\"\":\"\"Y\"\"}\"",
                "C3,P3,13/05/2019",
                "C3,P3,13/05/2019");
        assertThat(Reading.ids(reading)).containsExactly("C1");
        assertThat(Reading.issues(reading)).containsExactly("BAD_ROW 2  []", "BAD_ROW 4  []", "BAD_ROW 5  []");
        assertThat(reading.table().texts("cont_contact_source_code").isBlank(0)).isTrue();
        assertThat(reading.table()
                        .flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG")
                        .isYes(0))
                .isTrue();
    }

    @Test
    void aDateInTheOtherFormIsShownAsItIsWhateverWhiteSpaceIsAroundIt() {
        TableReading reading = Reading.of(
                "ssd_s47_enquiry",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_end_date",
                "E1,P1,R1,2019-05-01,",
                "E2,P2,R2,\u00A013/05/2019\u00A0,",
                "E3,P3,R3,2019-05-01,");
        assertThat(Reading.issues(reading)).containsExactly("BAD_DATE 3 s47e_s47_start_date [13/05/2019]");
    }
}
