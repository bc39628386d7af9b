package org.safeguarding.indicators.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * Sums what levels hold into a tally: the general path. One thread at a time; accumulators of parts of the subjects are
 * merged by adding their tallies.
 *
 * <p>A holding touches a contiguous run of dates, so it is entered as a difference at both ends and summed once at the
 * end: the work is constant per holding, whatever the number of dates.
 *
 * @param <S> the subject
 * @param <P> the parts counted
 */
public final class Accumulator<S, P extends Enum<P>> {
    private final Basis<P> basis;
    private final Dates dates;
    private final Knowledge knowledge;
    private final int width;
    private final Optional<? extends Dimension<? super S>> dimension;
    private final Map<String, long[]> differences = new HashMap<>();
    private final long[] undivided;

    /**
     * An empty accumulator.
     *
     * @param basis what is tallied
     * @param dimension the breakdown, if any; its name must be the basis's
     */
    public Accumulator(Basis<P> basis, Optional<? extends Dimension<? super S>> dimension) {
        String name = dimension.isPresent() ? dimension.get().name() : "";
        if (!name.equals(basis.dimension())) {
            throw new IllegalArgumentException(
                    "expected the breakdown '" + basis.dimension() + "', got '" + name + "'");
        }
        this.basis = basis;
        this.dimension = dimension;
        dates = basis.dates();
        knowledge = basis.knowledge();
        width = basis.width();
        undivided = new long[(dates.size() + 1) * width];
    }

    /**
     * Adds everything a subject holds.
     *
     * @param subject the subject
     * @param level the level
     */
    public void add(S subject, Level<? super S, P> level) {
        level.holdings(subject, new Adder(subject));
    }

    /**
     * The sum so far.
     *
     * @return the tally
     */
    public Tally<P> tally() {
        if (dimension.isEmpty()) {
            differences.put(Tally.ALL, undivided);
        }
        Map<String, long[]> sums = new HashMap<>();
        differences.forEach((group, values) -> sums.put(group, summed(values)));
        return new Tally<>(basis, sums);
    }

    private long[] summed(long[] values) {
        long[] sums = new long[dates.size() * width];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = i < width ? values[i] : Math.addExact(sums[i - width], values[i]);
        }
        return sums;
    }

    private final class Adder implements Holdings<P> {
        private final S subject;

        Adder(S subject) {
            this.subject = subject;
        }

        @Override
        public boolean sees(int from, int until) {
            return dates.from(from) < dates.from(until);
        }

        @Override
        public void held(
                P part,
                long amount,
                int from,
                int until,
                int knownFrom,
                int knownUntil,
                int eventDay,
                Row through,
                List<? extends Row> because) {
            int end = knowledge.until(until, knownFrom, knownUntil);
            int start = knowledge.from(from, knownFrom);
            if (start >= end) {
                return;
            }
            int first = dates.from(start);
            int past = dates.from(end);
            if (first >= past) {
                return;
            }
            if (dimension.isEmpty()) {
                enter(undivided, part.ordinal(), amount, first, past);
            } else {
                divided(dimension.get(), part.ordinal(), amount, first, past, eventDay, through);
            }
        }

        private void divided(
                Dimension<? super S> by, int part, long amount, int first, int past, int eventDay, Row through) {
            if (eventDay != Day.NONE || !by.changes()) {
                int day = eventDay == Day.NONE ? dates.day(first) : eventDay;
                enter(group(by.groupOf(subject, through, day)), part, amount, first, past);
                return;
            }
            for (int i = first; i < past; i++) {
                enter(group(by.groupOf(subject, through, dates.day(i))), part, amount, i, i + 1);
            }
        }

        private long[] group(String name) {
            long @Nullable [] values = differences.get(name);
            if (values == null) {
                values = new long[undivided.length];
                differences.put(name, values);
            }
            return values;
        }

        private void enter(long[] values, int part, long amount, int first, int past) {
            int count = width - 1;
            int at = first * width;
            int off = past * width;
            values[at + part] = Math.addExact(values[at + part], amount);
            values[off + part] = Math.subtractExact(values[off + part], amount);
            values[at + count]++;
            values[off + count]--;
        }
    }
}
