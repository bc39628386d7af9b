package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.output.Commentary;
import org.safeguarding.indicators.io.synthetic.SyntheticExtract;
import org.safeguarding.indicators.safeguarding.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped extract is what its generator writes, small enough to ship, and free of faults. */
class ShippedExtractTest {
    /** Written by hand, as a council would. */
    private static final ImmutableSet<String> BY_HAND = ImmutableSet.of("commentary.md", "events.json");

    private static final long LIMIT = 12L * 1024 * 1024;

    @TempDir
    private Path folder;

    static Path shipped() {
        URL file = Objects.requireNonNull(GenerateExampleExtract.class.getResource("exampleton/extract.json"));
        try {
            return Path.of(file.toURI()).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void theShippedFilesAreWhatTheGeneratorWrites() throws IOException {
        GenerateExampleExtract.main(new String[] {folder.toString()});
        Map<String, String> expected = files(folder);
        Map<String, String> actual = files(shipped());
        assertThat(actual.keySet()).isEqualTo(Sets.union(expected.keySet(), BY_HAND));
        // Not the maps as a whole: a failure would print nine million characters.
        expected.forEach((name, text) -> assertThat(text.equals(actual.get(name)))
                .as("%s is as GenerateExampleExtract writes it; run that again", name)
                .isTrue());
    }

    @Test
    void theShippedFilesStayUnderTwelveMegabytes() throws IOException {
        long size = 0;
        try (Stream<Path> paths = Files.list(shipped())) {
            for (Path path : paths.toList()) {
                size += Files.size(path);
            }
        }
        assertThat(size).isBetween(1L, LIMIT);
    }

    @Test
    void everyRowIsReadWithoutAWarning() throws ExtractUnusable {
        Extract extract = ExtractReader.read(shipped());
        assertThat(extract.issues()).isEmpty();
        assertThat(extract.unreadable()).isEmpty();
        assertThat(extract.tables()).hasSize(25);
    }

    @Test
    void theCommentaryIsOnIndicatorsOfTheCatalogueAndSaysNothingOfACouncilThatIs() throws IOException {
        String text = Files.readString(shipped().resolve("commentary.md"));
        assertThat(Commentary.of(text, Catalogue.standard().ids()).issues()).isEmpty();
        assertThat(text.lines().filter(line -> line.startsWith("# "))).hasSizeGreaterThan(9);
        assertThat(text).doesNotContainIgnoringCase("lewisham");
    }

    @Test
    void theEventsAreDatedWithinTheExtractAndConcernIndicatorsOfTheCatalogue() throws IOException {
        JsonNode events =
                JsonMapper.shared().readTree(Files.readString(shipped().resolve("events.json")));
        assertThat(events).isNotEmpty();
        for (JsonNode event : events) {
            assertThat(LocalDate.parse(event.get("on").asString()))
                    .isBetween(LocalDate.of(2014, 4, 1), LocalDate.of(2019, 5, 31));
            assertThat(event.get("what").asString()).isNotBlank();
            assertThat(event.get("indicators"))
                    .isNotEmpty()
                    .allMatch(id -> Catalogue.standard().ids().contains(id.asString()));
        }
    }

    @Test
    void anotherSeedHasTheSameMonthlyTotals() throws IOException {
        SyntheticExtract.generate(GenerateExampleExtract.profile(), 7, folder);
        assertThat(Files.readString(folder.resolve("ssd_cin_episodes.csv")))
                .isNotEqualTo(Files.readString(shipped().resolve("ssd_cin_episodes.csv")));
        ShippedFiguresTest.assertFrontDoorAsPrinted(new PrintedFigures(folder));
    }

    @Test
    void anotherSizeHasOtherFiguresOfTheSameOrder() throws IOException {
        SyntheticExtract.generate(GenerateExampleExtract.profile().scaled(0.5), 7, folder);
        PrintedFigures half = new PrintedFigures(folder);
        assertThat(half.contacts("2019-01")).isBetween(691L, 692L);
        assertThat(half.referralRate("2019-05")).isBetween(460.0, 468.0);
    }
}
