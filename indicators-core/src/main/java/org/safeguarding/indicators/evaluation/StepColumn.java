package org.safeguarding.indicators.evaluation;

import java.util.Arrays;

/**
 * The sums of one group at every date, on two levels so that a change copies little and reading is one addition a number.
 * Immutable: a changed one shares every chunk that the change does not touch.
 *
 * <p>The dates are cut into chunks of {@value #PLACES}. Each chunk has sums of its own, of the steps since it begins, and
 * before each stand the sums of all steps before it. A change copies the chunks with its steps, two for an event, and the sums
 * before the chunks: a few kilobytes for ten years of days, whatever the number of dates between the steps and of subjects
 * behind them.
 */
final class StepColumn {
    private static final int SHIFT = 6;
    private static final int PLACES = 1 << SHIFT;
    private static final long[] NONE = {};

    private final int width;
    private final long[][] chunks;
    private final long[] before;

    private StepColumn(int width, long[][] chunks, long[] before) {
        this.width = width;
        this.chunks = chunks;
        this.before = before;
    }

    /** Nothing at any of some dates. */
    static StepColumn zero(int places, int width) {
        int chunks = (places + PLACES - 1) >>> SHIFT;
        long[][] none = new long[chunks][];
        Arrays.fill(none, NONE);
        return new StepColumn(width, none, new long[chunks * width]);
    }

    /** The sums of a tally, date by date. */
    static StepColumn of(long[] sums, int width) {
        StepColumn column = zero(sums.length / width, width);
        for (int chunk = 0; chunk < column.chunks.length; chunk++) {
            int start = chunk * PLACES * width;
            long[] own = new long[PLACES * width];
            for (int part = 0; part < width; part++) {
                long before = start == 0 ? 0 : sums[start - width + part];
                column.before[chunk * width + part] = before;
                long last = 0;
                for (int i = part; i < own.length; i += width) {
                    // Beyond the last date nothing steps.
                    last = start + i < sums.length ? Math.subtractExact(sums[start + i], before) : last;
                    own[i] = last;
                }
            }
            column.chunks[chunk] = isZero(own) ? NONE : own;
        }
        return column;
    }

    /**
     * The sums with more steps.
     *
     * @throws ArithmeticException if a sum leaves the range of {@code long}
     */
    StepColumn with(Net steps) {
        long[][] changed = chunks.clone();
        long[] sums = before.clone();
        long[] running = new long[width];
        int next = 0;
        for (int chunk = steps.isEmpty() ? chunks.length : steps.place(0) >>> SHIFT; chunk < chunks.length; chunk++) {
            for (int part = 0; part < width; part++) {
                int at = chunk * width + part;
                sums[at] = Math.addExact(sums[at], running[part]);
            }
            int from = next;
            while (next < steps.size() && steps.place(next) >>> SHIFT == chunk) {
                running[steps.part(next)] = Math.addExact(running[steps.part(next)], steps.amount(next));
                running[width - 1] += steps.contributions(next);
                next++;
            }
            if (next > from) {
                changed[chunk] = changed(chunk, steps, from, next);
            }
        }
        return new StepColumn(width, changed, sums);
    }

    private long[] changed(int chunk, Net steps, int from, int past) {
        long[] copy = chunks[chunk].length == 0 ? new long[PLACES * width] : chunks[chunk].clone();
        for (int i = from; i < past; i++) {
            int at = (steps.place(i) - (chunk << SHIFT)) * width;
            add(steps.amount(i), copy, at + steps.part(i), copy.length);
            add(steps.contributions(i), copy, at + width - 1, copy.length);
        }
        return isZero(copy) ? NONE : copy;
    }

    private static boolean isZero(long[] values) {
        for (long value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing at any date: then there is nothing before a chunk either. */
    boolean isZero() {
        for (long[] chunk : chunks) {
            if (chunk.length != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The sums at a run of places.
     *
     * @throws ArithmeticException if a sum leaves the range of {@code long}
     */
    void read(int first, int past, long[] into) {
        int at = 0;
        for (int place = first; place < past; ) {
            int chunk = place >>> SHIFT;
            int start = chunk << SHIFT;
            int end = Math.min(start + PLACES, past);
            int length = (end - place) * width;
            if (chunks[chunk].length != 0) {
                System.arraycopy(chunks[chunk], (place - start) * width, into, at, length);
            } else {
                Arrays.fill(into, at, at + length, 0);
            }
            for (int part = 0; part < width; part++) {
                add(before[chunk * width + part], into, at + part, at + length);
            }
            at += length;
            place = end;
        }
    }

    private void add(long amount, long[] into, int from, int past) {
        if (amount != 0) {
            for (int i = from; i < past; i += width) {
                into[i] = Math.addExact(into[i], amount);
            }
        }
    }

    /** Adds the sums of one part at every place of a run to those of other groups. */
    void addPart(int part, int first, int past, long[] to, int start) {
        int at = start;
        for (int place = first; place < past; ) {
            int chunk = place >>> SHIFT;
            int end = Math.min((chunk + 1) << SHIFT, past);
            long amount = before[chunk * width + part];
            long[] own = chunks[chunk];
            if (own.length == 0) {
                for (; place < end; place++, at++) {
                    to[at] = Math.addExact(to[at], amount);
                }
            } else {
                int i = (place - (chunk << SHIFT)) * width + part;
                for (; place < end; place++, at++, i += width) {
                    to[at] = Math.addExact(to[at], Math.addExact(own[i], amount));
                }
            }
        }
    }

    /** Marks the places whose sums are others in another column of the same dates. */
    void differences(StepColumn other, boolean[] marked) {
        long[] mine = new long[PLACES * width];
        long[] its = new long[PLACES * width];
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            int first = chunk << SHIFT;
            int past = Math.min(first + PLACES, marked.length);
            if (sameChunk(other, chunk)) {
                continue;
            }
            read(first, past, mine);
            other.read(first, past, its);
            for (int place = first; place < past; place++) {
                int at = (place - first) * width;
                marked[place] |= !Arrays.equals(mine, at, at + width, its, at, at + width);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // a chunk that no change touched is shared
    private boolean sameChunk(StepColumn other, int chunk) {
        int at = chunk * width;
        return chunks[chunk] == other.chunks[chunk]
                && Arrays.equals(before, at, at + width, other.before, at, at + width);
    }
}
