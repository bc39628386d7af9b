package org.safeguarding.indicators.io.extract;

import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;

/** Whether a row and the row of another table that it names are of one child. */
final class OtherChild {
    private final Warnings warnings;
    private final Table table;
    private final Table target;
    private final Texts persons;
    private final Texts targets;

    OtherChild(Warnings warnings, Table table, Table target) {
        this.warnings = warnings;
        this.table = table;
        this.target = target;
        persons = table.texts(Warnings.person(table).orElseThrow());
        targets = target.texts(Warnings.person(target).orElseThrow());
    }

    void check(int row, int named, String column) {
        if (!persons.text(row).equals(targets.text(named))) {
            warnings.add(
                    WarningCode.REFERENCE_TO_OTHER_CHILD,
                    table,
                    row,
                    column,
                    table.shown(column, row),
                    "the row that it names, on line " + target.line(named) + " of " + target.file(named)
                            + ", is of another person");
        }
    }
}
