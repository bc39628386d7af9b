package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

class TableTest {
    private static final Table CONTACTS = Reading.of(
                    "ssd_contacts",
                    "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,"
                            + "cont_contact_outcome_json",
                    "C1,P1,2019-05-30,6,Police,",
                    "C2,P2,2019-05-31,2A,Schools,",
                    "C3,P1,2019-05-32,6,Police,",
                    "C4,P1,2019-06-01,,,")
            .table();

    @Test
    void rowsStandInTheOrderOfTheFile() {
        assertThat(CONTACTS.size()).isEqualTo(3);
        assertThat(CONTACTS.rowsRead()).isEqualTo(4);
        assertThat(CONTACTS.rejected()).isEqualTo(1);
        assertThat(CONTACTS.name()).isEqualTo("ssd_contacts");
        assertThat(CONTACTS.days("cont_contact_date"))
                .containsExactly(Day.of(2019, 5, 30), Day.of(2019, 5, 31), Day.of(2019, 6, 1));
        assertThat(CONTACTS.line(2)).isEqualTo(5);
    }

    @Test
    void equalTextsHaveOneCode() {
        Texts persons = CONTACTS.texts("cont_person_id");
        assertThat(persons.codes()).containsExactly(persons.code(0), persons.code(1), persons.code(0));
        assertThat(persons.textOf(persons.code(1))).isEqualTo("P2");
        assertThat(persons.texts()).hasSize(persons.codeCount()).contains("P1", "P2", "");
        Texts sources = CONTACTS.texts("cont_contact_source_code");
        assertThat(sources.isBlank(2)).isTrue();
        assertThat(sources.code(2)).isEqualTo(Texts.BLANK);
        assertThat(sources.text(2)).isEmpty();
    }

    @Test
    void whatAColumnHandsOutCannotChangeIt() {
        CONTACTS.days("cont_contact_date")[0] = 0;
        CONTACTS.texts("cont_person_id").codes()[0] = 0;
        CONTACTS.flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG").flags()[0] = Flags.YES;
        assertThat(CONTACTS.dates("cont_contact_date").day(0)).isEqualTo(Day.of(2019, 5, 30));
        assertThat(CONTACTS.texts("cont_person_id").text(0)).isEqualTo("P1");
        assertThat(CONTACTS.flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG")
                        .isYes(0))
                .isFalse();
    }

    @Test
    void theDaysOfLocalTimesAreTheirDates() {
        Table decisions = Reading.of(
                        "local_contact_decisions",
                        "contact_id,received_at,decided_at",
                        "1,2019-05-01T23:59:59.5,",
                        "2,2019-05-02 00:00,2019-05-02 00:01")
                .table();
        assertThat(decisions.days("received_at")).containsExactly(Day.of(2019, 5, 1), Day.of(2019, 5, 2));
        assertThat(decisions.days("decided_at")).containsExactly(Day.NONE, Day.of(2019, 5, 2));
        Times received = decisions.times("received_at");
        assertThat(received.nanoOfDay(0)).isEqualTo(86_399_500_000_000L);
        assertThat(received.nanoOfDay(1)).isZero();
        assertThat(received.day(1)).isEqualTo(Day.of(2019, 5, 2));
        assertThat(decisions.times("decided_at").nanoOfDay(1)).isEqualTo(60_000_000_000L);
        assertThat(decisions.times("decided_at").nanoOfDay(0)).isZero();
    }

    @Test
    void aColumnOfAnotherTypeIsACallersMistake() {
        assertThatThrownBy(() -> CONTACTS.dates("cont_person_id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a column of ssd_contacts that reads as Dates, but cont_person_id is of type ID");
        assertThatThrownBy(() -> CONTACTS.texts("cont_contact"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but was cont_contact");
        assertThatThrownBy(() -> CONTACTS.flags("cont_contact_outcome_json", "NFA_FLAG"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected a column of ssd_contacts that reads as Flags, but cont_contact_outcome_json NFA_FLAG is"
                                + " not among the keys [NEW_REFERRAL_FLAG]");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TableReading reading = Reading.of(
                    "ssd_initial_cp_conference",
                    "ICPC_ICPC_ID,ICPC_PERSON_ID,ICPC_S47_ENQUIRY_ID,ICPC_ICPC_TRANSFER_IN,ICPC_ICPC_DATE,"
                            + "ICPC_ICPC_OUTCOME_CP_FLAG",
                    "I1,P1,E1,C) UNKNOWN,2019-05-01,TRUE");
            assertThat(reading.issues()).isEmpty();
            assertThat(reading.table().flags("icpc_icpc_outcome_cp_flag").isYes(0))
                    .isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
