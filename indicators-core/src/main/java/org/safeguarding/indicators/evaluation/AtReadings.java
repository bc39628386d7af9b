package org.safeguarding.indicators.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A pointwise level asked for the dates of one tally. At each of them it holds what the level itself holds; in between nobody looks.
 *
 * <p>The dates on which an answer may change need no order for that: each is noted with the first date of the tally that sees it, the
 * latest of several. What is noted is memory that is used again for the next subject, so one thread alone may ask.
 *
 * @param <S> the subject
 * @param <P> the parts held
 */
final class AtReadings<S, P> implements Level<S, P> {
    private final Pointwise<S, P> level;
    private final Dates dates;

    /** By place of a date: the latest change that it is the first to see. Only where it is marked. */
    private final int[] changed;

    private final long[] marked;
    private final IntConsumer changes = this::mark;

    AtReadings(Pointwise<S, P> level, Dates dates) {
        this.level = level;
        this.dates = dates;
        changed = new int[dates.size()];
        marked = new long[(dates.size() + Long.SIZE - 1) / Long.SIZE];
    }

    private void mark(int day) {
        if (!Day.isKnown(day)) {
            return;
        }
        int place = dates.from(day);
        if (place == changed.length) {
            return;
        }
        long bit = 1L << place;
        long word = marked[place / Long.SIZE];
        if ((word & bit) == 0) {
            marked[place / Long.SIZE] = word | bit;
            changed[place] = day;
        } else if (day > changed[place]) {
            changed[place] = day;
        }
    }

    @Override
    public void holdings(S subject, Holdings<P> out) {
        Arrays.fill(marked, 0);
        level.changes().of(subject, changes);
        Until<P> until = new Until<>(out);
        Pointwise.Answer<P> answer = level.at().about(subject);
        int place = next(0);
        while (place < changed.length) {
            int next = next(place + 1);
            until.from = changed[place];
            until.until = next < changed.length ? dates.day(next) : Day.FOREVER;
            answer.at(until.from, until);
            place = next;
        }
    }

    /** The first marked place from one on; the number of all if there is none. */
    private int next(int from) {
        int index = from / Long.SIZE;
        if (index >= marked.length) {
            return changed.length;
        }
        // Shifts of a long go by the last six bits of the distance.
        long word = marked[index] & (-1L << from);
        while (word == 0) {
            if (++index == marked.length) {
                return changed.length;
            }
            word = marked[index];
        }
        return index * Long.SIZE + Long.numberOfTrailingZeros(word);
    }

    /** Holds the answer until the next date of the tally at which it may be another. */
    private static final class Until<P> implements Pointwise.Held<P> {
        private final Holdings<P> out;
        private int from;
        private int until;

        Until(Holdings<P> out) {
            this.out = out;
        }

        @Override
        public void held(P part, long amount, Row through, List<? extends Row> because) {
            out.held(part, amount, from, until, from, Day.FOREVER, Day.NONE, through, because);
        }
    }
}
