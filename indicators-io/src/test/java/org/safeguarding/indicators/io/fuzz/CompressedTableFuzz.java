package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import org.safeguarding.indicators.io.table.Compressed;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.Schemas;

/** Any bytes as a table in gzip, and as one in a zip. */
public final class CompressedTableFuzz {
    private CompressedTableFuzz() {}

    /** Both are tried. */
    public static void fuzzerTestOneInput(byte[] input) {
        ByteSource bytes = ByteSource.wrap(input);
        Tables.hold(Schemas.of("ssd_cin_visits"), CsvFile.of("table.csv.gz", Compressed.gzip(bytes)));
        Tables.hold(Schemas.of("ssd_cin_visits"), CsvFile.of("table.csv.zip", Compressed.onlyFileOfZip(bytes)));
    }
}
