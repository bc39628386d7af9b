package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.safeguarding.indicators.io.table.RowFaults.RowFault;

/**
 * The rows that repeat the primary id of an accepted row. They are looked for last, when it is known which rows have no other
 * fault: a row rejected for a bad date must not keep its corrected copy out.
 */
final class DuplicateKeys {
    private static final int BLOCK = 1024;
    private static final int HALF = 32;

    /** More would need more slots than an array may have. */
    private static final int MOST_ROWS = 1 << 28;

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

    /**
     * Rows by the hash of their keys, a block at a time, so that the next look into the table need not wait for the last. A slot
     * holds the low half of a hash, whose high half says which slot, and a row and 1; a collision takes the next slot.
     */
    private void rejectKeys() {
        int size = rows.rows();
        long[] slots = new long[Math.max(2, Integer.highestOneBit(Math.max(1, Math.min(size, MOST_ROWS))) << 2)];
        long[] hashes = new long[BLOCK];
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            hash(hashes, from, to);
            for (int row = from; row < to; row++) {
                if (!rows.faults().isFaulty(row)) {
                    reject(slots, hashes[row - from], row);
                }
            }
        }
    }

    private void reject(long[] slots, long hash, int row) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> HALF) & mask;
        for (long held = slots[slot]; held != 0; held = slots[slot]) {
            if ((int) (held >>> HALF) == (int) hash && haveOneKey((int) held - 1, row)) {
                reject(row, (int) held - 1);
                return;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = (hash << HALF) | (row + 1);
    }

    private void hash(long[] hashes, int from, int to) {
        Arrays.fill(hashes, 0);
        for (KeyPart part : key) {
            for (int row = from; row < to; row++) {
                long hash = (hashes[row - from] ^ part.keyPart(row)) * 0x9E3779B97F4A7C15L;
                hashes[row - from] = hash ^ (hash >>> HALF);
            }
        }
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] *= 0xD6E8FEB86659FD93L;
        }
    }

    private boolean haveOneKey(int one, int other) {
        for (KeyPart part : key) {
            if (part.keyPart(one) != part.keyPart(other)) {
                return false;
            }
        }
        return true;
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
