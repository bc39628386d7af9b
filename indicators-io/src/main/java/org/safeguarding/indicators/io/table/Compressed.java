package org.safeguarding.indicators.io.table;

import com.google.common.io.ByteSource;
import com.google.common.io.CountingInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes out of compressed files, inflated while they are read. A file that grows to more than {@value #MOST_TIMES} times its
 * size, the first {@value #FREE_MEGABYTES} MB apart, is one made to fill the memory, and makes its table unreadable: tables grow
 * to some 10 to 50 times.
 */
public final class Compressed {
    static final int MOST_TIMES = 250;
    static final int FREE_MEGABYTES = 64;

    private static final long FREE = FREE_MEGABYTES * 1024L * 1024L;
    private static final int BUFFER = 1 << 16;

    private Compressed() {}

    /**
     * What a gzip file holds.
     *
     * @param compressed its bytes
     * @return the bytes it was made of; an {@link IOException} when they are read and it is no gzip file or a damaged one
     */
    public static ByteSource gzip(ByteSource compressed) {
        return new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                CountingInputStream counted = new CountingInputStream(compressed.openStream());
                try {
                    return new Limited(new GZIPInputStream(counted, BUFFER), counted::getCount);
                } catch (IOException e) {
                    counted.close();
                    throw e;
                }
            }
        };
    }

    /**
     * What the one file in a zip holds.
     *
     * @param compressed the bytes of the zip
     * @return the bytes of its file; an {@link IOException} when they are read and it is no zip, a damaged one, or holds no file or
     *     several
     */
    public static ByteSource onlyFileOfZip(ByteSource compressed) {
        return new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                expectOneFile(compressed);
                CountingInputStream counted = new CountingInputStream(compressed.openStream());
                ZipInputStream zip = new ZipInputStream(counted);
                try {
                    toNextFile(zip);
                    return new Limited(zip, counted::getCount);
                } catch (IOException e) {
                    zip.close();
                    throw e;
                }
            }
        };
    }

    /**
     * The bytes of a file that may stand inside a zip that is open as a file system.
     *
     * @param path the file
     * @return its bytes
     */
    public static ByteSource of(Path path) {
        return new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                boolean zipped = path.getFileSystem().provider().getScheme().equals("jar");
                long size = zipped ? (Long) Files.getAttribute(path, "zip:compressedSize") : 0;
                InputStream in = Files.newInputStream(path);
                return zipped ? new Limited(in, () -> size) : in;
            }
        };
    }

    /** Before anything is handed out, so that nobody takes the first of several for all. */
    private static void expectOneFile(ByteSource compressed) throws IOException {
        CountingInputStream counted = new CountingInputStream(compressed.openStream());
        try (ZipInputStream zip = new ZipInputStream(counted)) {
            toNextFile(zip);
            new Limited(zip, counted::getCount).transferToNowhere();
            while (true) {
                ZipEntry other = nextEntry(zip);
                if (other == null) {
                    return;
                }
                if (!isLeftOver(other)) {
                    throw new ZipException("there is more than one file in it");
                }
            }
        }
    }

    private static void toNextFile(ZipInputStream zip) throws IOException {
        ZipEntry entry = nextEntry(zip);
        while (entry != null && isLeftOver(entry)) {
            entry = nextEntry(zip);
        }
        if (entry == null) {
            throw new ZipException("there is no file in it");
        }
    }

    /** The next entry, null at the end; one whose name is no text is a damage like any other. */
    private static @Nullable ZipEntry nextEntry(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name in it is no text");
        }
    }

    /** A folder, or what some systems add of their own. */
    private static boolean isLeftOver(ZipEntry entry) {
        return entry.isDirectory() || entry.getName().startsWith("__MACOSX/");
    }

    /** Refuses to grow out of all proportion. */
    private static final class Limited extends FilterInputStream {
        private final LongSupplier compressed;
        private long inflated;

        Limited(InputStream in, LongSupplier compressed) {
            super(in);
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            check(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            check(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            check(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        void transferToNowhere() throws IOException {
            byte[] buffer = new byte[BUFFER];
            while (read(buffer, 0, buffer.length) >= 0) {
                // Only the count matters.
            }
        }

        private void check(long more) {
            inflated += more;
            if (inflated > FREE && inflated / MOST_TIMES > compressed.getAsLong()) {
                throw new TooLarge("it grows to more than " + MOST_TIMES + " times its compressed size");
            }
        }
    }
}
