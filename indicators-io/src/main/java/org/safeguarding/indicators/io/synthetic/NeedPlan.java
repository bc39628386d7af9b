package org.safeguarding.indicators.io.synthetic;

/** A child in need plan. */
final class NeedPlan {
    private final int number;
    private final Episode episode;
    private final int start;
    private final Team team;
    private int end = Days.NEVER;
    private int lastTouched;

    NeedPlan(int number, Episode episode, int start, Team team) {
        this.number = number;
        this.episode = episode;
        this.start = start;
        this.team = team;
        lastTouched = start;
    }

    String id() {
        return "N" + number;
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

    boolean isOpen(int at) {
        return start <= at && end > at;
    }

    /** Ends the plan on a day, unless it has ended already. */
    void endBy(int on) {
        end = Math.min(end, on);
    }

    /** The day of its start or its latest review. */
    int lastTouched() {
        return lastTouched;
    }

    void review(int on) {
        lastTouched = on;
    }

    void write(Setting setting) {
        setting.table(ExtractTable.CIN_PLANS)
                .row(id(), episode.child().id(), episode.id(), setting.date(start), setting.date(end), team.name());
    }
}
