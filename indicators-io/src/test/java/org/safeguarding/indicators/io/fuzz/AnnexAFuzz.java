package org.safeguarding.indicators.io.fuzz;

import java.time.LocalDate;
import org.safeguarding.indicators.io.annexa.AnnexA;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** Any bytes as a list of Annex A. */
public final class AnnexAFuzz {
    private static final OneFile FILE = new OneFile();

    private AnnexAFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        FILE.holding("list.csv", input);
        try {
            AnnexA.read(FILE.folder(), LocalDate.of(2019, 5, 31));
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
