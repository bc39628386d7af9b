package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.synthetic.SyntheticExtract;

/** The shipped extract is what its generator writes, small enough to ship, and free of faults. */
class ShippedExtractTest {
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
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
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
