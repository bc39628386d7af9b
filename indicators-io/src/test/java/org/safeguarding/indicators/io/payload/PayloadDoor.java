package org.safeguarding.indicators.io.payload;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.time.LocalDate;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** Lets bytes in where callers have files, for tests that read too many of them to write each to a file. */
public final class PayloadDoor {
    private PayloadDoor() {}

    /** Reads bytes as one batch. */
    public static Extract read(ByteSource bytes, LocalDate asAt) throws ExtractUnusable {
        return PayloadFormat.read(
                ImmutableList.of(new PayloadFormat.Batch("batch.json", bytes)), asAt, new ExtractBuilder());
    }
}
