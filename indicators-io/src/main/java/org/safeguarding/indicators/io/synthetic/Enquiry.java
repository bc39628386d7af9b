package org.safeguarding.indicators.io.synthetic;

/** A section 47 enquiry, named by the conference that may follow. */
final class Enquiry {
    private final int number;
    private final Episode episode;
    private final int start;
    private final int end;
    private boolean conferenced;

    Enquiry(int number, Episode episode, int start, int end) {
        this.number = number;
        this.episode = episode;
        this.start = start;
        this.end = end;
    }

    String id() {
        return "S" + number;
    }

    Episode episode() {
        return episode;
    }

    int start() {
        return start;
    }

    boolean isConferenced() {
        return conferenced;
    }

    void conference() {
        conferenced = true;
    }

    void write(Setting setting) {
        setting.table(ExtractTable.ENQUIRIES)
                .row(id(), episode.child().id(), episode.id(), setting.date(start), setting.date(end));
    }
}
