package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.indicators.io.table.RowFaults.RowFault;

/**
 * The rows that repeat the primary id of an accepted row. They are looked for last, when it is known which rows have no other
 * fault: a row rejected for a bad date must not keep its corrected copy out.
 */
final class DuplicateKeys {
    private final RowBuilder rows;
    private final TableSchema schema;
    private final ImmutableList<KeyPart> key;

    private DuplicateKeys(RowBuilder rows, TableSchema schema) {
        this.rows = rows;
        this.schema = schema;
        key = schema.key().stream().map(name -> (KeyPart) rows.column(name)).collect(ImmutableList.toImmutableList());
    }

    /** Adds them to the faults. */
    static void reject(RowBuilder rows, TableSchema schema) {
        DuplicateKeys keys = new DuplicateKeys(rows, schema);
        if (keys.key.size() == 1 && keys.key.get(0) instanceof TextBuilder ids) {
            keys.rejectIds(ids);
        } else {
            keys.rejectKeys();
        }
    }

    private void rejectIds(TextBuilder ids) {
        int[] firstRows = new int[ids.codeCount()];
        for (int row = 0; row < rows.rows(); row++) {
            if (!rows.faults().isFaulty(row)) {
                int code = (int) ids.keyPart(row);
                if (firstRows[code] == 0) {
                    firstRows[code] = row + 1;
                } else {
                    reject(row, firstRows[code] - 1);
                }
            }
        }
    }

    private void rejectKeys() {
        Map<List<Long>, Integer> firstRows = new HashMap<>();
        for (int i = 0; i < rows.rows(); i++) {
            int row = i;
            if (!rows.faults().isFaulty(row)) {
                Integer first = firstRows.putIfAbsent(
                        key.stream().map(part -> part.keyPart(row)).toList(), row);
                if (first != null) {
                    reject(row, first);
                }
            }
        }
    }

    private void reject(int row, int first) {
        rows.faults()
                .add(
                        row,
                        new RowFault(
                                schema.columns().size(),
                                RejectionCode.DUPLICATE_ID,
                                String.join(
                                        ", ",
                                        schema.key().stream()
                                                .map(name -> rows.name(rows.column(name)))
                                                .toList()),
                                String.join(
                                        ", ",
                                        key.stream()
                                                .map(part -> part.shownPart(row))
                                                .toList()),
                                "the row of " + rows.places().seenFrom(row, first) + " has this primary id already"));
    }
}
