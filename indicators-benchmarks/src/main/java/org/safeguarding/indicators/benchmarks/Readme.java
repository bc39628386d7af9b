package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts a report into its section of a file, between two lines that mark its place, in place of the one before. A section that is not
 * there yet is put at the end.
 */
final class Readme {
    private static final CharMatcher NAME = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private Readme() {}

    static String from(String name) {
        return "<!-- report: " + name + " -->";
    }

    static String until(String name) {
        return "<!-- end of report: " + name + " -->";
    }

    /** The file of the plot of a section, as {@code cost-jdk-17.svg}. */
    static String plot(String name) {
        return "cost-" + NAME.negate().trimAndCollapseFrom(Ascii.toLowerCase(name), '-') + ".svg";
    }

    /** The text with what stands between the marks of a section replaced. */
    static String with(String text, String name, String report) {
        String section =
                from(name) + "\n### Report on " + name + "\n\n" + deeper(report).strip() + "\n" + until(name);
        int from = text.indexOf(from(name));
        int until = text.indexOf(until(name));
        if (from < 0 && until < 0) {
            return text.stripTrailing() + "\n\n" + section + "\n";
        }
        if (from < 0 || until < from) {
            throw new IllegalArgumentException(
                    "expected " + from(name) + " and, after it, " + until(name) + ", got one or the wrong order");
        }
        return text.substring(0, from)
                + section
                + text.substring(until + until(name).length());
    }

    /** Headings stand below that of the section. */
    private static String deeper(String report) {
        return ("\n" + report).replace("\n### ", "\n#### ");
    }

    static void write(Path file, String name, String report) throws IOException {
        Files.writeString(file, with(Files.readString(file), name, report));
    }
}
