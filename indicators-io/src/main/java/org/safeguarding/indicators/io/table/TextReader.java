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
 *
 * <p>A character of ASCII must be the one byte of its own value in the character set, as it is in UTF-8 and Windows-1252.
 */
final class TextReader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int NOWHERE = -1;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final LineEnds lineEnds = new LineEnds(bytes.array());
    private int nulAt = NOWHERE;
    private boolean noMoreBytes;
    private boolean started;
    private boolean ended;
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

    /** The last line of the text, once it has ended. Lines end in LF, CRLF or CR, a line end being the last of its line. */
    long lastLine() {
        return lineEnds.isLast() ? Math.max(lineEnds.count(), 1) : lineEnds.count() + 1;
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
            if (result.isError()) {
                throw new NotText("it is not text in " + charset.name(), line());
            }
            int kept = count == 0 ? 0 : withoutLinesAbove(buffer, offset, count);
            if (kept > 0) {
                return kept;
            }
            if (count == 0 && result.isUnderflow() && nulAt != NOWHERE) {
                throw new NotText("it is not text: it holds the character 0", line());
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

    /** The line of the next byte to be decoded. */
    private long line() {
        return lineEnds.count() - lineEnds.countFrom(bytes.position()) + 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int from = bytes.position();
        int count = in.read(bytes.array(), from, bytes.remaining());
        noMoreBytes = count < 0;
        int to = from + Math.max(count, 0);
        bytes.position(to);
        bytes.flip();
        nulAt = lineEnds.add(from, to);
        if (nulAt != NOWHERE) {
            // What comes before it is handed out first; what is left of it is never decoded.
            bytes.limit(nulAt);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
