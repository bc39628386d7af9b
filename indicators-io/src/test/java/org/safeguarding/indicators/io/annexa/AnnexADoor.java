package org.safeguarding.indicators.io.annexa;

import com.google.common.io.ByteSource;
import java.time.LocalDate;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.CsvFile;

/** Lets bytes in where callers have files, for tests that read too many of them to write each to a file. */
public final class AnnexADoor {
    private AnnexADoor() {}

    /** Reads bytes as one list in CSV. */
    public static Extract read(ByteSource bytes, LocalDate asAt) throws ExtractUnusable {
        FoundLists found = new FoundLists();
        found.csv(CsvFile.of("list.csv", bytes));
        return AnnexA.converted(found, asAt).read();
    }
}
