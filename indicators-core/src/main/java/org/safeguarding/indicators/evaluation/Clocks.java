package org.safeguarding.indicators.evaluation;

/** The clocks of a table, one a row: what a timescale asks of them. Only the first two are asked where a day is blank. */
interface Clocks {
    /** The days they start, blank where that is not known or the row is left out. */
    DayColumn start();

    /** The days they stop, blank while they run or where the row is left out. */
    DayColumn stop();

    /** Whether the allowance tells elapsed time from the start. */
    boolean coversStart(int row);

    /** Whether the allowance tells elapsed time to the stop. */
    boolean coversStop(int row);

    /** The first day at whose end a clock still running is late; no earlier than the start. */
    int late(int row);

    /** Whether it stopped in time, if it stopped and that was not impossible. */
    boolean met(int row);

    /** Whether it stopped before it started, if it stopped. */
    boolean impossible(int row);

    /** The day each clock is due, blank where it has no start the allowance covers: an array of its own. */
    int[] due();

    /** The first day from which elapsed time cannot be told any more. */
    int horizon();
}
