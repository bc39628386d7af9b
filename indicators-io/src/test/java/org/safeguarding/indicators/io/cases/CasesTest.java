package org.safeguarding.indicators.io.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.safeguarding.Catalogue;

/** The cases of the case files, each a test of its own. */
class CasesTest {
    private static final int AT_LEAST = 3;
    private static final ImmutableList<String> IDS = Catalogue.standard().ids();

    private final ImmutableList<WorkedCase> cases = cases();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> figuresComeOutAsWorkedByHand() {
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.sentence() + " (" + one.place() + ")", () -> {
                    Path own = folder.resolve(one.place().replace(':', '-'));
                    assertThat(new CaseRun(one).differences(own)).isEmpty();
                }));
    }

    @Test
    void everyIndicatorOfTheCatalogueHasItsCases() {
        List<String> few = IDS.stream()
                .filter(id -> cases.stream().filter(one -> concerns(one, id)).count() < AT_LEAST)
                .toList();

        assertThat(few).as("indicators of fewer than %s cases", AT_LEAST).isEmpty();
    }

    private static boolean concerns(WorkedCase worked, String id) {
        return worked.expected().stream().anyMatch(figure -> figure.indicator().equals(id));
    }

    @Test
    void everySentenceIsOfOneCase() {
        assertThat(cases).extracting(WorkedCase::sentence).doesNotHaveDuplicates();
    }

    private static ImmutableList<WorkedCase> cases() {
        try (Stream<Path> files = Files.list(folderOfCases())) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            ImmutableList.Builder<WorkedCase> all = ImmutableList.builder();
            for (Path file : sorted) {
                all.addAll(CaseFile.read(file.getFileName().toString(), Files.readString(file, UTF_8)));
            }
            return all.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOfCases() {
        try {
            return Path.of(Resources.getResource(CasesTest.class, "README.md").toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
