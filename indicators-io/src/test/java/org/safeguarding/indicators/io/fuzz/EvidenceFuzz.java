package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import org.safeguarding.indicators.io.evidence.EvidenceDoor;
import org.safeguarding.indicators.io.evidence.EvidenceUnreadable;

/** Any bytes as the evidence of an earlier run. */
public final class EvidenceFuzz {
    private EvidenceFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            EvidenceDoor.read(ByteSource.wrap(input));
        } catch (EvidenceUnreadable e) {
            OneFile.isAMessage(e);
        }
    }
}
