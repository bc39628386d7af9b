package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.List;

/** A time of being looked after, made of placements one after the other. */
final class Care {
    private final Episode episode;
    private final List<Integer> placements = new ArrayList<>();
    private int ceased = Days.NEVER;

    Care(Episode episode, int start) {
        this.episode = episode;
        placements.add(start);
    }

    Episode episode() {
        return episode;
    }

    int start() {
        return placements.get(0);
    }

    int ceased() {
        return ceased;
    }

    /** The day on which the latest placement began. */
    int placed() {
        return placements.get(placements.size() - 1);
    }

    boolean isOpen(int at) {
        return start() <= at && ceased > at;
    }

    void move(int on) {
        placements.add(on);
    }

    void cease(int on) {
        ceased = on;
    }

    /** Writes one row a placement: each ends on the day on which the next begins. */
    void write(Setting setting) {
        TableFile table = setting.table(ExtractTable.CLA_EPISODES);
        for (int i = 0; i < placements.size(); i++) {
            int end = i + 1 < placements.size() ? placements.get(i + 1) : ceased;
            table.row(
                    "H" + (table.rows() + 1), episode.child().id(), setting.date(placements.get(i)), setting.date(end));
        }
    }
}
