package org.safeguarding.indicators.io.synthetic;

/** A child protection plan of this council's own. */
final class ProtectionPlan {
    private final int number;
    private final Episode episode;
    private final int start;
    private final String category;
    private int end = Days.NEVER;

    ProtectionPlan(int number, Episode episode, int start, String category) {
        this.number = number;
        this.episode = episode;
        this.start = start;
        this.category = category;
    }

    String id() {
        return "L" + number;
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

    void write(Setting setting) {
        setting.table(ExtractTable.CP_PLANS)
                .row(id(), episode.child().id(), setting.date(start), setting.date(end), category, "N");
    }
}
