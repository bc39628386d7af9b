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
 * it is the text itself and 4 bytes, and while texts are added 20 to 40 more for its slot.
 *
 * <p>A slot holds a word that stands for its text, and the text's number plus 1; a collision takes the next slot. The word of
 * up to eight characters of ASCII, as most ids have, is the text itself with its length, so that it is found without a look at
 * the texts, and costs no memory if it is known already. That of any other text is a hash, for which it is written behind the
 * last text first and compared there, as UTF-8, by eights, for which eight zeros are kept behind it.
 */
final class TextPool {
    /** An array much longer than this cannot be made on every virtual machine. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    private static final int MOST_SLOTS = 1 << 30;
    private static final int LONGEST_CHAR = 3;
    private static final int EIGHT = 8;
    private static final int ASCII_BITS = 7;
    private static final int LENGTH_SHIFT = 56;
    private static final long HASHED = 0xFFL << LENGTH_SHIFT;

    /** No word has this length. */
    static final long NO_WORD = -1;

    private static final VarHandle EIGHTS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[64];
    private int[] ends = new int[16];
    private long[] words = new long[32];
    private int[] numbers = new int[32];
    private int size;
    private final char[] letters = new char[EIGHT];

    int size() {
        return size;
    }

    /** The number of a text, a new one if it is new. */
    int add(char[] text, int from, int to) {
        long word = word(text, from, to);
        return word == NO_WORD ? addLong(text, from, to) : add(word);
    }

    /** The word of a text of up to eight characters of ASCII, 0 for the empty text; {@link #NO_WORD} for any other. */
    static long word(char[] text, int from, int to) {
        int length = to - from;
        if (length > EIGHT) {
            return NO_WORD;
        }
        long word = length;
        int seen = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            seen |= c;
            word = (word << ASCII_BITS) | c;
        }
        return seen < 1 << ASCII_BITS ? word << (ASCII_BITS * (EIGHT - length)) : NO_WORD;
    }

    /** The number of the text that a word stands for. */
    int add(long word) {
        int mask = words.length - 1;
        int slot = slot(word) & mask;
        while (numbers[slot] != 0) {
            if (words[slot] == word) {
                return numbers[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        int length = (int) (word >>> LENGTH_SHIFT);
        for (int i = 0; i < length; i++) {
            letters[i] = (char) ((word >>> (ASCII_BITS * (EIGHT - 1 - i))) & ((1 << ASCII_BITS) - 1));
        }
        return put(slot, word, append(end(), letters, 0, length));
    }

    private int addLong(char[] text, int from, int to) {
        int start = end();
        int end = append(start, text, from, to);
        long word = HASHED | (hash(start, end) >>> EIGHT);
        int mask = words.length - 1;
        int slot = slot(word) & mask;
        while (numbers[slot] != 0) {
            if (words[slot] == word && isAt(numbers[slot] - 1, start, end)) {
                return numbers[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return put(slot, word, end);
    }

    private int put(int slot, long word, int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size] = end;
        size++;
        words[slot] = word;
        numbers[slot] = size;
        if (size * 5L > words.length * 3L) {
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
        return new PackedTexts(Arrays.copyOf(bytes, end()), Arrays.copyOf(ends, size));
    }

    private int end() {
        return start(size);
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
            if (c >= 1 << ASCII_BITS) {
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

    private long hash(int start, int end) {
        long hash = (long) end - start;
        for (int i = start; i < end; i += EIGHT) {
            hash = mixed(hash ^ (long) EIGHTS.get(bytes, i));
        }
        return mixed(hash);
    }

    /** Ids that count up differ in a few bits only; multiplications carry them into the high half, which is what counts. */
    private static long mixed(long word) {
        long mixed = word * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    private static int slot(long word) {
        return (int) ((mixed(word) * 0xD6E8FEB86659FD93L) >>> 32);
    }

    private void spread() {
        if (words.length == MOST_SLOTS) {
            throw new TooLarge("one column has more than 644,245,094 different texts");
        }
        long[] oldWords = words;
        int[] oldNumbers = numbers;
        words = new long[oldWords.length * 2];
        numbers = new int[oldWords.length * 2];
        int mask = words.length - 1;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldWords[i]) & mask;
                while (numbers[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                words[slot] = oldWords[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
