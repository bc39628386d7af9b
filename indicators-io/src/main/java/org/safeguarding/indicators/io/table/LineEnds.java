package org.safeguarding.indicators.io.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts the line ends of a file block by block, and looks for a byte that is 0. Eight bytes are looked at in one go; only
 * among those that hold a control character is there anything to find.
 */
final class LineEnds {
    private static final int NOWHERE = -1;
    private static final int EIGHT = 8;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long CONTROLS = ONES * ('\r' + 1);
    private static final VarHandle EIGHTS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] block;
    private long count;
    private byte last;
    private byte lastBefore;
    private int end;

    LineEnds(byte[] block) {
        this.block = block;
    }

    /** Line ends so far, of all bytes that were added; CRLF is one. */
    long count() {
        return count;
    }

    /** Whether the last byte was part of a line end. */
    boolean isLast() {
        return last == '\n' || last == '\r';
    }

    /** Adds bytes of the block, up to the first that is 0; the place of that one, or -1. */
    int add(int from, int to) {
        lastBefore = last;
        end = to;
        int i = from;
        for (; i + EIGHT <= to; i += EIGHT) {
            long eight = (long) EIGHTS.get(block, i);
            if (((eight - CONTROLS) & ~eight & HIGHS) != 0) {
                int nul = addOneByOne(i, i + EIGHT);
                if (nul != NOWHERE) {
                    return nul;
                }
            } else {
                last = block[i + EIGHT - 1];
            }
        }
        return addOneByOne(i, to);
    }

    private int addOneByOne(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = block[i];
            if (b == 0) {
                end = i;
                return i;
            }
            if (b == '\r' || (b == '\n' && last != '\r')) {
                count++;
            }
            last = b;
        }
        return NOWHERE;
    }

    /** How many of those counted stand at or behind a place of the block. */
    long countFrom(int place) {
        long behind = 0;
        byte before = place > 0 ? block[place - 1] : lastBefore;
        for (int i = place; i < end; i++) {
            byte b = block[i];
            if (b == '\r' || (b == '\n' && before != '\r')) {
                behind++;
            }
            before = b;
        }
        return behind;
    }
}
