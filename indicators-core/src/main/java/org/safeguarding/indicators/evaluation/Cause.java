package org.safeguarding.indicators.evaluation;

/** Why something counts otherwise than before. The order is that of the steps of a {@link Bridge}. */
public enum Cause {
    /** The subject is gone, with all its records. */
    VANISHED("children and others who vanished"),
    /** A record belongs to another subject than before, or a subject's records were brought together or taken apart. */
    IDENTITY("identity merged or split"),
    /** The record is not there any more. */
    REMOVED("removed rows"),
    /** The record says something else. */
    CORRECTED("corrected rows"),
    /** The record was not there before. */
    LATE("late rows"),
    /** The record is as it was; another one that it is counted with is not. */
    CONSEQUENCE("consequence of another row"),
    /** All records are as they were; it is what is known of the subject itself, as its age. */
    SUBJECT("details of the child itself"),
    /** It was counted, and is too long ago or over by the later date. */
    LEFT("left the window"),
    /** It was not counted, and has come about by the later date. */
    ENTERED("entered the window"),
    /** Its subject counts at both dates as it stands, through one record at the first and another at the later one. */
    RENEWED("counted through another record since"),
    /** It counts at both dates, and otherwise: a clock that ran on, or what became of it. */
    RAN_ON("clocks that ran on"),
    /** It counts at both dates as much, and in another group, as a child who is a year older. */
    REGROUPED("in another group since"),
    /** The period is longer or shorter, as one that is not over. */
    PERIOD("length of the period"),
    /** There are more or fewer people. */
    POPULATION("population"),
    /** The data can answer, and could not, or the other way round. */
    COVERAGE("what the data can answer"),
    /** The definition is another version. */
    DEFINITION("definition"),
    /** Working days are others. */
    CALENDAR("calendar"),
    /** Files are read by another mapping. */
    MAPPING("mapping"),
    /** The definition is set otherwise. */
    SETTINGS("settings"),
    /** One of the two was not asked for groups of this kind, and has none. */
    ASKED("what was asked for");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /**
     * The cause in words.
     *
     * @return a short phrase
     */
    public String label() {
        return label;
    }
}
