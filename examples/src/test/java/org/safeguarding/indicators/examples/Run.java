package org.safeguarding.indicators.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** One run of the main job, with what it printed. */
record Run(int status, String out, String err) {
    static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                SafeguardingReport.run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
