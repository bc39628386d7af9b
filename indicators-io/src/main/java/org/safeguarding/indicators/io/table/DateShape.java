package org.safeguarding.indicators.io.table;

/** The two forms of a date, told apart by their shape; a column keeps to one of them. */
enum DateShape {
    ISO(Fault.NOT_ISO),
    SLASHED(Fault.NOT_SLASHED);

    private final Fault otherwise;

    DateShape(Fault otherwise) {
        this.otherwise = otherwise;
    }

    /** What is wrong with a date of another form, in a column that keeps to this one. */
    Fault otherwise() {
        return otherwise;
    }
}
