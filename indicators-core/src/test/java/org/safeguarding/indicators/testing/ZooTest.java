package org.safeguarding.indicators.testing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.indicators.law.Law;

/** Each wrong definition is caught by the laws it names and by no others; what is right beside it by none. */
class ZooTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "test-kit.md");

    static Stream<WrongDefinition> definitions() {
        return Zoo.definitions().stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aWrongDefinitionBreaksTheLawsItNames(WrongDefinition wrong) {
        assertThat(wrong.broken()).as(wrong.name()).containsExactlyInAnyOrderElementsOf(wrong.caughtBy());
    }

    @Test
    void whatIsRightBreaksNone() {
        assertThat(Zoo.open(ZooShapes.OPEN)).isEmpty();
        assertThat(Zoo.open(ZooShapes.MINDFUL)).isEmpty();
        assertThat(Zoo.repeats(ZooShapes.REPEATS)).isEmpty();
        assertThat(Zoo.clocks(ZooShapes.CLOCKS)).isEmpty();
    }

    /** What the public see is the library's to decide, whatever a definition says: {@code DisclosureLawTest} tries that law. */
    @Test
    void eachLawButThatOfDisclosureCatchesSomething() {
        assertThat(definitions().flatMap(wrong -> wrong.caughtBy().stream()).collect(toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Law.DISCLOSURE)));
    }

    @Test
    void aViolationNamesTheAsAtDate() {
        assertThat(ZooIndicators.meanOfPercentages())
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.where()).isEqualTo("2019-06, as at 2019-06-30"));
        assertThat(ZooIndicators.roundedGroups())
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.where()).endsWith(" by visits, as at 2019-06-30"));
    }

    @Test
    void thePageOfTheTestKitListsTheZoo() throws IOException {
        String table = definitions().map(ZooTest::line).collect(joining());

        assertThat(Files.readString(PAGE))
                .as("docs/test-kit.md should have these lines:%n%s", table)
                .contains(table);
    }

    @Test
    void thePageOfTheTestKitListsTheLaws() throws IOException {
        String table = Stream.of(Law.values())
                .map(law -> "| `" + law + "` | " + law.sentence() + " |\n")
                .collect(joining());

        assertThat(Files.readString(PAGE))
                .as("docs/test-kit.md should have these lines:%n%s", table)
                .contains(table);
    }

    private static String line(WrongDefinition wrong) {
        String laws = wrong.caughtBy().stream().map(law -> "`" + law + "`").collect(joining(", "));
        return "| " + wrong.name() + " | " + wrong.story() + " | " + laws + " |\n";
    }
}
