package org.safeguarding.indicators.io.extract;

import java.nio.file.Path;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;

/** The {@code local_*} tables that may stand beside the files of any format. */
public final class LocalTables {
    private static final String LOCAL = "local_";

    private LocalTables() {}

    /**
     * Adds the local tables of a folder to an extract.
     *
     * @param folder a folder, which may be inside a zip
     * @param extract the extract
     */
    public static void add(Path folder, ExtractBuilder extract) {
        for (TableSchema schema : Schemas.all()) {
            if (schema.name().startsWith(LOCAL)) {
                ExtractReader.add(folder, schema.name(), extract);
            }
        }
    }
}
