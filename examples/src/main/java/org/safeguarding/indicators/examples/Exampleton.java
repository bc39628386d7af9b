package org.safeguarding.indicators.examples;

import java.io.IOException;
import java.util.Optional;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/** The shipped extract of a made-up council as at 31 May 2019, for programs, scripts and notebooks: read anew at each call. */
public final class Exampleton {
    private Exampleton() {}

    /**
     * The extract, wherever the program was started.
     *
     * @return its tables, with what was wrong or odd
     * @throws ExtractUnusable if the program was packaged without it
     */
    public static Extract extract() throws ExtractUnusable {
        try (ExtractFolder shipped = ExtractFolder.shipped()) {
            return ExtractReader.read(shipped.folder());
        } catch (IOException e) {
            throw new ExtractUnusable(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The records of the extract: what indicators are evaluated on.
     *
     * @return the records, with the population of the council's own area
     * @throws ExtractUnusable if the program was packaged without it
     */
    public static CouncilRecords records() throws ExtractUnusable {
        return Records.of(extract(), Optional.empty());
    }
}
