package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of an archive in memory, by its directory. The library that makes workbooks states the sizes of parts in a way
 * that Java's own reader of archives refuses when it reads them one after the other, and it reads no other way from memory.
 */
final class ZipParts {
    private static final int END_LENGTH = 22;
    private static final int END_COUNT = 10;
    private static final int END_DIRECTORY = 16;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_SIZE = 20;
    private static final int ENTRY_NAME = 28;
    private static final int ENTRY_EXTRA = 30;
    private static final int ENTRY_COMMENT = 32;
    private static final int ENTRY_HEADER = 42;
    private static final int HEADER_LENGTH = 30;
    private static final int HEADER_NAME = 26;
    private static final int HEADER_EXTRA = 28;

    private final byte[] archive;
    private final ByteBuffer numbers;
    private int left;
    private int entry;
    private String name = "";
    private int from;
    private int size;

    /** An archive without a comment, its parts all deflated and each smaller than 2 GB, as the library makes it. */
    ZipParts(byte[] archive) {
        this.archive = archive;
        numbers = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        left = length(end + END_COUNT);
        entry = numbers.getInt(end + END_DIRECTORY);
    }

    /** Goes on to the next part; false if there is none. */
    boolean next() {
        if (left == 0) {
            return false;
        }
        left--;
        int nameLength = length(entry + ENTRY_NAME);
        name = new String(archive, entry + ENTRY_LENGTH, nameLength, UTF_8);
        size = numbers.getInt(entry + ENTRY_SIZE);
        int header = numbers.getInt(entry + ENTRY_HEADER);
        from = header + HEADER_LENGTH + length(header + HEADER_NAME) + length(header + HEADER_EXTRA);
        entry += ENTRY_LENGTH + nameLength + length(entry + ENTRY_EXTRA) + length(entry + ENTRY_COMMENT);
        return true;
    }

    private int length(int place) {
        return Short.toUnsignedInt(numbers.getShort(place));
    }

    String name() {
        return name;
    }

    /** What the part holds; to be closed. */
    InputStream content() {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(new ByteArrayInputStream(archive, from, size), inflater) {
            @Override
            public void close() {
                inflater.end();
            }
        };
    }
}
