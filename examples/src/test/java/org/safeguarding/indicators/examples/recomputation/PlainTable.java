package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;

/** A table as read: the accepted rows in the order of the file, and the rejected ones. */
record PlainTable(State state, ImmutableList<PlainRow> rows, ImmutableList<Rejection> rejections) {

    /** What became of the file. */
    enum State {
        READ,
        MISSING,
        UNREADABLE
    }

    /** A row left out: the line it begins on, the first bad column (empty for the row as a whole), and why. */
    record Rejection(int line, String column, String code) {}

    static PlainTable without(State state) {
        return new PlainTable(state, ImmutableList.of(), ImmutableList.of());
    }

    boolean isRead() {
        return state == State.READ;
    }
}
