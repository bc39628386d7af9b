package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job with figures that partners counted. */
class SuppliedOptionTest {
    private static final String HEADER = "indicator,period,group,numerator,denominator,value,source\n";

    @TempDir
    Path temporary;

    private String extract = "";
    private Path out = Path.of("");

    @BeforeEach
    void writeAnExtractWithoutCarersAndContacts() throws IOException {
        Path folder = SmallExtract.in(temporary.resolve("council"));
        Files.delete(folder.resolve("ssd_contacts.csv"));
        extract = folder.toString();
        out = temporary.resolve("report");
    }

    private Run run(String... files) throws IOException {
        List<String> args = new ArrayList<>(
                List.of("--extract", extract, "--out", out.toString(), "--periods", "2019-04,2019-05", "--supplied"));
        for (int i = 0; i < files.length; i++) {
            Path file = Files.writeString(temporary.resolve("partner-" + i + ".csv"), HEADER + files[i]);
            args.add(file.toString());
        }
        args.add("--layout");
        args.add("one-decimal");
        return Run.of(args.toArray(new String[0]));
    }

    private String written(String file) throws IOException {
        return Files.readString(out.resolve("internal").resolve(file));
    }

    @Test
    void partnersFillWhatTheExtractCannotGive() throws IOException {
        Run run = run(
                "contacts,2019-05,,1000,,,Police hub\ncontacts-progressed-pct,2019-05,,200,1000,20,Police hub\n",
                "contacts,2019-05,,537,,,Health\ncontacts-progressed-pct,2019-05,,72,537,13.4,Health\n");

        assertThat(run.status()).isZero();
        assertThat(written("results.csv").lines())
                .anyMatch(
                        line -> line.startsWith(
                                "contacts,Contacts received in MASH,in_period,2019-05,2019-05-01,2019-05-31,,,"
                                        + "1537,,1537,count,value,\"supplied by Health and Police hub: added, exact for 2019-05 as a whole\""))
                .anyMatch(line -> line.startsWith("contacts-progressed-pct,")
                        && line.contains(",2019-05,")
                        && line.contains(",272,1537,17.7,percent,value,")
                        && line.contains(",20..25,below_band,"))
                .anyMatch(line ->
                        line.startsWith("contacts,") && line.contains(",2019-04,") && line.contains("not_available"));
        assertThat(written("results.json")).contains("supplied by Health and Police hub");
        assertThat(written("issues.csv")).doesNotContain("SUPPLIED");
        assertThat(run.out()).contains("1537");
    }

    @Test
    void theOrderOfTheFilesChangesNoByte() throws IOException {
        String one = "contacts,2019-05,,1000,,,Police hub\n";
        String two = "contacts,2019-05,,537,,,Health\n";
        run(one, two);
        String results = written("results.csv");
        String page = written("report.md");
        run(two, one);

        assertThat(written("results.csv")).isEqualTo(results);
        assertThat(written("report.md")).isEqualTo(page);
    }

    @Test
    void whereTheExtractHasItsOwnTheSuppliedOneIsLeftOutAndWhatIsWrongIsRejected() throws IOException {
        Run run = run("referrals,2019-05,,99,,,Hub\ncontacts,2019-13,,99,,,Hub\nyoung-carers,2018-05,,9,,,Hub\n");

        assertThat(run.status()).isZero();
        assertThat(written("results.csv").lines())
                .anyMatch(line ->
                        line.startsWith("referrals,Referrals,in_period,2019-05,2019-05-01,2019-05-31,,,1,,1,count,"));
        assertThat(written("issues.csv"))
                .contains("warning,SUPPLIED_LEFT_OUT,partner-0.csv,2,indicator,referrals,"
                        + "the figure supplied for 2019-05 is left out: the extract has a figure of its own\n")
                .contains("rejection,BAD_PERIOD,partner-0.csv,3,period,2019-13,")
                .contains("warning,SUPPLIED_NOT_SHOWN,partner-0.csv,4,");
        assertThat(run.err()).contains("SUPPLIED_LEFT_OUT 1").contains("BAD_PERIOD 1");
    }

    @Test
    void aFileThatCannotBeUsedEndsInOneAndWritesNothing() {
        Path missing = temporary.resolve("none.csv");

        Run run = Run.of("--extract", extract, "--out", out.toString(), "--supplied", missing.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("safeguarding-report: none.csv: it cannot be read (NoSuchFileException)\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void theOptionWithoutAFileIsRefused() {
        Run run = Run.of("--extract", extract, "--out", out.toString(), "--supplied");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--supplied");
    }
}
