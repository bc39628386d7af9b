package org.safeguarding.indicators.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front page shows the first example as it is run, and what it prints. */
class EX01FirstIndicatorTest {
    private static final Path SOURCE =
            Path.of("src/main/java/org/safeguarding/indicators/examples/notebooks/EX01FirstIndicator.java");

    private static final Path PRINTED = SOURCE.resolveSibling("EX01FirstIndicator.txt");

    @Test
    void theFrontPageShowsWhatIsPrinted() throws Exception {
        assertThat(Files.readString(Path.of("..", "README.md"))).contains(Files.readString(PRINTED));
    }

    @Test
    void theLinesOfTheFrontPageAreThoseThatAreRun() throws Exception {
        String shown = between("```java\n", "```", Files.readString(Path.of("..", "README.md")));
        String run = between("void run(PrintStream out) {", "\n    }\n", Files.readString(SOURCE));

        assertThat(code(shown.replace("System.out.", "out."))).isNotEmpty().isEqualTo(code(run));
    }

    private static String between(String start, String end, String text) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** The lines without what says why, and without their indents. */
    private static List<String> code(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .toList();
    }
}
