package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalWarningsTest {
    @TempDir
    Path temporary;

    @Test
    void moreStaffThanPostsAndMoreLeaversThanStaffAreWarnedAboutAndMoreAgencyStaffThanVacanciesIsNot() {
        Extract extract = new Folder(temporary)
                .table(
                        "local_workforce",
                        "as_at,service,posts_fte,permanent_fte,agency_fte,leavers_fte_12m",
                        "2019-05-24,MASH,24,24.0,9,24",
                        "2019-05-24,Family,24.0,24.1,0,1",
                        "2019-05-24,Court,24,15,9,15.50",
                        "2019-05-24,Care,,15,9,")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "PERMANENT_ABOVE_POSTS local_workforce.csv:3 permanent_fte [24.1] it is more than posts_fte, 24.0",
                        "LEAVERS_ABOVE_PERMANENT local_workforce.csv:4 leavers_fte_12m [15.50] it is more than permanent_fte,"
                                + " 15");
    }

    @Test
    void agesThatEndBeforeTheyBeginAreAnImpossibleInterval() {
        Extract extract = new Folder(temporary)
                .table(
                        "local_population",
                        "area_code,area_name,reference_date,age_from,age_to,persons,vintage,published_on",
                        "X09000001,Exampleton,2018-06-30,17,0,68530,,2019-06-24",
                        "X09000001,Exampleton,2018-06-30,0,0,1,,2019-06-24")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly("END_BEFORE_START local_population.csv:2 age_to [0] it is below age_from, 17");
    }

    @Test
    void aTableThatNoExtractHasIsWarnedAboutWhereExtractJsonSpeaksOfIt() {
        Extract extract = new Folder(temporary)
                .json(
                        "{\"covers\": {\"ssd_cin_episode\": {\"from\": \"2013-04-01\"}, \"local_audits\": {},"
                                + " \"ssd_disability\": {}, \"Jane Smith\": {}}, \"rows\": {\"ssd_contact\": 5, \"ssd_legal_status\": 7}}")
                .table("local_audits", "audit_id,audited_on,grade,learning_discussion")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "TABLE_NAME_UNKNOWN extract.json:0  [] no table has the name that covers gives: ssd_cin_episode;"
                                + " what it says there is not used",
                        "TABLE_NAME_UNKNOWN extract.json:0  [] no table has the name that covers gives; what it says there"
                                + " is not used",
                        "TABLE_NAME_UNKNOWN extract.json:0  [] no table has the name that rows gives: ssd_contact; what it"
                                + " says there is not used");
    }
}
