package org.safeguarding.indicators.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the last report into a file, between two lines that mark its place. */
final class Readme {
    static final String FROM = "<!-- report -->";
    static final String UNTIL = "<!-- end of report -->";

    private Readme() {}

    /** The text with what stands between the marks replaced. */
    static String with(String text, String report) {
        int from = text.indexOf(FROM);
        int until = text.indexOf(UNTIL);
        if (from < 0 || until < from) {
            throw new IllegalArgumentException(
                    "expected " + FROM + " and, after it, " + UNTIL + ", got neither or one");
        }
        return text.substring(0, from + FROM.length()) + "\n" + report.strip() + "\n" + text.substring(until);
    }

    static void write(Path file, String report) throws IOException {
        Files.writeString(file, with(Files.readString(file), report));
    }
}
