package org.safeguarding.indicators.safeguarding;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.safeguarding.indicators.time.Day;

/**
 * A child's open case of need: an episode of need is open, and neither a child protection plan of any authority nor an episode
 * of being looked after. Of several open episodes the one that began last stands for the case, of those of one day the one with
 * the greatest key as text.
 */
record CinCases(Openness open) {
    static final Comparator<CinEpisode> LATEST =
            Comparator.comparingInt(CinEpisode::referred).thenComparing(CinEpisode::key);

    /** The episode that the child is counted through, whatever else is open. */
    Optional<CinEpisode> episode(ChildRecord child, int day) {
        return child.episodes().stream()
                .filter(e -> open.on(day, e.referred(), e.closed()))
                .max(LATEST);
    }

    /** The episode that an open case is counted through; empty if the child has none. */
    Optional<CinEpisode> on(ChildRecord child, int day) {
        boolean elsewhere = child.plans().stream().anyMatch(p -> open.on(day, p.started(), p.ended()))
                || child.careEpisodes().stream().anyMatch(c -> open.on(day, c.started(), c.ceased()));
        return elsewhere ? Optional.empty() : episode(child, day);
    }

    /** The first day of the earliest open episode; {@code Day.NONE} if none is open. */
    int since(ChildRecord child, int day) {
        return child.episodes().stream()
                .filter(e -> open.on(day, e.referred(), e.closed()))
                .mapToInt(CinEpisode::referred)
                .min()
                .orElse(Day.NONE);
    }

    void changes(ChildRecord child, IntConsumer dates) {
        child.episodes().forEach(e -> open.changes(e.referred(), e.closed(), dates));
        child.plans().forEach(p -> open.changes(p.started(), p.ended(), dates));
        child.careEpisodes().forEach(c -> open.changes(c.started(), c.ceased(), dates));
    }
}
