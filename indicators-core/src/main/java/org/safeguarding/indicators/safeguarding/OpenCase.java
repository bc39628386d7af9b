package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * The case of need of one child, at one date after another. What was found at a date is kept until the next date on which
 * it may be another, so that one thread alone may ask.
 */
final class OpenCase {
    private final ImmutableList<CinEpisode> all;
    private final Spells episodes;
    private final Spells others;

    private @Nullable CinEpisode latest;
    private int earliest;
    private boolean elsewhere;

    /** It is asked for at many dates of every child: days are read off the rows once, and no iterator is made. */
    OpenCase(Openness open, ChildRecord child) {
        all = child.episodes();
        episodes = new Spells(open, all.size());
        for (int i = 0; i < all.size(); i++) {
            CinEpisode episode = all.get(i);
            episodes.add(episode.referred(), episode.closed());
        }
        ImmutableList<ProtectionPlan> plans = child.plans();
        ImmutableList<CareEpisode> care = child.careEpisodes();
        others = new Spells(open, plans.size() + care.size());
        for (int i = 0; i < plans.size(); i++) {
            ProtectionPlan plan = plans.get(i);
            others.add(plan.started(), plan.ended());
        }
        for (int i = 0; i < care.size(); i++) {
            CareEpisode episode = care.get(i);
            others.add(episode.started(), episode.ceased());
        }
    }

    /** The episode that the child is counted through, whatever else is open; null if none is. */
    @Nullable
    CinEpisode episode(int day) {
        if (episodes.changedBy(day)) {
            latest = null;
            earliest = Day.FOREVER;
            for (int i = 0; i < all.size(); i++) {
                if (episodes.look(i, day)) {
                    CinEpisode episode = all.get(i);
                    latest = latest == null ? episode : Latest.of(latest, episode, CinEpisode::referred);
                    earliest = Math.min(earliest, episode.referred());
                }
            }
        }
        return latest;
    }

    /** The episode that an open case is counted through; null if the child has none. */
    @Nullable
    CinEpisode on(int day) {
        @Nullable CinEpisode episode = episode(day);
        return episode != null && elsewhere(day) ? null : episode;
    }

    /** The first day of the earliest open episode; {@code Day.NONE} if none is open. */
    int since(int day) {
        return episode(day) == null ? Day.NONE : earliest;
    }

    /** Whether the child is on a plan or looked after. */
    boolean elsewhere(int day) {
        if (others.changedBy(day)) {
            elsewhere = false;
            for (int i = 0; i < others.size(); i++) {
                elsewhere |= others.look(i, day);
            }
        }
        return elsewhere;
    }

    /** When rows are open, and for which dates what was found of them at the first holds. */
    private static final class Spells {
        private final Openness open;
        private final int[] start;
        private final int[] until;
        private int size;
        private int foundOn = Day.FOREVER;
        private int foundUntil = Day.FOREVER;

        Spells(Openness open, int most) {
            this.open = open;
            start = new int[most];
            until = new int[most];
        }

        void add(int first, int end) {
            start[size] = Day.isKnown(first) ? first : Day.FOREVER;
            until[size++] = open.until(end);
        }

        int size() {
            return size;
        }

        /** Whether what was found may be another on a date: then each row has to be looked at again. */
        boolean changedBy(int day) {
            if (foundOn <= day && day < foundUntil) {
                return false;
            }
            foundOn = day;
            foundUntil = Day.FOREVER;
            return true;
        }

        /** Whether a row is open on a date; until when that holds is noted. */
        boolean look(int row, int day) {
            if (day < start[row]) {
                foundUntil = Math.min(foundUntil, start[row]);
                return false;
            }
            boolean is = day < until[row];
            foundUntil = Math.min(foundUntil, is ? until[row] : Day.FOREVER);
            return is;
        }
    }
}
