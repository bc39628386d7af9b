package org.safeguarding.indicators.evaluation;

import java.util.Arrays;

/**
 * The sums of one group at every date, kept as steps so that a change copies little and reading in order is a plain walk.
 * Immutable: a changed one shares every chunk that the change does not touch.
 *
 * <p>The steps are cut into chunks of {@value #PLACES} dates, and before each chunk stand the sums of all steps before it. A
 * change copies the chunks with its steps, two for an event, and the sums before the chunks: a few kilobytes for ten years
 * of days, whatever the number of dates between the steps and of subjects behind them.
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
        StepColumn zero = zero(sums.length / width, width);
        for (int i = 0; i < sums.length; i++) {
            int chunk = i / width >>> SHIFT;
            long step = Math.subtractExact(sums[i], i < width ? 0 : sums[i - width]);
            if (step != 0) {
                if (zero.chunks[chunk].length == 0) {
                    zero.chunks[chunk] = new long[PLACES * width];
                }
                zero.chunks[chunk][i - chunk * PLACES * width] = step;
            }
        }
        for (int i = width; i < zero.before.length; i++) {
            zero.before[i] = sums[(i / width * PLACES - 1) * width + i % width];
        }
        return zero;
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
            int at = (steps.place(i) - (chunk << SHIFT)) * width + steps.part(i);
            copy[at] = Math.addExact(copy[at], steps.amount(i));
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

    /** Whether there is nothing at any date. */
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
        long[] running = new long[width];
        int at = 0;
        for (int place = first; place < past; ) {
            int chunk = place >>> SHIFT;
            int start = chunk << SHIFT;
            int end = Math.min(start + PLACES, past);
            System.arraycopy(before, chunk * width, running, 0, width);
            at = walk(chunks[chunk], running, start, place, end, into, at);
            place = end;
        }
    }

    /** The running sums of a chunk from its start, written down from a place on. */
    private int walk(long[] chunk, long[] running, int start, int from, int end, long[] into, int at) {
        int out = at;
        int i = 0;
        for (int place = start; place < end; place++) {
            for (int part = 0; part < width; part++) {
                if (chunk.length != 0) {
                    running[part] = Math.addExact(running[part], chunk[i++]);
                }
                if (place >= from) {
                    into[out++] = running[part];
                }
            }
        }
        return out;
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
