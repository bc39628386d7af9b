package org.safeguarding.indicators.io.fuzz;

import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** Any bytes as the zip of an extract. */
public final class ExtractZipFuzz {
    private static final OneFile FILE = new OneFile();

    private ExtractZipFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            ExtractReader.read(FILE.holding("extract.zip", input));
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
