package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsAtWarningsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);

    @TempDir
    Path temporary;

    @Test
    void anAsAtDateBeforeAllDataIsWarnedAboutOnce() {
        Extract extract = new Folder(temporary)
                .table(
                        "local_audits",
                        "audit_id,audited_on,grade,learning_discussion",
                        "1,2019-06-02,,",
                        "2,2019-06-01,,")
                .table(
                        "ssd_professionals",
                        "prof_professional_id,prof_full_time_equivalency,prof_agency_worker_flag",
                        "1,1,N")
                .read(FRI_31_MAY_2019);
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "AS_AT_BEFORE_DATA :0  [2019-05-31] the as-at date is before every date in the extract, the first of"
                                + " which is 2019-06-01",
                        "AFTER_AS_AT local_audits.csv:2 audited_on [2019-06-02] 2 dates are after the as-at date 2019-05-31"
                                + " and read as if they had not happened yet; lines 2, 3");
    }

    @Test
    void datesAfterTheAsAtDateAreWarnedAboutOnceAColumnWithTheFirstLines() {
        String[] lines = new String[16];
        lines[0] = "audit_id,audited_on,grade,learning_discussion";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + (i == 1 ? ",2019-05-31,," : ",2019-06-01,,");
        }
        Extract extract = new Folder(temporary).table("local_audits", lines).read(FRI_31_MAY_2019);
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "AFTER_AS_AT local_audits.csv:3 audited_on [2019-06-01] 14 dates are after the as-at date"
                                + " 2019-05-31 and read as if they had not happened yet; lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 4"
                                + " more");
    }

    @Test
    void anEndAfterTheAsAtDateIsOneToo() {
        Extract extract = new Folder(temporary)
                .json("{\"as_at\": \"2019-05-31\"}")
                .table(
                        "local_contact_decisions",
                        "contact_id,received_at,decided_at",
                        "1,2019-05-31T23:00,2019-06-01T00:30")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "AFTER_AS_AT local_contact_decisions.csv:2 decided_at [2019-06-01] 1 date is after the as-at"
                                + " date 2019-05-31 and read as if they had not happened yet; line 2");
    }

    @Test
    void birthsDueDatesAndPopulationsMayLieAhead() {
        Extract extract = new Folder(temporary)
                .table("ssd_person", "pers_person_id,pers_dob,pers_expected_dob,pers_death_date", "P1,,2019-08-01,")
                .table(
                        "ssd_cp_reviews",
                        "cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_due,cppr_cp_review_date",
                        "1,P1,7,2019-08-01,2019-05-01")
                .table(
                        "local_population",
                        "area_code,area_name,reference_date,age_from,age_to,persons,vintage,published_on",
                        "X09000001,Exampleton,2019-06-30,0,17,68530,,2020-06-24")
                .read(FRI_31_MAY_2019);
        assertThat(Folder.issues(extract)).isEmpty();
    }

    @Test
    void withoutAnAsAtDateNothingIsAfterIt() {
        Extract extract = new Folder(temporary)
                .table("local_audits", "audit_id,audited_on,grade,learning_discussion", "1,2119-06-02,,")
                .read();
        assertThat(extract.issues()).isEmpty();
    }
}
