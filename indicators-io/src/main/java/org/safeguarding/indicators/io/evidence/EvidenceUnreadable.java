package org.safeguarding.indicators.io.evidence;

/**
 * A file cannot be read as the evidence of an earlier run. The message says where and what was expected there; it shows nothing
 * that stands in the file.
 */
public final class EvidenceUnreadable extends Exception {
    private static final long serialVersionUID = 1L;

    EvidenceUnreadable(String file, long line, String fault) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + fault);
    }
}
