package org.safeguarding.indicators.safeguarding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a child by its key, in 8 to 16 bytes a child: a table of places alone, the keys being read off the children. A
 * child that is gone stays in it as a place where nobody is.
 */
final class ChildPlaces {
    private static final int NONE = -1;
    private static final int FEW = 16;

    private int[] table;
    private int used;

    ChildPlaces(KeptChildren children) {
        table = empty(Math.max(FEW, Integer.highestOneBit(Math.max(1, children.places())) << 2));
        for (int place = 0; place < children.places(); place++) {
            @Nullable ChildRecord child = children.at(place);
            if (child != null) {
                enter(child.key(), place);
            }
        }
    }

    private static int[] empty(int size) {
        int[] table = new int[size];
        Arrays.fill(table, NONE);
        return table;
    }

    /** The place of a child, or -1 if nobody has the key. */
    int of(String key, KeptChildren children) {
        for (int slot = slot(key, table.length); table[slot] != NONE; slot = (slot + 1) & (table.length - 1)) {
            @Nullable ChildRecord child = children.at(table[slot]);
            if (child != null && child.key().equals(key)) {
                return table[slot];
            }
        }
        return NONE;
    }

    /** Enters a child that has just come to be known. */
    void add(String key, int place, KeptChildren children) {
        if (2 * (used + 1) > table.length) {
            table = empty(2 * table.length);
            used = 0;
            for (int i = 0; i < place; i++) {
                @Nullable ChildRecord child = children.at(i);
                if (child != null) {
                    enter(child.key(), i);
                }
            }
        }
        enter(key, place);
    }

    private void enter(String key, int place) {
        int slot = slot(key, table.length);
        while (table[slot] != NONE) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = place;
        used++;
    }

    /** Keys that are numbers have hashes in a row: they are spread. */
    private static int slot(String key, int size) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (size - 1);
    }
}
