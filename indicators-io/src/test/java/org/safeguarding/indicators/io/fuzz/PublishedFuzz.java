package org.safeguarding.indicators.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.safeguarding.indicators.io.published.PublishedFile;
import org.safeguarding.indicators.io.published.PublishedUnusable;

/** Any text as figures that were published. */
public final class PublishedFuzz {
    private PublishedFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            PublishedFile.parse(new String(input, UTF_8), "published.json");
        } catch (PublishedUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
