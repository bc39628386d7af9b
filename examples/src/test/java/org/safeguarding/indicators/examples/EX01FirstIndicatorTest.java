package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EX01FirstIndicatorTest {
    private static final String PRINTED = """
            rereferral-pct-12m (% re-referrals) for 2019-05, as at 2019-05-31
            measure: IN as a percentage of IN + OUT
            value: 1 / 2 = 50 percent
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
}
