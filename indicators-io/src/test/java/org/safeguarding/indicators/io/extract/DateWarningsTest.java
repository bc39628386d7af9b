package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateWarningsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);
    private static final String AUDITS = "audit_id,audited_on,grade,learning_discussion";

    @TempDir
    Path temporary;

    @Test
    void aDateBefore1900CannotBeRight() {
        Extract extract = new Folder(temporary)
                .table(
                        "local_audits",
                        AUDITS,
                        "1,1899-12-31,,Y",
                        "2,1900-01-02,,Y",
                        "3,0019-05-31,,Y",
                        "4,0000-01-01,,Y")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "IMPLAUSIBLE_DATE local_audits.csv:2 audited_on [1899-12-31] its year is before 1900",
                        "IMPLAUSIBLE_DATE local_audits.csv:4 audited_on [0019-05-31] its year is before 1900",
                        "IMPLAUSIBLE_DATE local_audits.csv:5 audited_on [0000-01-01] its year is before 1900");
    }

    @Test
    void aBirthBefore1900CannotBeRightEitherAndIsNotTold() {
        Extract extract = new Folder(temporary)
                .table("ssd_person", "pers_person_id,pers_dob", "P1,1819-05-02", "P2,1919-05-02")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly("IMPLAUSIBLE_DATE ssd_person.csv:2 pers_dob [9999-99-99] its year is before 1900");
    }

    @Test
    void aDateMoreThanAYearAfterTheAsAtDateCannotBeRight() {
        Extract extract = new Folder(temporary)
                .table("local_audits", AUDITS, "1,2020-05-31,,Y", "2,2020-06-01,,Y", "3,2091-05-31,,Y")
                .table(
                        "ssd_cp_reviews",
                        "cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_due,cppr_cp_review_date",
                        "1,P1,7,2020-05-31,2019-05-01",
                        "2,P1,7,2109-11-01,2019-05-02")
                .table(
                        "ssd_person",
                        "pers_person_id,pers_dob,pers_expected_dob,pers_death_date",
                        "P1,2091-05-02,,",
                        "P2,,2091-05-02,2091-05-02")
                .table(
                        "local_population",
                        "area_code,area_name,reference_date,age_from,age_to,persons,vintage,published_on",
                        "X09000001,Exampleton,2043-06-30,0,17,68530,,2020-06-24")
                .read(FRI_31_MAY_2019);
        String said =
                " more than 12 months after 2019-05-31, the as-at date; if the extract is of a later day, extract.json should"
                        + " say so; ";
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> issue.startsWith("IMPLAUSIBLE"))
                .containsExactly(
                        "IMPLAUSIBLE_DATE local_audits.csv:3 audited_on [2020-06-01] 2 dates are" + said + "lines 3, 4",
                        "IMPLAUSIBLE_DATE ssd_cp_reviews.csv:3 cppr_cp_review_due [2109-11-01] 1 date is" + said
                                + "line 3",
                        "IMPLAUSIBLE_DATE ssd_person.csv:2 pers_dob [9999-99-99] 1 date is" + said + "line 2",
                        "IMPLAUSIBLE_DATE ssd_person.csv:3 pers_death_date [9999-99-99] 1 date is" + said + "line 3");
    }

    @Test
    void anExtractLookedAtAsItWasEarlierIsHeldAgainstItsOwnAsAtDate() {
        Folder folder = new Folder(temporary)
                .json("{\"as_at\": \"2019-05-31\"}")
                .table("local_audits", AUDITS, "1,2019-05-01,,Y");

        assertThat(Folder.issues(folder.read(LocalDate.of(2018, 3, 31))))
                .noneMatch(issue -> issue.startsWith("IMPLAUSIBLE"));
    }

    @Test
    void aDateOutsideTheCalendarOfWorkingDaysIsSaidToBeThatAlone() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cin_visits",
                        "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen",
                        "1,P1,0019-05-31,Y")
                .read();
        assertThat(Folder.issues(extract)).singleElement().asString().startsWith("DATE_OUTSIDE_CALENDAR");
    }

    @Test
    void whichYearsAndMonthsArePlausibleIsForTheCallerToSay() throws ExtractUnusable {
        Path folder = new Folder(temporary)
                .json("{\"as_at\": \"2019-05-31\"}")
                .table("local_audits", AUDITS, "1,2009-12-31,,Y", "2,2010-01-01,,Y", "3,2019-07-01,,Y")
                .path();
        QualityLimits limits =
                QualityLimits.builder().earliestYear(2010).monthsAhead(1).build();

        assertThat(Folder.issues(ExtractReader.read(folder, limits)))
                .filteredOn(issue -> issue.startsWith("IMPLAUSIBLE"))
                .containsExactly(
                        "IMPLAUSIBLE_DATE local_audits.csv:2 audited_on [2009-12-31] its year is before 2010",
                        "IMPLAUSIBLE_DATE local_audits.csv:4 audited_on [2019-07-01] 1 date is more than 1 month after"
                                + " 2019-05-31, the as-at date of the extract; line 4");
    }
}
