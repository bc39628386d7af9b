package org.safeguarding.indicators.law;

/** The laws, each as the sentence that a violation of it quotes. */
public enum Law {
    /** What a window holds is what it sees. */
    WINDOW("a day is held on the end days whose window sees it, and on no others"),
    /** A window over a flow is a plain loop over its events. */
    PLAIN_LOOP("a flow through a window is its events from the first day of the window to the date"),
    /** A subject counts once. */
    DISTINCT("a subject counts once if it has an event in the window, else not at all"),
    /** No date on which the answer changes is forgotten. */
    CHANGE_DATES("the answer changes on the dates named, and on no others"),
    /** The evidence is complete, and nothing but the evidence is counted. */
    REBUILDS("the contributions held on a date rebuild what is read on it"),
    /** Dates are read each for itself. */
    DATES("a date reads the same whatever other dates are read"),
    /** Rows are a set. */
    ROW_ORDER("rows in another order change nothing"),
    /** Subjects are a set. */
    SUBJECT_ORDER("subjects in another order change nothing"),
    /** Parts of the subjects can be worked out apart. */
    MERGE("the tallies of two halves of the subjects add up to that of all"),
    /** One subject can be corrected without the others. */
    REPLACE("taking one subject's tally away and adding that of another gives the tally with it in its place"),
    /** Nothing after a date is looked at. */
    NO_PEEKING("what comes after a date changes nothing of what is known on it"),
    /** What was known then is what was known on the date. */
    KNOWN_THEN("a date read as known then reads as with the hindsight of that very date"),
    /** Nothing drops out of a breakdown or is in two groups. */
    GROUPS("the groups of a breakdown sum to the total"),
    /** Disjoint parts have a share. */
    PERCENTAGE("a percentage of disjoint parts lies from 0 to 100"),
    /** A kernel is only faster. */
    PLANNED("a kernel gives what the general path gives"),
    /** A definition says what a plain loop over the rows says. */
    AGREES("what is counted is what a plain loop counts"),
    /** More time helps. */
    TIMESCALE("a longer timescale leaves no fewer in time"),
    /** Keys name, and mean nothing. */
    RELABELLED("other keys, in the same order, change no figure"),
    /** Small numbers stay inside. */
    DISCLOSURE("what the public see after disclosure control tells no small number");

    private final String sentence;

    Law(String sentence) {
        this.sentence = sentence;
    }

    /**
     * What the law says.
     *
     * @return one sentence, without a full stop
     */
    public String sentence() {
        return sentence;
    }
}
