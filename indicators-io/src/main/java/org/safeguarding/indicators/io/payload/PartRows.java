package org.safeguarding.indicators.io.payload;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of all parts of one kind, as columns of numbers. A row that was purged stays behind as dead, and so does all
 * that hangs on it, since what hangs on a row is found by its place; a part that is sent again has a new row.
 */
final class PartRows {
    /** The place of what hangs on nothing. */
    static final int NOWHERE = -1;

    private static final int DEAD = 1;
    private static final int FIXED = 6;

    final Part part;
    private final int width;
    private final Map<Long, Integer> places = new HashMap<>();
    private int[] cells = {};
    private int size;

    PartRows(Part part) {
        this.part = part;
        width = FIXED + part.valueKeys.size();
    }

    int size() {
        return size;
    }

    /** The row that an id has within a holder, which may hang on what was purged; {@link #NOWHERE} if there is none. */
    int find(int holder, int id) {
        return places.getOrDefault(key(holder, id), NOWHERE);
    }

    /** A new row; one with an id is found by it from now on. */
    int add(int parent, int holder, int id, Sent.Fault fault) {
        if ((size + 1L) * width > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(64 * width, Math.addExact(cells.length, cells.length / 2)));
        }
        int row = size++;
        int at = row * width;
        cells[at] = parent;
        cells[at + 1] = id;
        cells[at + 5] = fault.ordinal() << 1;
        if (fault == Sent.Fault.NONE && Words.isText(id) && part != Part.WORKER) {
            places.put(key(holder, id), row);
        }
        return row;
    }

    /** Hangs a row on another parent. */
    void move(int row, int parent) {
        cells[row * width] = parent;
    }

    void purge(int row, int holder) {
        places.remove(key(holder, id(row)));
        cells[row * width + 5] |= DEAD;
    }

    /** Takes the values that were sent, and where. */
    void update(int row, int[] values, int file, int child) {
        int at = row * width;
        cells[at + 2] = file;
        cells[at + 3] = child;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != Sent.ABSENT) {
                cells[at + FIXED + i] = values[i];
            }
        }
    }

    int parent(int row) {
        return cells[row * width];
    }

    int id(int row) {
        return cells[row * width + 1];
    }

    int file(int row) {
        return cells[row * width + 2];
    }

    int child(int row) {
        return cells[row * width + 3];
    }

    /** Of an episode: which list of workers is its own; of a worker: to which list it belongs. */
    int list(int row) {
        return cells[row * width + 4];
    }

    void list(int row, int list) {
        cells[row * width + 4] = list;
    }

    boolean isDead(int row) {
        return (cells[row * width + 5] & DEAD) != 0;
    }

    Sent.Fault fault(int row) {
        return Sent.Fault.values()[cells[row * width + 5] >> 1];
    }

    int value(int row, int index) {
        return cells[row * width + FIXED + index];
    }

    private static long key(int holder, int id) {
        return (long) holder << 32 | (id & 0xFFFFFFFFL);
    }
}
