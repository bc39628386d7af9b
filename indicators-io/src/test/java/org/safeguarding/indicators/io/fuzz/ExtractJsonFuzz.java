package org.safeguarding.indicators.io.fuzz;

import org.safeguarding.indicators.io.extract.ExtractDoor;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** Any bytes as the description of an extract. */
public final class ExtractJsonFuzz {
    private ExtractJsonFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            ExtractDoor.described(input);
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
