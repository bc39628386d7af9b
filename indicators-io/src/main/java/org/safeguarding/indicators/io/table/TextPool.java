package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Different texts, each kept once as UTF-8 in one array and known by a number from 0 in the order in which they came.
 *
 * <p>A column of ids is mostly different texts, and a {@link String} with its place in a hash map costs some 100 bytes; here
 * it is the text itself and 4 bytes, and while texts are added 16 to 32 more for its slot. A text is written behind the last
 * one first and looked up from there, so that a text that is known already costs no memory at all.
 *
 * <p>A slot holds the high half of the text's hash, which also says which slot, and its number plus 1, so that a text is looked
 * at only where it is most likely the same, and a longer table of slots is filled without any being looked at; a collision
 * takes the next slot. Bytes are hashed
 * by eights, for which eight zeros are kept behind the text in hand.
 */
final class TextPool {
    /** An array much longer than this cannot be made on every virtual machine. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    private static final int MOST_SLOTS = 1 << 30;
    private static final int LONGEST_CHAR = 3;
    private static final int EIGHT = 8;
    private static final long NUMBER = 0xFFFFFFFFL;
    private static final VarHandle EIGHTS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[64];
    private int[] ends = new int[16];
    private long[] slots = new long[32];
    private int size;

    int size() {
        return size;
    }

    /** The number of a text, a new one if it is new. */
    int add(char[] text, int from, int to) {
        int start = size == 0 ? 0 : ends[size - 1];
        int end = append(start, text, from, to);
        long hash = hash(start, end);
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        for (long held = slots[slot]; held != 0; held = slots[slot]) {
            if (((held ^ hash) & ~NUMBER) == 0 && isAt((int) held - 1, start, end)) {
                return (int) held - 1;
            }
            slot = (slot + 1) & mask;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size] = end;
        size++;
        slots[slot] = (hash & ~NUMBER) | size;
        if (size * 2L > slots.length) {
            spread();
        }
        return size - 1;
    }

    String get(int number) {
        int start = start(number);
        return new String(bytes, start, ends[number] - start, UTF_8);
    }

    /** The texts without what only adding needs. */
    PackedTexts pack() {
        return new PackedTexts(Arrays.copyOf(bytes, size == 0 ? 0 : ends[size - 1]), Arrays.copyOf(ends, size));
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int append(int start, char[] text, int from, int to) {
        long most = start + (long) LONGEST_CHAR * (to - from) + EIGHT;
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
                end += encoded.length;
                break;
            }
            bytes[end++] = (byte) c;
        }
        EIGHTS.set(bytes, end, 0L);
        return end;
    }

    private boolean isAt(int number, int start, int end) {
        return Arrays.equals(bytes, start(number), ends[number], bytes, start, end);
    }

    /** Ids that count up differ in a few bits only; multiplications carry them into the high half, which is what counts. */
    private long hash(int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i += EIGHT) {
            hash = (hash ^ (long) EIGHTS.get(bytes, i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash * 0xD6E8FEB86659FD93L;
    }

    private void spread() {
        if (slots.length == MOST_SLOTS) {
            throw new TooLarge("one column has more than 536,870,912 different texts");
        }
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long held : old) {
            if (held != 0) {
                int slot = (int) (held >>> 32) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = held;
            }
        }
    }
}
