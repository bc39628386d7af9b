package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Different texts, each kept once as UTF-8 in one array and known by a number from 0 in the order in which they came.
 *
 * <p>A column of ids is mostly different texts, and a {@link String} with its place in a hash map costs some 100 bytes; here
 * it is the text itself and 8 to 16 bytes. A text is written behind the last one first and looked up from there, so that a
 * text that is known already costs no memory at all. Slots hold a number plus 1; a collision takes the next slot.
 */
final class TextPool {
    /** An array much longer than this cannot be made on every virtual machine. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    private static final int LONGEST_CHAR = 3;

    private byte[] bytes = new byte[64];
    private int[] ends = new int[16];
    private int[] slots = new int[32];
    private int size;

    int size() {
        return size;
    }

    /** The number of a text, a new one if it is new. */
    int add(char[] text, int from, int to) {
        int start = size == 0 ? 0 : ends[size - 1];
        int end = append(start, text, from, to);
        int slot = slotOf(start, end);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size] = end;
        slots[slot] = ++size;
        if (size * 2L > slots.length) {
            spread();
        }
        return size - 1;
    }

    String get(int number) {
        int start = start(number);
        return new String(bytes, start, ends[number] - start, UTF_8);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int append(int start, char[] text, int from, int to) {
        long most = start + (long) LONGEST_CHAR * (to - from);
        if (most > bytes.length) {
            if (most > MOST_BYTES) {
                throw new TooLarge("the different texts of one column take more than 2 GB");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST_BYTES, Math.max(most, bytes.length * 2L)));
        }
        int end = start;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= 0x80) {
                byte[] encoded = new String(text, i, to - i).getBytes(UTF_8);
                System.arraycopy(encoded, 0, bytes, end, encoded.length);
                return end + encoded.length;
            }
            bytes[end++] = (byte) c;
        }
        return end;
    }

    /** The slot of the text that stands there, or the free one it belongs in. */
    private int slotOf(int start, int end) {
        int slot = hash(start, end) & slots.length - 1;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, start, end)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int number, int start, int end) {
        return Arrays.equals(bytes, start(number), ends[number], bytes, start, end);
    }

    private int hash(int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        // Ids that count up differ in their last characters only; a multiplication spreads them over the slots.
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }

    private void spread() {
        if (slots.length == 1 << 30) {
            throw new TooLarge("one column has more than 536,870,912 different texts");
        }
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slotOf(start(number), ends[number])] = number + 1;
        }
    }
}
