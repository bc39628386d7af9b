package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Text files in UTF-8 and nothing else, with or without a byte order mark. */
final class TextFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** No character, and so in no text; it stands for bytes that are none while they are looked for. */
    private static final char MALFORMED = '\uFFFE';

    private TextFile() {}

    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    static Reader open(ByteSource bytes) throws IOException {
        InputStream in = bytes.openStream();
        Reader text = new BufferedReader(new InputStreamReader(
                in,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Says why a file could not be read to its end. */
    static OutputUnreadable unreadable(String file, ByteSource bytes, IOException cause) {
        if (cause instanceof CharacterCodingException) {
            return new OutputUnreadable(file, lineOfMalformed(bytes), "", "it is not text in UTF-8");
        } else if (cause instanceof NoSuchFileException) {
            return new OutputUnreadable(file, 0, "", "there is no such file");
        }
        return new OutputUnreadable(
                file, 0, "", "it cannot be read (" + cause.getClass().getSimpleName() + ")");
    }

    private static long lineOfMalformed(ByteSource bytes) {
        long line = 1;
        try (Reader text = new BufferedReader(new InputStreamReader(
                bytes.openStream(),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(MALFORMED))))) {
            for (int c = text.read(); c != MALFORMED && c >= 0; c = text.read()) {
                line += c == '\n' ? 1 : 0;
            }
            return line;
        } catch (IOException e) {
            return 0;
        }
    }
}
