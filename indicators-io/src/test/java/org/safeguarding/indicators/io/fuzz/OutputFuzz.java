package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import org.safeguarding.indicators.io.output.OutputDoor;
import org.safeguarding.indicators.io.output.OutputUnreadable;

/** Any bytes as one of the files that the report writes; the first byte chooses which. */
public final class OutputFuzz {
    private OutputFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            OutputDoor.read(
                    input.length == 0 ? 0 : input[0] & 3,
                    ByteSource.wrap(input).slice(Math.min(1, input.length), input.length));
        } catch (OutputUnreadable e) {
            OneFile.isAMessage(e);
        }
    }
}
