package org.safeguarding.indicators.io.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One row of a sheet: its number, and its cells up to the last that is there; what is not there is blank. */
final class SheetRow {
    /** The most columns that a sheet can have. */
    static final int MOST_COLUMNS = 16_384;

    private final List<String> cells = new ArrayList<>();
    private final BitSet unreadable = new BitSet();
    private long number;

    void begin(long rowNumber) {
        cells.clear();
        unreadable.clear();
        number = rowNumber;
    }

    void set(int column, String text, boolean readable) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        unreadable.set(column, !readable);
    }

    long number() {
        return number;
    }

    int width() {
        return cells.size();
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isReadable(int column) {
        return !unreadable.get(column);
    }

    boolean isBlank() {
        return unreadable.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
