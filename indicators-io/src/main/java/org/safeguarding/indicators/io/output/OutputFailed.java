package org.safeguarding.indicators.io.output;

import java.io.IOException;

/** A file of the output could not be written. The message names the file and why; nothing half-written is left behind. */
public final class OutputFailed extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message which file, and why
     * @param cause what was thrown
     */
    public OutputFailed(String message, IOException cause) {
        super(message, cause);
    }
}
