package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.examples.recomputation.RandomExtract;

/** Parts evaluated by tasks of Spark and added give the file that one machine writes, to the byte. */
class SparkReportTest {
    private static final ImmutableList<String> PARTS = ImmutableList.of("1", "2", "7");

    private static JavaSparkContext spark;

    @TempDir
    Path temporary;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.log.level", "ERROR"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void theShippedExtractInPartsGivesTheBytesOfOneMachine() throws Exception {
        assertSame(List.of());
    }

    @Test
    void randomExtractsInPartsGiveTheBytesOfOneMachine() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            RandomExtract extract = RandomExtract.in(temporary.resolve("extract-" + seed), seed);
            assertSame(List.of(
                    "--extract",
                    extract.folder(),
                    "--as-at",
                    extract.asAt(),
                    "--by",
                    "team",
                    "--periods",
                    extract.periods()));
        }
    }

    private void assertSame(List<String> asked) throws Exception {
        Path one = temporary.resolve("one");
        Run run = Run.of(with(asked, "--out", one.toString()).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        for (String parts : PARTS) {
            Path written = SparkReport.run(
                    spark,
                    ImmutableList.<String>builder()
                            .add(parts)
                            .addAll(with(
                                    asked,
                                    "--out",
                                    temporary.resolve("in-" + parts).toString()))
                            .build());
            assertThat(written)
                    .as(parts + " parts of " + asked)
                    .hasSameBinaryContentAs(one.resolve("internal/results.csv"));
        }
    }

    private static ImmutableList<String> with(List<String> asked, String... more) {
        return ImmutableList.<String>builder().addAll(asked).add(more).build();
    }

    @Test
    void aTaskIsSentACommandLineAndNoRecords() throws Exception {
        CouncilPart part = new CouncilPart(List.of("--as-at", "2019-05-31"), 3, 7);

        assertThat(spark.parallelize(List.of(part), 1).collect()).containsExactly(part);
    }

    @Test
    void theNumberOfPartsIsAskedFor() {
        for (List<String> args : List.of(List.<String>of(), List.of("0"), List.of("--out", "x"))) {
            assertThatExceptionOfType(WrongArguments.class)
                    .isThrownBy(() -> SparkReport.run(spark, args))
                    .withMessageStartingWith("expected PARTS");
        }
    }
}
