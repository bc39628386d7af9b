package org.safeguarding.indicators.io.fuzz;

import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** Any bytes as the description of an extract. */
public final class ExtractJsonFuzz {
    private static final OneFile FILE = new OneFile();

    private ExtractJsonFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        FILE.holding("extract.json", input);
        FILE.holding("ssd_person.csv", new byte[0]);
        try {
            ExtractReader.read(FILE.folder());
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
