package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Multimaps;
import com.google.common.collect.ObjectArrays;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.output.OutputUnreadable;
import org.safeguarding.indicators.io.output.ResultRow;
import org.safeguarding.indicators.io.output.ResultsCsv;
import org.safeguarding.indicators.measure.Status;

/** A small extract is changed in every way there is, and each figure that is another then is explained to the last row. */
class CompareWithTest {
    @TempDir
    Path temporary;

    private Path before = Path.of("");
    private Path after = Path.of("");

    @BeforeEach
    void writesTheExtractTwice() throws IOException {
        before = SmallExtract.in(temporary.resolve("before"));
        after = SmallExtract.in(temporary.resolve("after"));
    }

    private void change(String table, UnaryOperator<String> change) throws IOException {
        Path file = after.resolve(table);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private Path report(String name) {
        return temporary.resolve(name).resolve("internal");
    }

    private Run run(Path extract, String name, String... more) {
        return Run.of(
                extract,
                temporary.resolve(name),
                ObjectArrays.concat(new String[] {"--by", "team"}, more, String.class));
    }

    /** Runs both, the later one compared with the earlier extract and with the earlier run's evidence: they say the same. */
    private String compared() throws IOException, OutputUnreadable {
        assertThat(run(before, "old").status()).isZero();
        Run byExtract = run(after, "by-extract", "--compare-with", before.toString());
        Run byEvidence = run(
                after,
                "by-evidence",
                "--compare-with",
                report("old").resolve("evidence.jsonl").toString());
        assertThat(byExtract.status()).as(byExtract.err()).isZero();
        assertThat(byEvidence.status()).as(byEvidence.err()).isZero();
        assertThat(Files.readString(report("by-evidence").resolve("changes.csv")))
                .isEqualTo(Files.readString(report("by-extract").resolve("changes.csv")));
        isExplained(report("old"), temporary.resolve("by-extract"));
        return byExtract.out().substring(byExtract.out().indexOf("\nChanged since"));
    }

    /** Every row that is another, of a total, a group or a statistic, has a bridge that begins with the old value and ends with the new, and no other has one. */
    private static void isExplained(Path old, Path now) throws IOException, OutputUnreadable {
        Map<String, String> was = rowsOf(old);
        Map<String, String> is = rowsOf(now.resolve("internal"));
        ToldSteps steps = ToldSteps.of(now);
        is.forEach((figure, value) -> {
            if (value.equals(was.get(figure))) {
                // What moved within a figure that is the same in the end is told as well.
                return;
            }
            assertThat(steps.all().keySet())
                    .as(figure + ": " + was.get(figure) + " is now " + value)
                    .contains(figure);
        });
        Multimaps.asMap(steps.all()).forEach((figure, all) -> {
            String at = all.get(0).getField("value_before");
            for (NamedCsvRecord step : all) {
                // What a step comes to is told at its first row alone.
                if (!step.getField("records").isEmpty()) {
                    assertThat(step.getField("value_before")).as(figure).isEqualTo(at);
                    at = step.getField("value_after");
                }
                assertThat(step.getField("cause")).isNotEqualTo("details of the child itself");
            }
        });
    }

    private static Map<String, String> rowsOf(Path report) throws OutputUnreadable {
        return ResultsCsv.read(report.resolve("results.csv")).stream()
                .collect(Collectors.toMap(
                        row -> ToldSteps.figure(row.indicator(), row.period().label(), row.breakdown(), row.group()),
                        CompareWithTest::text,
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static String text(ResultRow row) {
        return row.status() == Status.VALUE
                ? row.numerator().map(BigDecimal::toPlainString).orElse("") + "/"
                        + row.denominator().map(BigDecimal::toPlainString).orElse("") + "="
                        + row.value().map(BigDecimal::toPlainString).orElse("")
                : row.status().label();
    }

    private List<String> rows(String figure) throws IOException {
        return ToldSteps.of(temporary.resolve("by-extract")).rows(figure);
    }

    @Test
    void theSameExtractHasNothingToExplain() throws Exception {
        assertThat(compared()).contains("  0 of ").doesNotContain("VANISHED");
        assertThat(Files.readString(report("by-extract").resolve("changes.md")))
                .contains("No child vanished.")
                .contains("Every record is as it was.");
    }

    @Test
    void aLateRowACorrectedDateAndARemovedRowAreTold() throws Exception {
        change(
                "ssd_contacts.csv",
                text -> text.replace("K5,P4,2019-04-30", "K5,P4,2019-05-30") + "K6,P4,2019-05-08,6,,\n");
        change("ssd_cin_episodes.csv", text -> text.replaceAll("R1,P1.*\n", ""));
        compared();

        assertThat(rows("contacts 2019-05"))
                .containsExactly("corrected rows: K5  > COUNTED 1", "late rows: K6  > COUNTED 1");
        assertThat(rows("contacts 2019-04")).containsExactly("corrected rows: K5 COUNTED 1 > ");
        assertThat(rows("rereferral-pct-12m 2019-05"))
                .containsExactly("removed rows: R1 OUT 1 > ", "consequence of another row: R2 IN 1 > OUT 1");
    }

    @Test
    void aChildWhoVanishedIsTheFirstLine() throws Exception {
        change("ssd_contacts.csv", text -> text.replaceAll("K3,P2.*\n", ""));
        change("ssd_cin_episodes.csv", text -> text.replaceAll("R3,P2.*\n", ""));
        assertThat(compared().lines().skip(2).findFirst()).contains("  VANISHED: child P2");
        assertThat(rows("contacts 2019-05")).containsExactly("children and others who vanished: K3 COUNTED 1 > ");
    }

    @Test
    void idsThatWereBroughtTogetherAreTold() throws Exception {
        for (String table : List.of("ssd_contacts.csv", "ssd_cin_episodes.csv")) {
            change(table, text -> text.replace(",P2,", ",P1,"));
        }
        compared();
        assertThat(rows("contact-children 2019-05"))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("identity merged or split: "));
        assertThat(Files.readString(report("by-extract").resolve("changes.md")))
                .contains("The records of child P2 are now under child P1.");
    }

    @Test
    void anotherPopulationIsTold() throws Exception {
        change("local_population.csv", text -> text.replace(",10000,", ",12500,"));
        compared();
        assertThat(rows("referral-rate-12m 2019-05")).containsExactly("population:   > ");
    }

    @Test
    void aMigrationThatGivesNewKeysToAllIsRecognisedAndMovesNothing() throws Exception {
        for (String table : List.of("ssd_contacts.csv", "ssd_cin_episodes.csv", "local_contact_decisions.csv")) {
            change(
                    table,
                    text -> text.replaceAll("\n([KR])([0-9])", "\nnew-$1-$2").replaceAll(",P([0-9]),", ",child-$1,"));
        }
        assertThat(compared()).contains("  0 of ");
        assertThat(Files.readString(report("by-extract").resolve("changes.md")))
                .contains("Most ids of children are others: a migration.")
                .contains("Their records were recognised by content.");
    }

    @Test
    void allOfThatAtOnceIsStillExplained() throws Exception {
        change(
                "ssd_contacts.csv",
                text -> text.replaceAll("K3,P2.*\n", "").replace("K5,P4,2019-04-30", "K5,P1,2019-05-30")
                        + "K6,P9,2019-05-08,6,,\n");
        change(
                "ssd_cin_episodes.csv",
                text -> text.replaceAll("R3,P2.*\n", "").replace("2018-06-30", "2018-03-30")
                        + "R9,P3,2019-05-31,6,N,,,Team A\n");
        change("local_population.csv", text -> text.replace(",10000,", ",12500,"));
        change("local_workforce.csv", text -> text.replace(",93,63,", ",95,60,"));
        change("local_contact_decisions.csv", text -> text.replace("2019-05-02T09:00\n", "2019-05-03T09:00\n"));
        assertThat(compared()).contains("VANISHED: child P2");
    }

    @Test
    void movementIsToldBetweenPeriodsThatAreOver() throws IOException {
        assertThat(run(after, "now").status()).isZero();
        // The quarter that began in April is printed, and is not over: held against a whole one it would seem to fall.
        assertThat(Files.readString(report("now").resolve("results.csv"))).contains(",2019-Q1,");
        assertThat(Files.readString(report("now").resolve("movement.csv")))
                .contains("2019-04,2019-05,")
                .doesNotContain(",2019-Q1,");
    }

    @Test
    void whatIsNoEvidenceIsRefusedWithItsLine() throws Exception {
        Path file = Files.writeString(temporary.resolve("evidence.jsonl"), "{\"evidence\": 1}\n");
        Run run = run(after, "refused", "--compare-with", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("--compare-with: evidence.jsonl, line 1: ");
    }
}
