package org.safeguarding.indicators.examples.recomputation;

/** A column that is used: its name, what its cells hold, and whether a row without it is rejected. */
record PlainColumn(String name, Type type, boolean required) {

    /** What a cell holds. */
    enum Type {
        ID,
        TEXT,
        DATE,
        TIME,
        FLAG,
        JSON,
        FTE,
        WHOLE,
        SCORE,
        MONTH;

        /** Whether cells of this type begin with a date, whose shape the column shares. */
        boolean isDated() {
            return this == DATE || this == TIME;
        }
    }
}
