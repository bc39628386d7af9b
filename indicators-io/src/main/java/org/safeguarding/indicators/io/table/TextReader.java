package org.safeguarding.indicators.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text in one character set, in UTF-8 with or without a byte order mark, and nothing else: malformed bytes, and the character 0,
 * which files of other kinds are full of, are a {@link NotText} that names the line. A decoder that replaces what it cannot read
 * would turn one id into another.
 */
final class TextReader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean noMoreBytes;
    private boolean started;
    private boolean ended;
    private long line = 1;
    private char last;
    private int above;
    private char lastAbove;

    TextReader(InputStream in, Charset charset) {
        this(in, charset, 0);
    }

    /** The text without its first lines, which must be text all the same. */
    TextReader(InputStream in, Charset charset, int above) {
        this.in = in;
        this.above = above;
        this.charset = charset;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether the end of the text has been handed out. */
    boolean isEnded() {
        return ended;
    }

    /** The line of the last character handed out, a line end being the last of its line. Lines end in LF, CRLF or CR. */
    long line() {
        return isLineEnd(last) ? line - 1 : line;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
            CoderResult result = decoder.decode(bytes, chars, noMoreBytes);
            int count = chars.position() - offset;
            if (count > 0 && !started) {
                started = true;
                if (buffer[offset] == BYTE_ORDER_MARK) {
                    count--;
                    System.arraycopy(buffer, offset + 1, buffer, offset, count);
                }
            }
            check(buffer, offset, count);
            if (result.isError()) {
                throw new NotText("it is not text in " + charset.name(), line);
            }
            int kept = count == 0 ? 0 : withoutLinesAbove(buffer, offset, count);
            if (kept > 0) {
                return kept;
            }
            if (count == 0 && result.isUnderflow() && noMoreBytes) {
                ended = true;
            } else if (count == 0 && result.isUnderflow()) {
                fill();
            } else if (count == 0) {
                throw new IOException("expected room for a character of two halves, but there was room for " + length);
            }
        }
        return -1;
    }

    /** Drops what is of the lines above from a part of the buffer; how many characters are left of it. */
    private int withoutLinesAbove(char[] buffer, int offset, int count) {
        int at = offset;
        int end = offset + count;
        while (at < end && (above > 0 || lastAbove == '\r')) {
            char c = buffer[at];
            if (above == 0) {
                // The second half of a line end, or the first character that is wanted.
                lastAbove = 0;
                at += c == '\n' ? 1 : 0;
            } else {
                if (c == '\r' || (c == '\n' && lastAbove != '\r')) {
                    above--;
                }
                lastAbove = c;
                at++;
            }
        }
        if (at > offset) {
            System.arraycopy(buffer, at, buffer, offset, end - at);
        }
        return end - at;
    }

    private void check(char[] buffer, int offset, int count) throws NotText {
        for (int i = offset; i < offset + count; i++) {
            char c = buffer[i];
            if (c <= '\r') {
                if (c == '\r' || (c == '\n' && (i > offset ? buffer[i - 1] : last) != '\r')) {
                    line++;
                } else if (c == 0) {
                    throw new NotText("it is not text: it holds the character 0", line);
                }
            }
        }
        if (count > 0) {
            last = buffer[offset + count - 1];
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        noMoreBytes = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0));
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
