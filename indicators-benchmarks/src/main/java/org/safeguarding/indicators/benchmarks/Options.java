package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the report was asked for.
 *
 * @param size how much is measured; small if nothing is said
 * @param parts which parts of it; all if nothing is said
 * @param readme the file that the report is put into, if any
 * @param name how its section there is called
 */
record Options(Size size, ImmutableSet<Part> parts, Optional<Path> readme, String name) {
    static final String USAGE = "usage: Report [--size small|full] [--events NUMBER]"
            + " [--only questions,catalogue,corrections,reading] [--readme FILE] [--section NAME]";

    private static final ImmutableSet<Part> ALL = Sets.immutableEnumSet(List.of(Part.values()));

    /** Reads the command line. */
    static Options of(List<String> arguments) {
        Options options = new Options(Size.SMALL, ALL, Optional.empty(), jdk());
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

    /** As {@code JDK 17}. */
    private static String jdk() {
        return "JDK " + Runtime.version().feature();
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--size" -> new Options(Size.of(value), parts, readme, name);
            case "--events" -> new Options(size.ofEvents(events(value)), parts, readme, name);
            case "--only" -> new Options(size, Part.these(value), readme, name);
            case "--readme" -> new Options(size, parts, Optional.of(Path.of(value)), name);
            case "--section" -> new Options(size, parts, readme, value);
            default ->
                throw new IllegalArgumentException(
                        "expected --size, --events, --only, --readme or --section, got " + option + "; " + USAGE);
        };
    }

    private static int events(String value) {
        try {
            int events = Integer.parseInt(value.replace(",", ""));
            if (events > 0) {
                return events;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number of events, got " + value, e);
        }
        throw new IllegalArgumentException("expected a number of events above 0, got " + value);
    }
}
