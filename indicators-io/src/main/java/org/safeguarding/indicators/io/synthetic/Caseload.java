package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.List;

/** All referrals so far, and those that are open. */
final class Caseload {
    private final List<Episode> episodes = new ArrayList<>();
    private List<Episode> open = new ArrayList<>();

    List<Episode> episodes() {
        return episodes;
    }

    /** The cases open at the end of the month before, and those begun since. */
    List<Episode> open() {
        return open;
    }

    void add(Episode episode) {
        episodes.add(episode);
        episode.number(episodes.size());
        open.add(episode);
    }

    /** Forgets the cases that are closed at the end of a day. */
    void settle(int day) {
        List<Episode> still = new ArrayList<>(open.size());
        for (Episode episode : open) {
            if (episode.closed() > day) {
                still.add(episode);
            }
        }
        open = still;
    }

    void write(Setting setting) {
        TableFile table = setting.table(ExtractTable.CIN_EPISODES);
        for (Episode episode : episodes) {
            String closed = setting.date(episode.closed());
            table.row(
                    episode.id(),
                    episode.child().id(),
                    setting.date(episode.day()),
                    episode.source().code(),
                    ExtractFolder.flag(episode.nfa()),
                    closed,
                    closed.isEmpty() ? "" : episode.closeReason(),
                    episode.team().name());
        }
    }
}
