package org.safeguarding.indicators.tally;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/** Takes numbers and texts as few bytes. */
final class ByteSink {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** One byte. */
    void octet(int value) {
        bytes.write(value);
    }

    /** A number from 0, seven bits a byte, the low ones first. */
    void number(long value) {
        long left = value;
        while ((left & ~SEVEN_BITS) != 0) {
            bytes.write(((int) left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        bytes.write((int) left);
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
        sum.update(bytes.toByteArray());
        long value = sum.getValue();
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            octet((int) (value >>> shift));
        }
        return bytes.toByteArray();
    }
}
