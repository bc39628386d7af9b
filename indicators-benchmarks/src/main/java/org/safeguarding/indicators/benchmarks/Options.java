package org.safeguarding.indicators.benchmarks;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the report was asked for.
 *
 * @param size how much is measured; small if nothing is said
 * @param readme the file that the report is put into, if any
 */
record Options(Size size, Optional<Path> readme) {
    static final String USAGE = "usage: Report [--size small|full] [--readme FILE]";

    /** Reads the command line. */
    static Options of(List<String> arguments) {
        Options options = new Options(Size.SMALL, Optional.empty());
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String option = words.next();
            if (!words.hasNext()) {
                throw new IllegalArgumentException("expected a value after " + option + "; " + USAGE);
            }
            options = options.with(option, words.next());
        }
        return options;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--size" -> new Options(Size.of(value), readme);
            case "--readme" -> new Options(size, Optional.of(Path.of(value)));
            default -> throw new IllegalArgumentException("expected --size or --readme, got " + option + "; " + USAGE);
        };
    }
}
