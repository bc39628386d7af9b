package org.safeguarding.indicators.io.synthetic;

/** An assessment of a child's needs. */
final class Assessment {
    private final Episode episode;
    private final int start;
    private int end;
    private final boolean first;
    private final Team team;
    private Outcome outcome = Outcome.NONE;

    /** What an assessment found. */
    enum Outcome {
        /** It is not finished. */
        NONE(""),
        SERVICE("{\"PROV_OF_SERVICES_FLAG\":\"Y\"}"),
        EARLY_HELP("{\"REFERRAL_TO_OTHER_AGENCY_FLAG\":\"Y\"}"),
        NO_FURTHER_ACTION("{\"NFA_FLAG\":\"Y\"}");

        private final String json;

        Outcome(String json) {
            this.json = json;
        }
    }

    Assessment(Episode episode, int start, int end, boolean first, Team team) {
        this.episode = episode;
        this.start = start;
        this.end = end;
        this.first = first;
        this.team = team;
    }

    Episode episode() {
        return episode;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Is finished on another day, and the case stays open past it. */
    void finish(int on) {
        end = on;
        episode.keepBusy(on);
    }

    /** Whether it is the first of its referral. */
    boolean isFirst() {
        return first;
    }

    void conclude(Outcome found) {
        outcome = found;
    }

    /** Writes the row: the outcome is blank until the assessment is finished. */
    void write(Setting setting, int number, boolean seen) {
        setting.table(ExtractTable.ASSESSMENTS)
                .row(
                        "A" + number,
                        episode.child().id(),
                        episode.id(),
                        setting.date(start),
                        setting.date(end),
                        ExtractFolder.flag(seen),
                        outcome.json,
                        outcome == Outcome.NONE ? "" : ExtractFolder.flag(outcome == Outcome.NO_FURTHER_ACTION),
                        team.name());
    }
}
