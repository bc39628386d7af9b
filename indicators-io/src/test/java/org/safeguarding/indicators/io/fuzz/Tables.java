package org.safeguarding.indicators.io.fuzz;

import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.TableReader;
import org.safeguarding.indicators.io.table.TableReading;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** What every reading of a table keeps. */
final class Tables {
    private Tables() {}

    /** Reads the source and holds the reading to its promises; a message must name the file. */
    static void hold(TableSchema schema, TableSource source) {
        try {
            TableReading reading = TableReader.read(schema, source);
            Table table = reading.table();
            long rejections = reading.issues().stream()
                    .filter(issue -> issue.severity() == Severity.REJECTION)
                    .count();
            if (table.size() + rejections != table.rowsRead()) {
                throw new AssertionError(
                        table.size() + " accepted and " + rejections + " rejected of " + table.rowsRead() + " rows");
            }
        } catch (TableUnreadable e) {
            if (!String.valueOf(e.getMessage()).startsWith(source.file())) {
                throw new AssertionError("a message that names no file", e);
            }
        }
    }
}
