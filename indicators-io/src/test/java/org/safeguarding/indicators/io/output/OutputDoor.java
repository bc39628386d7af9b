package org.safeguarding.indicators.io.output;

import com.google.common.io.ByteSource;

/** Lets bytes in where callers have files, for tests that read too many of them to write each to a file. */
public final class OutputDoor {
    private OutputDoor() {}

    /** Reads bytes as one of the four files. */
    public static void read(int which, ByteSource bytes) throws OutputUnreadable {
        switch (which) {
            case 0 -> ResultsCsv.read("results.csv", bytes);
            case 1 -> ResultsJson.read("results.json", bytes);
            case 2 -> ResultsMetaCsv.read("results.meta.csv", bytes);
            default -> IssuesCsv.read("issues.csv", bytes);
        }
    }
}
