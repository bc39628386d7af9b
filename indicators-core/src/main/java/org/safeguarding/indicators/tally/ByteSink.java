package org.safeguarding.indicators.tally;

import java.util.Arrays;
import java.util.zip.CRC32;

/** Takes numbers and texts as few bytes. */
final class ByteSink {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private static final int FEW = 256;

    private byte[] bytes = new byte[FEW];
    private int size;

    /** One byte. */
    void octet(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** A number from 0, seven bits a byte, the low ones first. */
    void number(long value) {
        long left = value;
        while ((left & ~SEVEN_BITS) != 0) {
            octet(((int) left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        octet((int) left);
    }

    /** Any number: small ones in few bytes, whatever their sign. */
    void signed(long value) {
        number((value << 1) ^ (value >> 63));
    }

    /** A text, character by character: any text, also one that no character set can encode. */
    void text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    /** All bytes, and a checksum after them. */
    byte[] sealed() {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, size);
        long value = sum.getValue();
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            octet((int) (value >>> shift));
        }
        return Arrays.copyOf(bytes, size);
    }
}
