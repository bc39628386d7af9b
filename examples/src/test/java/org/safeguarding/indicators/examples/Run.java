package org.safeguarding.indicators.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ObjectArrays;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** One run of the main job, with what it printed. */
record Run(int status, String out, String err) {
    static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                SafeguardingReport.run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** One over an extract, which writes into a folder. */
    static Run of(Path extract, Path out, String... more) {
        String[] first = {"--extract", extract.toString(), "--out", out.toString()};
        return of(ObjectArrays.concat(first, more, String.class));
    }
}
