package org.safeguarding.indicators.io.pages;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/** With {@code -Ddocs.write} the files are written first. */
class DocsTest {
    private static final String COMMAND =
            "./mvnw -q -pl indicators-io -am test -Dtest=DocsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write";

    @BeforeAll
    static void writesTheFilesIfAsked() throws IOException, ExtractUnusable {
        if (System.getProperty("docs.write") != null) {
            Docs.write();
        }
    }

    @Test
    void everyFileIsAsItsDefinitionsMakeIt() throws IOException, ExtractUnusable {
        for (Map.Entry<Path, String> file : Docs.files().entrySet()) {
            assertThat(Files.exists(file.getKey()) ? Files.readString(file.getKey()) : "")
                    .as("%s is stale; write it with: %s", file.getKey(), COMMAND)
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void noPageIsLeftOfAnIndicatorThatIsGone() throws IOException, ExtractUnusable {
        Set<Path> made = Docs.files().keySet();
        try (Stream<Path> files = Files.list(Docs.INDICATORS)) {
            assertThat(files.filter(Files::isRegularFile).collect(toSet())).isSubsetOf(made);
        }
    }

    static Stream<WorkedExample> examples() throws IOException, ExtractUnusable {
        return WorkedExamples.read(Docs.WORKED).values().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theLibraryFindsWhatWasFoundByHand(WorkedExample example) {
        Indicator<CouncilRecords, ?> indicator = Catalogue.standard().get(example.indicator());

        assertThat(Printed.value(
                        Evaluation.of(example.records(), example.asAt()).result(indicator, example.period())))
                .as("%s in %s", example.indicator(), example.folder())
                .isEqualTo(example.value());
        assertThat(example.why()).endsWith(".");
        assertThat(WhoCounts.rows(indicator, example).size())
                .as("three or so to look at")
                .isBetween(3, 8);
    }

    @Test
    void everyIndicatorHasAnExample() throws IOException, ExtractUnusable {
        assertThat(WorkedExamples.read(Docs.WORKED).keySet())
                .containsExactlyInAnyOrderElementsOf(Catalogue.standard().ids());
    }

    @Test
    void anIndicatorWithoutAnExampleIsNamed(@TempDir Path empty) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorPages.of(Catalogue.standard(), empty))
                .withMessageStartingWith("expected a worked example of ");
    }
}
