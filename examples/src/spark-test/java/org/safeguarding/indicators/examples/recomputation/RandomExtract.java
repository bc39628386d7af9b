package org.safeguarding.indicators.examples.recomputation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A random extract full of edge cases, for tests elsewhere.
 *
 * @param folder where it stands
 * @param asAt the date to give
 * @param periods the periods to ask for
 */
public record RandomExtract(String folder, String asAt, String periods) {
    /**
     * Writes the extract of a seed.
     *
     * @param folder where to
     * @param seed the seed
     * @return the extract
     * @throws IOException if it cannot be written
     */
    public static RandomExtract in(Path folder, long seed) throws IOException {
        AwkwardExtract written = AwkwardExtracts.write(Files.createDirectories(folder), seed);
        return new RandomExtract(
                written.folder().toString(), written.asAt().toString(), String.join(",", written.periods()));
    }
}
