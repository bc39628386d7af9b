package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import java.time.LocalDate;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.payload.PayloadDoor;

/** Any bytes as a payload of the API. */
public final class PayloadFuzz {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);

    private PayloadFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            PayloadDoor.read(ByteSource.wrap(input), AS_AT);
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
