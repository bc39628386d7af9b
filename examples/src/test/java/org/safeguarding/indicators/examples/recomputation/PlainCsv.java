package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text cut into records and fields, one character after the other.
 *
 * <p>The delimiter is the one of comma, semicolon and tab that stands most often outside quotes on the first line (in
 * that order where they tie). A record with nothing on its line is no record. A field is quoted if its first character
 * is a quotation mark; doubled marks inside stand for one; line breaks inside belong to the field.
 */
final class PlainCsv {
    private PlainCsv() {}

    /** A record: the physical line it begins on (the header is on line 1), and its fields as they stand. */
    record Line(int number, ImmutableList<String> fields) {}

    /** The bytes as text without its byte order mark, or nothing if they are not UTF-8 text. */
    static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    static ImmutableList<Line> lines(String text) {
        char delimiter = delimiter(text);
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        int line = 1;
        int startedOn = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.length() == 0) {
                quoted = true;
                begun = true;
            } else if (c == delimiter) {
                fields.add(field.toString());
                field.setLength(0);
                begun = true;
            } else if (c == '\n') {
                if (begun) {
                    fields.add(field.toString());
                    lines.add(new Line(startedOn, ImmutableList.copyOf(fields)));
                }
                fields.clear();
                field.setLength(0);
                begun = false;
                startedOn = line;
            } else if (c != '\r' || i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                field.append(c);
                begun = true;
            }
        }
        if (begun) {
            fields.add(field.toString());
            lines.add(new Line(startedOn, ImmutableList.copyOf(fields)));
        }
        return lines.build();
    }

    private static char delimiter(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
                if (text.charAt(i) == '"') {
                    quoted = !quoted;
                } else if (!quoted && text.charAt(i) == candidate) {
                    count++;
                }
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
