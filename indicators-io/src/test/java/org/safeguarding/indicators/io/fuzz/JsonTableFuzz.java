package org.safeguarding.indicators.io.fuzz;

import com.google.common.io.ByteSource;
import org.safeguarding.indicators.io.table.JsonFile;
import org.safeguarding.indicators.io.table.Schemas;

/** Any bytes as a table in JSON. */
public final class JsonTableFuzz {
    private JsonTableFuzz() {}

    /** The first byte chooses the table. */
    public static void fuzzerTestOneInput(byte[] input) {
        int table = input.length == 0 ? 0 : (input[0] & 0xFF) % Schemas.all().size();
        Tables.hold(
                Schemas.all().get(table),
                JsonFile.of("table.json", ByteSource.wrap(input).slice(Math.min(1, input.length), input.length)));
    }
}
