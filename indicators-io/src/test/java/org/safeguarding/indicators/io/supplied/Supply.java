package org.safeguarding.indicators.io.supplied;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.util.Arrays;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.safeguarding.Catalogue;

/** Supplied figures written in tests. */
final class Supply {
    static final Catalogue CATALOGUE = Catalogue.standard();

    private static final String HEADER = "indicator,period,group,numerator,denominator,value,source\n";

    private Supply() {}

    static CsvFile file(String name, String... rows) {
        return CsvFile.of(name, ByteSource.wrap((HEADER + String.join("\n", rows) + "\n").getBytes(UTF_8)));
    }

    static SuppliedReading read(String... rows) throws TableUnreadable {
        return SuppliedFiles.read(ImmutableList.of(file("hub.csv", rows)), CATALOGUE);
    }

    static SuppliedFigures figures(String... rows) throws TableUnreadable {
        SuppliedReading read = read(rows);
        if (!read.issues().isEmpty()) {
            throw new IllegalArgumentException(
                    "expected good rows, got " + read.issues() + " of " + Arrays.toString(rows));
        }
        return SuppliedFigures.of(read.figures(), CATALOGUE);
    }
}
