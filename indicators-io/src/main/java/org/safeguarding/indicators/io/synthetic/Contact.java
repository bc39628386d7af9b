package org.safeguarding.indicators.io.synthetic;

/** A contact about one child, with the minute it was received and, once decided, what was decided. */
final class Contact {
    private final Child child;
    private final int day;
    private final int minute;
    private final Source source;
    private final boolean progressed;
    private final String outcome;

    /**
     * A contact.
     *
     * @param minute the minute of the day at which it was received
     * @param progressed whether it becomes a referral
     * @param outcome the outcome flags as JSON, once decided
     */
    Contact(Child child, int day, int minute, Source source, boolean progressed, String outcome) {
        this.child = child;
        this.day = day;
        this.minute = minute;
        this.source = source;
        this.progressed = progressed;
        this.outcome = outcome;
    }

    Child child() {
        return child;
    }

    int day() {
        return day;
    }

    int minute() {
        return minute;
    }

    boolean isProgressed() {
        return progressed;
    }

    /** Writes the contact and its decision; an undecided one has neither outcome nor time of decision. */
    void write(Setting setting, String decidedAt) {
        TableFile contacts = setting.table(ExtractTable.CONTACTS);
        String id = "C" + (contacts.rows() + 1);
        contacts.row(
                id, child.id(), setting.date(day), source.code(), source.words(), decidedAt.isEmpty() ? "" : outcome);
        setting.table(ExtractTable.CONTACT_DECISIONS).row(id, Clock.text(day, minute), decidedAt);
    }
}
