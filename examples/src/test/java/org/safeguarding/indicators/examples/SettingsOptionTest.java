package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsOptionTest {
    @TempDir
    Path temporary;

    private String extract = "";
    private String out = "";

    @BeforeEach
    void writesASmallExtract() throws IOException {
        extract = SmallExtract.in(temporary.resolve("extract")).toString();
        out = temporary.resolve("report").toString();
    }

    private String settings(String json) throws IOException {
        return Files.writeString(temporary.resolve("own.json"), json).toString();
    }

    @Test
    void whatIsPrintedIsTheCatalogueAsItStands() throws IOException {
        Run printed = Run.of("--print-settings");
        assertThat(printed.status()).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out())
                .startsWith("{\n  \"parameters\": {\n")
                .contains("\"teams\": []")
                .endsWith("}\n");

        Run without = Run.of("--extract", extract, "--out", out);
        byte[] results = Files.readAllBytes(Path.of(out, "internal", "results.csv"));
        Run with = Run.of("--extract", extract, "--out", out, "--settings", settings(printed.out()));
        assertThat(with).isEqualTo(without);
        assertThat(Files.readAllBytes(Path.of(out, "internal", "results.csv"))).isEqualTo(results);
    }

    @Test
    void assessmentsWithoutAReferralAreWarnedAboutWhereTheirClockIsToStartThere() throws IOException {
        SmallExtract.write(Path.of(extract), "ssd_cin_assessments.csv", """
                cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date
                A1,P1,R2,2019-05-02
                A2,P2,R99,2019-05-02
                """);
        Path issues = Path.of(out, "internal", "issues.csv");

        assertThat(Run.of("--extract", extract, "--out", out).status()).isZero();
        assertThat(Files.readString(issues)).doesNotContain("ASSESSMENT_WITHOUT_REFERRAL");

        String own = settings("{\"parameters\": {\"assessment_from_referral\": true}}");
        Run run = Run.of("--extract", extract, "--out", out, "--settings", own);
        assertThat(run.status()).isZero();
        assertThat(Files.readString(issues).lines().filter(line -> line.contains("ASSESSMENT_WITHOUT_REFERRAL")))
                .singleElement()
                .asString()
                .startsWith("warning,ASSESSMENT_WITHOUT_REFERRAL,ssd_cin_assessments.csv,3,cina_referral_id,");
    }

    @Test
    void choiceOrderTitlesAndTargetsComeFromTheFile() throws IOException {
        String own = settings("""
                {"indicators": ["referrals", "rereferral-pct-12m", "contacts"],
                 "titles": {"contacts": "Contacts at the hub"},
                 "targets": {"rereferral-pct-12m": [{"target": "<=20"}, {"valid_from": "2019-05-01", "target": "<=30", "tolerance": 5}]}}
                """);
        Run run = Run.of("--extract", extract, "--out", out, "--settings", own, "--periods", "2019-04,2019-05");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Contacts at the hub").doesNotContain("MASH");
        assertThat(run.out())
                .as("a page states the newest target, and counts each period by its own")
                .contains("within tolerance of the target of no more than 30%; met in 1 of 2 columns");
        assertThat(Files.readString(Path.of(out, "internal", "results.csv")))
                .containsSubsequence("referrals,", "rereferral-pct-12m,", "contacts,Contacts at the hub,")
                .containsPattern("rereferral-pct-12m,[^\n]*,2019-04,[^\n]*,<=20,met,")
                .containsPattern("rereferral-pct-12m,[^\n]*,2019-05,[^\n]*,<=30,within_tolerance,");

        Run other = Run.of("--extract", extract, "--out", out, "--settings", own, "--indicators", "contact-children");
        assertThat(other.status())
                .as("an id asked for need not be chosen in the file")
                .isZero();
    }

    @Test
    void parametersChangeTheFigures() throws IOException {
        String rate = "referral-rate-12m@2019-05";
        assertThat(Run.of("--extract", extract, "--explain", rate).out()).contains("value: 3 / 10000 = 3 per_10000");

        String own = settings("{\"parameters\": {\"population_published_by_as_at\": true}}");
        assertThat(Run.of("--extract", extract, "--settings", own, "--explain", rate)
                        .out())
                .as("the estimate was published in June")
                .contains("value: not_available: no population of ages 0 to 17");
    }

    @Test
    void theTeamsOfTheCommandLineWinOverThoseOfTheFile() throws IOException {
        String own = settings("{\"parameters\": {\"teams\": [\"North\"], \"end_day_counts\": true}}");

        assertThat(Run.of("--settings", own, "--print-settings").out()).contains("\"North\"");
        assertThat(Run.of("--settings", own, "--teams", "South|West", "--print-settings")
                        .out())
                .contains("\"South\",\n      \"West\"", "\"end_day_counts\": true")
                .doesNotContain("North");
    }

    @Test
    void whatIsWrongInTheFileEndsTheRunWithThePlace() throws IOException {
        Run run = Run.of("--extract", extract, "--out", out, "--settings", settings("{\"parametres\": {}}"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("safeguarding-report: --settings: $: there is no key \"parametres\" here; expected one of"
                        + " $schema, parameters, indicators, titles, targets, disclosure (--help lists the options)\n");
        assertThat(Path.of(out)).doesNotExist();
    }
}
