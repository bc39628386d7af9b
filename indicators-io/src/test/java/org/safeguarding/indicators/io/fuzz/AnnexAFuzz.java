package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import java.time.LocalDate;
import org.safeguarding.indicators.io.annexa.AnnexADoor;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** Any bytes as a list of Annex A. */
public final class AnnexAFuzz {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);

    private AnnexAFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            AnnexADoor.read(ByteSource.wrap(input), AS_AT);
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
