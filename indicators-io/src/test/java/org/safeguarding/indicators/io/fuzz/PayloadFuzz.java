package org.safeguarding.indicators.io.fuzz;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.payload.PayloadFormat;

/** Any bytes as a payload of the API. */
public final class PayloadFuzz {
    private static final OneFile FILE = new OneFile();

    private PayloadFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            PayloadFormat.read(
                    List.of(FILE.holding("batch.json", input)), LocalDate.of(2019, 5, 31), new ExtractBuilder());
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
