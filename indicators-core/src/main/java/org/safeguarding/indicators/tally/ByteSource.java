package org.safeguarding.indicators.tally;

import java.util.zip.CRC32;

/** Gives back what a {@link ByteSink} took, and refuses whatever that would not have written. */
final class ByteSource {
    private static final int SEVEN_BITS = 0x7F;
    private static final int SEAL = Integer.BYTES;

    private final byte[] bytes;
    private final int past;
    private int at;

    private ByteSource(byte[] bytes, int past) {
        this.bytes = bytes;
        this.past = past;
    }

    /** Bytes whose checksum is right. */
    static ByteSource unsealed(byte[] bytes) {
        int past = bytes.length - SEAL;
        if (past < 0) {
            throw new IllegalArgumentException("expected the bytes of a tally, got only " + bytes.length + " bytes");
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, past);
        int expected = 0;
        for (int i = SEAL - 1; i >= 0; i--) {
            expected = (expected << Byte.SIZE) | (bytes[past + i] & 0xFF);
        }
        if (expected != (int) sum.getValue()) {
            throw new IllegalArgumentException(
                    "expected the bytes of a tally, got some that were cut short or changed");
        }
        return new ByteSource(bytes, past);
    }

    private int octet() {
        if (at == past) {
            throw new IllegalArgumentException("expected more bytes of the tally, got the end after " + past);
        }
        return bytes[at++] & 0xFF;
    }

    /** One byte that must be there. */
    void expect(int value, String what) {
        int found = octet();
        if (found != value) {
            throw new IllegalArgumentException("expected " + what + ", got " + found + " at byte " + (at - 1));
        }
    }

    /** A number of 64 bits, negative if the highest of them is set. */
    long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = octet();
            value |= (long) (next & SEVEN_BITS) << shift;
            if (next <= SEVEN_BITS) {
                boolean shortest = next != 0 || shift == 0;
                boolean fits = shift < Long.SIZE - 1 || next <= 1;
                if (!shortest || !fits) {
                    break;
                }
                return value;
            }
        }
        throw new IllegalArgumentException("expected a number in as few bytes as it needs, got more before byte " + at);
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    int signedInt() {
        long value = signed();
        if (value != (int) value) {
            throw new IllegalArgumentException("expected a number of 32 bits, got " + value);
        }
        return (int) value;
    }

    /** How many things follow, each of at least so many bytes: never more than there is room for. */
    int count(int bytesEach) {
        long count = number();
        if (count < 0 || count > (past - at) / bytesEach) {
            throw new IllegalArgumentException(
                    "expected as many things as there are bytes for, got " + count + " at byte " + at);
        }
        return (int) count;
    }

    String text() {
        int length = count(1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            long c = number();
            if (c < 0 || c > Character.MAX_VALUE) {
                throw new IllegalArgumentException("expected a character, got " + c + " before byte " + at);
            }
            text.append((char) c);
        }
        return text.toString();
    }

    /** The end, which must be reached. */
    void end() {
        if (at != past) {
            throw new IllegalArgumentException("expected nothing after the tally, got " + (past - at) + " bytes");
        }
    }
}
