package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the calendar, the mapping and the settings change is told apart from what records do, and from each other. */
class TakenApartTest {
    /** Easter Monday of 2019 is worked: the assessment then takes 46 working days. */
    private static final String CALENDAR = "\"working_days\": {\"holidays_removed\": [\"2019-04-22\"]}";

    /** R1 is more than six months before R2. */
    private static final String LOOK_BACK = "\"rereferral_look_back\": {\"unit\": \"months\", \"n\": 6}";

    @TempDir
    Path temporary;

    private Path before = Path.of("");
    private Path after = Path.of("");

    @BeforeEach
    void writesTheExtractTwice() throws IOException {
        before = extract("before");
        after = extract("after");
    }

    private Path extract(String name) throws IOException {
        Path folder = SmallExtract.in(temporary.resolve(name));
        SmallExtract.write(folder, "ssd_cin_assessments.csv", """
                cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_auth_date
                A1,P1,R1,2019-03-01,2019-05-08
                A2,P2,R3,2019-05-01,2019-05-20
                """);
        SmallExtract.write(folder, "Contacts.txt", """
                No;Child;Received;Next
                K1;P1;2019-05-01;Referral
                K2;P1;2019-05-02;Passed on
                """);
        return folder;
    }

    private String settings(String name, String... parameters) throws IOException {
        Path file = temporary.resolve(name + ".json");
        Files.writeString(file, "{\"parameters\": {" + String.join(", ", parameters) + "}}");
        return file.toString();
    }

    private String mapping(String name, String progressed) throws IOException {
        Path file = temporary.resolve(name + ".json");
        Files.writeString(file, """
                {"as_at": "2019-05-31", "area_code": "X09000001", "tables": {
                   "ssd_contacts": {"files": ["Contacts.txt"], "delimiter": ";",
                     "columns": {"cont_contact_id": "No", "cont_person_id": "Child", "cont_contact_date": "Received",
                       "cont_contact_outcome_json": {"from": "Next", "else": "blank",
                         "codes": {"%s": "{\\"NEW_REFERRAL_FLAG\\": \\"Y\\"}"}}}},
                   "ssd_cin_assessments": {"files": ["ssd_cin_assessments.csv"], "columns": {
                       "cina_assessment_id": "cina_assessment_id", "cina_person_id": "cina_person_id",
                       "cina_referral_id": "cina_referral_id", "cina_assessment_start_date": "cina_assessment_start_date",
                       "cina_assessment_auth_date": "cina_assessment_auth_date"}},
                   "ssd_cin_episodes": {"files": ["ssd_cin_episodes.csv"], "columns": {
                       "cine_referral_id": "cine_referral_id", "cine_person_id": "cine_person_id",
                       "cine_referral_date": "cine_referral_date", "cine_close_date": "cine_close_date"}}}}
                """.replace("%s", progressed));
        return file.toString();
    }

