package org.safeguarding.indicators.io.fuzz;

import java.nio.file.Path;
import java.util.Arrays;
import org.safeguarding.indicators.io.output.IssuesCsv;
import org.safeguarding.indicators.io.output.OutputUnreadable;
import org.safeguarding.indicators.io.output.ResultsCsv;
import org.safeguarding.indicators.io.output.ResultsJson;
import org.safeguarding.indicators.io.output.ResultsMetaCsv;

/** Any bytes as one of the files that the report writes; the first byte chooses which. */
public final class OutputFuzz {
    private static final OneFile FILE = new OneFile();

    private OutputFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        Path file = FILE.holding("output", input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length));
        try {
            switch (input.length == 0 ? 0 : input[0] & 3) {
                case 0 -> ResultsCsv.read(file);
                case 1 -> ResultsJson.read(file);
                case 2 -> ResultsMetaCsv.read(file);
                default -> IssuesCsv.read(file);
            }
        } catch (OutputUnreadable e) {
            OneFile.isAMessage(e);
        }
    }
}
