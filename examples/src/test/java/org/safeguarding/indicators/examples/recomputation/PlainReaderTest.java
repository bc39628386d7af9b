package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.examples.recomputation.PlainTable.Rejection;

class PlainReaderTest {
    private static final String PLANS =
            "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date," + "cppl_cp_plan_ola\n";

    @Test
    void delimitersMarksAndLineEndsMakeNoDifference() {
        PlainTable plain = read("ssd_cp_plans", PLANS + "P1,C1,2019-05-01,,N\n");
        PlainTable dressed = read(
                "ssd_cp_plans",
                "\uFEFF\"cppl_cp_plan_ola\";cppl_cp_plan_id;note;cppl_person_id;cppl_cp_plan_end_date;"
                        + "cppl_cp_plan_start_date\r\n\r\n\"N\";\" P1 \";\"one;\r\ntwo\"\"\";C1;;2019-05-01");
        PlainTable tabbed = read("ssd_cp_plans", (PLANS + "P1,C1,2019-05-01,,N\n").replace(',', '\t'));
        assertThat(dressed.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.cells()).isEqualTo(plain.rows().get(0).cells());
        });
        assertThat(tabbed).isEqualTo(plain);
    }

    @Test
    void aFileThatIsNotTextOrLacksABoldColumnIsUnreadable() {
        PlainSchema schema = PlainSchema.of("ssd_cp_plans");
        assertThat(PlainReader.read(schema, new byte[] {'a', (byte) 0xE9, 'b'}).state())
                .isEqualTo(PlainTable.State.UNREADABLE);
        assertThat(read("ssd_cp_plans", "").state()).isEqualTo(PlainTable.State.UNREADABLE);
        assertThat(read("ssd_cp_plans", "cppl_cp_plan_id,cppl_person_id\nP1,C1\n")
                        .state())
                .isEqualTo(PlainTable.State.UNREADABLE);
    }

    @Test
    void aMissingColumnThatIsNotBoldReadsAsBlankAndHeadersAloneAreAnEmptyTable() {
        PlainTable table =
                read("ssd_cp_plans", "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date\nP1,C1,2019-05-01\n");
        assertThat(table.rows().get(0).date("cppl_cp_plan_end_date")).isEmpty();
        assertThat(table.rows().get(0).flag("cppl_cp_plan_ola")).isFalse();
        assertThat(read("ssd_cp_plans", PLANS)).satisfies(empty -> {
            assertThat(empty.isRead()).isTrue();
            assertThat(empty.rows()).isEmpty();
        });
    }

    @Test
    void aColumnKeepsItsCommonerShapeAndSentinelsVoteAndRowsInTheOtherAreRejected() {
        PlainTable table = read(
                "ssd_cp_plans",
                PLANS
                        + "P1,C1,01/05/2019,31/12/9999,N\n" // both slashed
                        + "P2,C2,2019-05-02,2019-06-01,N\n" // start in the rarer shape
                        + "P3,C3,03/05/2019 00:00:00,2019-06-02T10:15:00Z,N\n"
                        + "P4,C4,1/5/2019,,N\n" // no shape, no vote
                        + "P5,C5,04/05/2019,01/01/1900,N\n"); // two against two in the end column: ISO it is
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("cppl_cp_plan_id")).isEqualTo("P3");
            assertThat(row.day("cppl_cp_plan_start_date")).isEqualTo(LocalDate.of(2019, 5, 3));
            assertThat(row.date("cppl_cp_plan_end_date")).contains(LocalDate.of(2019, 6, 2));
        });
        assertThat(table.rejections())
                .containsExactly(
                        new Rejection(2, "cppl_cp_plan_end_date", "BAD_DATE"),
                        new Rejection(3, "cppl_cp_plan_start_date", "BAD_DATE"),
                        new Rejection(5, "cppl_cp_plan_start_date", "BAD_DATE"),
                        new Rejection(6, "cppl_cp_plan_end_date", "BAD_DATE"));
    }

    @Test
    void aSentinelIsBlankSoThatARequiredOneIsMissing() {
        PlainTable table =
                read("ssd_cp_plans", PLANS + "P1,C1,1900-01-01,,N\nP2,C2,2019-05-01,9999-12-31 00:00:00,N\n");
        assertThat(table.rejections()).containsExactly(new Rejection(2, "cppl_cp_plan_start_date", "MISSING_VALUE"));
        assertThat(table.rows().get(0).date("cppl_cp_plan_end_date")).isEmpty();
    }

    @Test
    void anIdIsADuplicateOnlyOfAnAcceptedRow() {
        PlainTable table = read(
                "ssd_cp_plans",
                PLANS
                        + "7,C1,2019-02-30,,N\n" // no such day
                        + "7.0,C1,2019-05-01,,N\n" // the id is 7, and this is the first accepted
                        + " 7 ,C2,2019-05-02,,N\n"
                        + "07,C3,2019-05-03,,N\n"
                        + "A7.0,C3,2019-05-03,,N\n"
                        + "8,C4,2019-05-04,N\n");
        assertThat(table.rows()).extracting(row -> row.text("cppl_cp_plan_id")).containsExactly("7", "07", "A7.0");
        assertThat(table.rejections())
                .containsExactly(
                        new Rejection(2, "cppl_cp_plan_start_date", "BAD_DATE"),
                        new Rejection(4, "cppl_cp_plan_id", "DUPLICATE_ID"),
                        new Rejection(7, "", "BAD_ROW"));
    }

    @Test
    void flagsAreReadInAnyCaseAndNothingElseIsAFlag() {
        PlainTable table = read(
                "ssd_cp_plans",
                PLANS
                        + "1,C1,2019-05-01,,YES\n2,C1,2019-05-01,,a) yes\n3,C1,2019-05-01,,True\n4,C1,2019-05-01,,1\n"
                        + "5,C1,2019-05-01,,u\n6,C1,2019-05-01,,C) unknown\n7,C1,2019-05-01,,b) No\n"
                        + "8,C1,2019-05-01,,maybe\n9,C1,2019-05-01,,1.0\n");
        assertThat(table.rows())
                .extracting(row -> row.flag("cppl_cp_plan_ola"))
                .containsExactly(true, true, true, true, false, false, false);
        assertThat(table.rejections()).extracting(Rejection::code).containsExactly("BAD_FLAG", "BAD_FLAG");
    }

    @Test
    void outcomesAreReadAsFlagsAndUnreadableOnesRejectTheRow() {
        PlainTable table = read("ssd_contacts", """
            cont_contact_id,cont_person_id,cont_contact_date,cont_contact_outcome_json
            1,C1,2019-05-01,"{""NEW_REFERRAL_FLAG"":"" y "",""NFA_FLAG"":""N""}"
            2,C1,2019-05-01,"{""NEW_REFERRAL_FLAG"":true}"
            3,C1,2019-05-01,"{""NEW_REFERRAL_FLAG"":""perhaps""}"
            4,C1,2019-05-01,
            5,C1,2019-05-01,{'NEW_REFERRAL_FLAG':'Y'}
            """);
        assertThat(table.rows())
                .extracting(row -> row.outcome("cont_contact_outcome_json", "NEW_REFERRAL_FLAG"))
                .containsExactly(true, true, false, false);
        assertThat(table.rejections()).containsExactly(new Rejection(6, "cont_contact_outcome_json", "BAD_JSON"));
    }

    @Test
    void aDateTimeNeedsATimeAndNoZone() {
        PlainTable table = read("local_contact_decisions", """
            contact_id,received_at,decided_at
            1,2019-05-01T09:00,2019-05-01 09:00:00.5
            2,2019-05-01,
            3,2019-05-01T09:00Z,
            4,2019-05-01T09:00,2019-05-01T24:30
            5,9999-12-31T00:00,
            6,2019-05-01T09:00,9999-12-31T00:00
            """);
        assertThat(table.rows().get(0).time("decided_at")).contains(LocalDateTime.of(2019, 5, 1, 9, 0, 0, 500_000_000));
        assertThat(table.rows().get(1).time("decided_at")).isEmpty();
        assertThat(table.rejections())
                .containsExactly(
                        new Rejection(3, "received_at", "BAD_DATE"),
                        new Rejection(4, "received_at", "BAD_DATE"),
                        new Rejection(5, "decided_at", "BAD_DATE"),
                        new Rejection(6, "received_at", "MISSING_VALUE"));
    }

    @Test
    void numbersArePlainDecimalsNeverNegativeAndAKeyOfSeveralColumnsIsAKey() {
        PlainTable table = read("local_workforce", """
            as_at,service,posts_fte,permanent_fte
            2019-05-24,A,93.50,
            2019-05-24,B,-1,
            2019-05-24,C,"1,5",
            2019-05-24,A,1,
            2019-05-25,A,1e2,
            2019-05-25,A,0.123456789012,0.1234567890123
            """);
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.number("posts_fte")).contains(new BigDecimal("93.50")));
        assertThat(table.rejections())
                .extracting(Rejection::code)
                .containsExactly("BAD_NUMBER", "BAD_NUMBER", "DUPLICATE_ID", "BAD_NUMBER", "BAD_NUMBER");
        PlainTable people = read("local_population", """
            area_code,reference_date,age_from,age_to,persons,vintage
            X,2018-06-30,0,17,10,
            X,2018-06-30,0.0,17.0,11,
            X,2018-06-30,0,17,12.0,2019-01-01
            X,2018-06-30,0,17,1.5,b
            """);
        assertThat(people.rejections()).extracting(Rejection::code).containsExactly("DUPLICATE_ID", "BAD_NUMBER");
        PlainTable months =
                read("local_audit_expectations", "month,expected_audits\n2019-05,3\n2019-13,3\n2019-5,3\n2019-05,4\n");
        assertThat(months.rejections())
                .extracting(Rejection::code)
                .containsExactly("BAD_MONTH", "BAD_MONTH", "DUPLICATE_ID");
    }

    @Test
    void theFolderTellsWhatIsMissingAndWhatIsCovered(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("ssd_cp_plans.csv"), PLANS);
        Files.writeString(folder.resolve("extract.json"), """
            {"as_at": "2019-05-31", "area_code": "X09000001",
             "covers": {"ssd_cp_plans": {"from": "2014-04-01", "to": "2019-05-31"}, "ssd_contacts": {}}}
            """);
        PlainExtract extract = PlainReader.read(folder);
        assertThat(extract.table("ssd_cp_plans").isRead()).isTrue();
        assertThat(extract.table("ssd_contacts").state()).isEqualTo(PlainTable.State.MISSING);
        assertThat(extract.asAt()).contains(LocalDate.of(2019, 5, 31));
        assertThat(extract.areaCode()).contains("X09000001");
        assertThat(extract.coversFrom().keySet()).isEqualTo(ImmutableSet.of("ssd_cp_plans"));
    }

    private static PlainTable read(String table, String text) {
        return PlainReader.read(PlainSchema.of(table), text.getBytes(StandardCharsets.UTF_8));
    }
}
