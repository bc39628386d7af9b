package org.safeguarding.indicators.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.safeguarding.indicators.io.mapping.MappingJson;
import org.safeguarding.indicators.io.mapping.MappingRefused;

/** Any text as a mapping. */
public final class MappingFuzz {
    private MappingFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            MappingJson.parse(new String(input, UTF_8));
        } catch (MappingRefused e) {
            OneFile.isAMessage(e);
        }
    }
}
