package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * A child's open case of need: an episode of need is open, and neither a child protection plan of any authority nor an episode
 * of being looked after. Of several open episodes the one that began last stands for the case, of those of one day the one with
 * the greatest key as text.
 */
record CinCases(Openness open) {
    /** The episode that the child is counted through, whatever else is open; null if none is. */
    @Nullable
    CinEpisode episode(ChildRecord child, int day) {
        // This is asked at many dates of every child: an iterator each time takes longer than all else.
        ImmutableList<CinEpisode> episodes = child.episodes();
        @Nullable CinEpisode latest = null;
        for (int i = 0; i < episodes.size(); i++) {
            CinEpisode episode = episodes.get(i);
            if (open.on(day, episode.referred(), episode.closed())) {
                latest = latest == null ? episode : Latest.of(latest, episode, CinEpisode::referred);
            }
        }
        return latest;
    }

    /** The episode that an open case is counted through; null if the child has none. */
    @Nullable
    CinEpisode on(ChildRecord child, int day) {
        @Nullable CinEpisode episode = episode(child, day);
        return episode != null && elsewhere(child, day) ? null : episode;
    }

    /** Whether the child is on a plan or looked after. */
    boolean elsewhere(ChildRecord child, int day) {
        return open.any(day, child.plans(), ProtectionPlan::started, ProtectionPlan::ended)
                || open.any(day, child.careEpisodes(), CareEpisode::started, CareEpisode::ceased);
    }

    /** The first day of the earliest open episode; {@code Day.NONE} if none is open. */
    int since(ChildRecord child, int day) {
        ImmutableList<CinEpisode> episodes = child.episodes();
        int earliest = Day.FOREVER;
        for (int i = 0; i < episodes.size(); i++) {
            CinEpisode episode = episodes.get(i);
            if (open.on(day, episode.referred(), episode.closed())) {
                earliest = Math.min(earliest, episode.referred());
            }
        }
        return earliest == Day.FOREVER ? Day.NONE : earliest;
    }

    void changes(ChildRecord child, IntConsumer dates) {
        open.changes(child.episodes(), CinEpisode::referred, CinEpisode::closed, dates);
        open.changes(child.plans(), ProtectionPlan::started, ProtectionPlan::ended, dates);
        open.changes(child.careEpisodes(), CareEpisode::started, CareEpisode::ceased, dates);
    }
}
