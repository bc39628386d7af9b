package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import java.util.List;
import org.safeguarding.indicators.io.supplied.SuppliedFiles;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.safeguarding.Catalogue;

/** Any bytes as figures that partners supplied. */
public final class SuppliedFuzz {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private SuppliedFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            SuppliedFiles.read(List.of(CsvFile.of("supplied.csv", ByteSource.wrap(input))), CATALOGUE);
        } catch (TableUnreadable e) {
            OneFile.isAMessage(e);
        }
    }
}
