package org.safeguarding.indicators.safeguarding;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * A child's open case of need: an episode of need is open, and neither a child protection plan of any authority nor an episode
 * of being looked after. Of several open episodes the one that began last stands for the case, of those of one day the one with
 * the greatest key as text.
 */
record CinCases(Openness open) {
    /** The episode that the child is counted through, whatever else is open. */
    Optional<CinEpisode> episode(ChildRecord child, int day) {
        @Nullable CinEpisode latest = null;
        for (CinEpisode episode : child.episodes()) {
            if (open.on(day, episode.referred(), episode.closed())) {
                latest = latest == null ? episode : Latest.of(latest, episode, CinEpisode::referred);
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The episode that an open case is counted through; empty if the child has none. */
    Optional<CinEpisode> on(ChildRecord child, int day) {
        Optional<CinEpisode> episode = episode(child, day);
        return episode.isPresent() && elsewhere(child, day) ? Optional.empty() : episode;
    }

    /** Whether the child is on a plan or looked after. */
    boolean elsewhere(ChildRecord child, int day) {
        return open.any(day, child.plans(), ProtectionPlan::started, ProtectionPlan::ended)
                || open.any(day, child.careEpisodes(), CareEpisode::started, CareEpisode::ceased);
    }

    /** The first day of the earliest open episode; {@code Day.NONE} if none is open. */
    int since(ChildRecord child, int day) {
        int earliest = Day.FOREVER;
        for (CinEpisode episode : child.episodes()) {
            if (open.on(day, episode.referred(), episode.closed())) {
                earliest = Math.min(earliest, episode.referred());
            }
        }
        return earliest == Day.FOREVER ? Day.NONE : earliest;
    }

    void changes(ChildRecord child, IntConsumer dates) {
        for (CinEpisode episode : child.episodes()) {
            open.changes(episode.referred(), episode.closed(), dates);
        }
        for (ProtectionPlan plan : child.plans()) {
            open.changes(plan.started(), plan.ended(), dates);
        }
        for (CareEpisode care : child.careEpisodes()) {
            open.changes(care.started(), care.ceased(), dates);
        }
    }
}
