package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.WarningCode;

/** The tables that are looked through for what is odd, and what was found so far. */
final class Warnings {
    private final ImmutableMap<String, Table> tables;
    private final List<ReadIssue> found = new ArrayList<>();

    Warnings(ImmutableMap<String, Table> tables) {
        this.tables = tables;
    }

    /** A table, if it was read. */
    Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    Iterable<Table> tables() {
        return tables.values();
    }

    void add(WarningCode code, Table table, int row, String column, String value, String message) {
        found.add(new ReadIssue(code, table.file(row), table.line(row), table.nameInFile(column), value, message));
    }

    /** What concerns no row, nor any one table. */
    void add(WarningCode code, String file, String value, String message) {
        found.add(new ReadIssue(code, file, 0, "", value, message));
    }

    List<ReadIssue> found() {
        return found;
    }
}