    private Run run(Path extract, String name, String... more) {
        String[] figures = {"--indicators", "contacts,contacts-progressed,rereferral-pct-12m,assessment-45wd-pct"};
        Run run = Run.of(extract, temporary.resolve(name), ObjectArrays.concat(figures, more, String.class));
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private Path evidence(String name) {
        return temporary.resolve(name).resolve("internal/evidence.jsonl");
    }

    /** The steps of the figure of May, each with its records. */
    private List<String> steps(String name, String indicator) throws IOException {
        return ToldSteps.of(temporary.resolve(name)).rows(indicator + " 2019-05");
    }

    /** Held against the earlier run's evidence, and against the extract with what it was made with: they say the same. */
    private void compared(List<String> then, List<String> now, List<String> said) throws IOException {
        run(before, "old", then.toArray(String[]::new));
        compared("by-evidence", evidence("old"), now);
        compared("by-extract", before, Iterables.concat(now, said));
        assertThat(Files.readString(temporary.resolve("by-evidence/internal/changes.csv")))
                .isEqualTo(Files.readString(temporary.resolve("by-extract/internal/changes.csv")));
    }

    private void compared(String name, Path with, Iterable<String> options) {
        List<String> compared = List.of("--compare-with", with.toString());
        run(after, name, Iterables.toArray(Iterables.concat(compared, options), String.class));
    }

    private String page() throws IOException {
        return Files.readString(temporary.resolve("by-evidence/internal/changes.md"));
    }

    @Test
    void anotherCalendarIsOneCause() throws Exception {
        String then = settings("then", CALENDAR);
        compared(List.of("--settings", then), List.of(), List.of("--compare-settings", then));

        assertThat(steps("by-evidence", "assessment-45wd-pct")).containsExactly("calendar: A1 MISSED 1 > MET 1");
        assertThat(steps("by-evidence", "rereferral-pct-12m")).isEmpty();
        assertThat(page())
                .contains("Not made with the same calendar: ")
                .contains("- calendar: taken apart from what records do.");
    }

    @Test
    void anotherSettingIsOneCause() throws Exception {
        String then = settings("then", LOOK_BACK);
        compared(List.of("--settings", then), List.of(), List.of("--compare-settings", then));

        assertThat(steps("by-evidence", "rereferral-pct-12m")).contains("settings: R2 OUT 1 > IN 1");
        assertThat(steps("by-evidence", "assessment-45wd-pct")).isEmpty();
    }

    @Test
    void anotherMappingIsOneCause() throws Exception {
        String then = mapping("then", "Passed on");
        compared(
                List.of("--mapping", then),
                List.of("--mapping", mapping("now", "Referral")),
                List.of("--compare-mapping", then));

        assertThat(steps("by-evidence", "contacts-progressed"))
                .containsExactlyInAnyOrder("mapping: K1  > COUNTED 1", "mapping: K2 COUNTED 1 > ");
        assertThat(steps("by-evidence", "contacts")).isEmpty();
        assertThat(page()).contains("Every record is as it was.");
    }

    @Test
    void eachIsTakenApartFromTheOthersAndFromTheRecords() throws Exception {
        Path assessments = after.resolve("ssd_cin_assessments.csv");
        Files.writeString(
                assessments, Files.readString(assessments).replace("A2,P2,R3,2019-05-01", "A2,P2,R3,2019-01-01"));
        Path contacts = after.resolve("Contacts.txt");
        Files.writeString(contacts, Files.readString(contacts) + "K3;P3;2019-05-03;Referral\n");
        String then = mapping("then", "Passed on");
        String settings = settings("settings then", CALENDAR, LOOK_BACK);
        compared(
                List.of("--mapping", then, "--settings", settings),
                List.of("--mapping", mapping("now", "Referral")),
                List.of("--compare-mapping", then, "--compare-settings", settings));

        assertThat(steps("by-evidence", "assessment-45wd-pct"))
                .containsExactly("corrected rows: A2 MET 1 > MISSED 1", "calendar: A1 MISSED 1 > MET 1");
        assertThat(steps("by-evidence", "contacts")).containsExactly("late rows: K3  > COUNTED 1");
        assertThat(steps("by-evidence", "contacts-progressed"))
                .containsExactlyInAnyOrder(
                        "mapping: K1  > COUNTED 1", "mapping: K2 COUNTED 1 > ", "mapping: K3  > COUNTED 1");
        assertThat(steps("by-evidence", "rereferral-pct-12m")).contains("settings: R2 OUT 1 > IN 1");
        assertThat(page()).contains("- calendar, then mapping, then settings: taken apart");
    }

    @Test
    void whereTheEarlierRunDoesNotSayWhatItWasMadeWithTheCauseIsStillNamed() throws Exception {
        run(before, "old", "--settings", settings("then", CALENDAR));
        Path file = evidence("old");
        String without = Files.readString(file).replaceFirst(",\"made_with\":\\{.*?\\}\\}\\n", "}\n");
        assertThat(without).doesNotContain("made_with");
        Files.writeString(file, without);
        run(after, "now", "--compare-with", file.toString());

        assertThat(steps("now", "assessment-45wd-pct")).containsExactly("calendar: A1 MISSED 1 > MET 1");
        assertThat(Files.readString(temporary.resolve("now/internal/changes.md")))
                .contains("Not made with the same calendar: ")
                .doesNotContain("taken apart");
    }

    @Test
    void whatTheEvidenceSaysItselfIsNotSaidAgain() throws Exception {
        run(before, "old");
        Run run = Run.of(
                "--extract",
                after.toString(),
                "--compare-with",
                evidence("old").toString(),
                "--compare-settings",
                settings("then", CALENDAR));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--compare-settings: expected --compare-with and an earlier extract");
    }
}
