package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form a column of dates keeps to. */
class DateShapeTest {
    @Test
    void aColumnKeepsItsCommonerFormAndRowsInTheOtherAreRejected() {
        TableReading slashed = visits("13/05/2019", "2019-05-14", "15/05/2019");
        assertThat(days(slashed)).containsExactly("2019-05-13", "2019-05-15");
        assertThat(Reading.issues(slashed)).containsExactly("BAD_DATE 3 cinv_cin_visit_date [2019-05-14]");
        assertThat(slashed.issues().get(0).message())
                .isEqualTo("expected dd/MM/yyyy, the form of most dates in this column");

        TableReading iso = visits("2019-05-13", "14/05/2019", "2019-05-15");
        assertThat(days(iso)).containsExactly("2019-05-13", "2019-05-15");
        assertThat(Reading.issues(iso)).containsExactly("BAD_DATE 3 cinv_cin_visit_date [14/05/2019]");
        assertThat(iso.issues().get(0).message())
                .isEqualTo("expected yyyy-MM-dd, the form of most dates in this column");
    }

    @Test
    void onATieTheColumnIsIso() {
        assertThat(days(visits("13/05/2019", "2019-05-14"))).containsExactly("2019-05-14");
        assertThat(days(visits("2019-05-14", "13/05/2019"))).containsExactly("2019-05-14");
    }

    @ParameterizedTest
    @CsvSource({
        // Each of these votes for the slashed form, though none of them is a date that is read.
        "31/12/9999",
        "01/01/1900",
        "01/01/1753",
        "31/02/2019",
        "99/99/9999",
        "13/05/2019 25:00",
        "13/05/2019 noon"
    })
    void everyCellOfAFormVotes(String vote) {
        assertThat(days(visits("2019-05-14", "13/05/2019", vote))).containsExactly("2019-05-13");
    }

    @ParameterizedTest
    @CsvSource({"1/5/2019", "13/5/2019", "13/05/19", "13-05-2019", "never", "13/05/2019x", "''"})
    void whatHasNoFormDoesNotVote(String cell) {
        assertThat(days(visits("2019-05-14", "13/05/2019", cell))).containsExactly("2019-05-14");
    }

    @Test
    void theCellsOfRowsRejectedForAnotherFaultVoteToo() {
        TableReading reading = Reading.of(
                "ssd_cin_visits",
                "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen",
                "1,P,2019-05-14,Y",
                "2,P,13/05/2019,Y",
                ",P,13/05/2019,Y");
        assertThat(days(reading)).containsExactly("2019-05-13");
    }

    @Test
    void theCellsOfBrokenRowsDoNot() {
        TableReading reading = Reading.of(
                "ssd_cin_visits",
                "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen",
                "1,P,2019-05-14,Y",
                "2,P,13/05/2019,Y",
                "3,P,13/05/2019,Y,",
                "4,P,13/05/2019");
        assertThat(days(reading)).containsExactly("2019-05-14");
    }

    @Test
    void aTimeOfDayBehindADateChangesNothingAndIsShownAsItStands() {
        TableReading reading = visits("13/05/2019 00:00", "2019-05-14T10:00:00Z", "15/05/2019");
        assertThat(days(reading)).containsExactly("2019-05-13", "2019-05-15");
        assertThat(Reading.issues(reading)).containsExactly("BAD_DATE 3 cinv_cin_visit_date [2019-05-14T10:00:00Z]");
    }

    @Test
    void aDateThatStandsForABlankIsBlankInTheFormOfItsColumnAndAFaultInTheOther() {
        TableReading reading = Reading.of(
                "ssd_cla_episodes",
                "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date",
                "1,P,2019-05-14,2019-05-20",
                "2,P,2019-05-14,31/12/9999",
                "3,P,2019-05-14,9999-12-31",
                "4,P,31/12/9999,2019-05-21");
        assertThat(Reading.ids(reading)).containsExactly("1", "3");
        assertThat(reading.table().dates("clae_cla_episode_ceased_date").date(1))
                .isEmpty();
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "BAD_DATE 3 clae_cla_episode_ceased_date [31/12/9999]",
                        "MISSING_VALUE 5 clae_cla_episode_start_date [31/12/9999]");
    }

    @Test
    void aSlashedColumnInWhichNoDayPasses12IsReadDayFirstAndWarnedAbout() {
        TableReading reading = visits("03/04/2019", "12/11/2019", "");
        assertThat(days(reading)).containsExactly("2019-04-03", "2019-11-12");
        assertThat(Reading.issues(reading))
                .containsExactly("DATES_AMBIGUOUS 0 cinv_cin_visit_date []", "MISSING_VALUE 4 cinv_cin_visit_date []");
    }

    @Test
    void oneDayAbove12ShowsWhichNumberIsTheDay() {
        assertThat(Reading.issues(visits("03/04/2019", "13/11/2019"))).isEmpty();
        assertThat(Reading.issues(visits("2019-04-03", "2019-11-12"))).isEmpty();
        assertThat(Reading.issues(visits("2019-04-03", "2019-11-12", "03/04/2019")))
                .containsExactly("BAD_DATE 4 cinv_cin_visit_date [03/04/2019]");
    }

    @Test
    void eachColumnHasAFormOfItsOwn() {
        TableReading reading = Reading.of(
                "local_contact_decisions",
                "contact_id,received_at,decided_at",
                "1,2019-05-14 10:00,14/05/2019 11:00",
                "2,2019-05-14 10:00,15/05/2019 11:00",
                "3,14/05/2019 10:00,15/05/2019 11:00",
                "4,2019-05-14 10:00,2019-05-15 11:00");
        assertThat(Reading.ids(reading)).containsExactly("1", "2");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "BAD_DATE 4 received_at [14/05/2019 10:00]", "BAD_DATE 5 decided_at [2019-05-15 11:00]");
        assertThat(reading.table().times("decided_at").at(1)).hasToString("Optional[2019-05-15T11:00]");
    }

    @Test
    void aPersonalDateInTheOtherFormIsShownAsItsShape() {
        TableReading reading = Reading.of(
                "ssd_person",
                "pers_person_id,pers_dob,pers_expected_dob,pers_death_date",
                "P1,2010-02-03,,",
                "P2,2011-02-03,,",
                "P3,13/02/2012,,",
                "P4,13/13/2012,,",
                "P5,Jane,,");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "BAD_DATE 4 pers_dob [99/99/9999]",
                        "BAD_DATE 5 pers_dob [99/99/9999]",
                        "BAD_DATE 6 pers_dob [Aaaa]");
    }

    private static TableReading visits(String... dates) {
        List<String> lines = new ArrayList<>();
        lines.add("cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen");
        for (String date : dates) {
            lines.add(lines.size() + ",P," + date + ",Y");
        }
        return Reading.of("ssd_cin_visits", lines.toArray(String[]::new));
    }

    private static List<String> days(TableReading reading) {
        Dates dates = reading.table().dates("cinv_cin_visit_date");
        List<String> days = new ArrayList<>();
        for (int row = 0; row < reading.table().size(); row++) {
            days.add(dates.date(row).orElseThrow().toString());
        }
        return days;
    }
}
