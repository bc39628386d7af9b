package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EX01FirstIndicatorTest {
    private static final Path SOURCE =
            Path.of("src/main/java/org/safeguarding/indicators/examples/EX01FirstIndicator.java");

    private static final String PRINTED = """
            rereferral-pct-12m (% re-referrals) for 2019-05, as at 2019-05-31
            definition 1: The share of referrals of the last 12 months that came within 12 months of an earlier one for the same child.
            numerator: referrals with an earlier referral of the same child dated in [d - 12 calendar months, d)
            denominator: referrals of the 12 months
            choices: A referral exactly 12 months earlier counts; referrals of one day are not re-referrals of each other; a referral without further action counts on both sides.
            source: DfE, Children in need census, table C1 of 2019; the boundary is not published
            window: rolling 12 months; set to: what is usual
            measure: IN as a percentage of IN + OUT
            value: 1 / 2 = 50 percent
            printed: 50.0, rounded once from 50
            read on 2019-05-31: IN 1, OUT 1, from 2 rows counted
              OUT 1 through CinEpisode R1 of C1, on 2018-07-02
              IN 1 through CinEpisode R2 of C1, on 2019-03-11, because of R1
            """;

    @Test
    void printsTheValueAndTheRowsBehindIt() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EX01FirstIndicator.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(PRINTED);
    }

    @Test
    void theFrontPageShowsWhatIsPrinted() throws Exception {
        assertThat(Files.readString(Path.of("..", "README.md"))).contains(PRINTED);
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
