package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A table as CSV, by RFC 4180, where it is silent as follows.
 *
 * <ul>
 *   <li>The text is UTF-8, with or without a byte order mark, unless another character set is said. Anything else makes the
 *       table unreadable.
 *   <li>Lines end in CRLF, LF or CR.
 *   <li>Fields are separated by a comma, a semicolon or a tab: by whichever gives the header most of the names that the
 *       table's columns have; on a tie by the one that gives most fields, then by the first in this order.
 *   <li>A field that begins with a quotation mark ends with the next one that is not doubled; what follows up to the separator
 *       is added to it. A quotation mark anywhere else is a character like any other.
 *   <li>A line without a separator that holds nothing but white space is no row, at the end of the file as elsewhere; a line
 *       of separators is a row of blanks.
 *   <li>A record of another number of fields than the header is broken. So is one whose quotation mark is never closed: it
 *       goes on to the end of the file, and its fault says how many lines it took with it. One field of more than 16 million
 *       characters makes the table unreadable.
 * </ul>
 */
public final class CsvFile implements TableSource {
    private static final ImmutableList<Character> SEPARATORS = ImmutableList.of(',', ';', '\t');
    private static final int USUAL_HEADER = 1 << 12;
    private static final int LONGEST_HEADER = 1 << 16;

    private final String file;
    private final ByteSource bytes;
    private final Charset charset;
    private final Optional<Character> separator;
    private final int linesAbove;

    private CsvFile(String file, ByteSource bytes, Charset charset, Optional<Character> separator, int linesAbove) {
        this.file = file;
        this.bytes = bytes;
        this.charset = charset;
        this.separator = separator;
        this.linesAbove = linesAbove;
    }

    /**
     * A table in a file.
     *
     * @param path the file
     * @return the table, not opened yet
     */
    public static CsvFile of(Path path) {
        return of(String.valueOf(path.getFileName()), MoreFiles.asByteSource(path));
    }

    /**
     * A table in bytes that come from elsewhere, as from an archive.
     *
     * @param file the name of the file in messages
     * @param bytes its content, which may be asked for more than once
     * @return the table, not opened yet
     */
    public static CsvFile of(String file, ByteSource bytes) {
        return new CsvFile(file, bytes, UTF_8, Optional.empty(), 0);
    }

    /**
     * The same file in another character set.
     *
     * @param other the character set of its text, where it is not UTF-8
     * @return the table, not opened yet
     */
    public CsvFile in(Charset other) {
        return new CsvFile(file, bytes, other, separator, linesAbove);
    }

    /**
     * The same file with its separator said, rather than found.
     *
     * @param said what its fields are separated by
     * @return the table, not opened yet
     */
    public CsvFile separatedBy(char said) {
        return new CsvFile(file, bytes, charset, Optional.of(said), linesAbove);
    }

    /**
     * The same file with lines above its header, such as a title, which are passed over. Places of rows count them.
     *
     * @param line the line of the header, from 1; a line is what ends in CRLF, LF or CR, whatever quotation marks are in it
     * @return the table, not opened yet
     * @throws IllegalArgumentException if the line is less than 1
     */
    public CsvFile headerOnLine(int line) {
        Preconditions.checkArgument(line >= 1, "Expected a line of 1 or more, but was %s", line);
        return new CsvFile(file, bytes, charset, separator, line - 1);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public RecordSource open(TableSchema schema) throws IOException, TableUnreadable {
        char found = separator(schema);
        InputStream in = bytes.openStream();
        try {
            return new CsvRecords(file, found, charset, linesAbove, in);
        } catch (IOException | TableUnreadable | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * What its fields are separated by.
     *
     * @param schema the table it should hold
     * @return the separator that was said, or else the one found
     * @throws IOException if the file cannot be read
     * @throws TableUnreadable if it is no text
     */
    public char separator(TableSchema schema) throws IOException, TableUnreadable {
        if (separator.isPresent()) {
            return separator.get();
        }
        try (InputStream in = bytes.openStream();
                TextReader reader = new TextReader(in, charset, linesAbove)) {
            char[] start = new char[USUAL_HEADER];
            int length = 0;
            // A character may have two halves, for which there must be room.
            for (int count = 0; count >= 0 && LONGEST_HEADER - length > 1; ) {
                length += count;
                if (start.length - length <= 1 && start.length < LONGEST_HEADER) {
                    start = Arrays.copyOf(start, 2 * start.length);
                }
                count = reader.read(start, length, start.length - length);
            }
            return separator(schema, new String(start, 0, length));
        } catch (NotText e) {
            throw CsvRecords.unreadable(file, e);
        }
    }

    private static char separator(TableSchema schema, String start) throws IOException {
        char best = SEPARATORS.get(0);
        int mostNames = -1;
        int mostFields = -1;
        for (char separator : SEPARATORS) {
            ImmutableList<String> header = CsvRecords.header(separator, start);
            int names = names(schema, header);
            if (names > mostNames || (names == mostNames && header.size() > mostFields)) {
                best = separator;
                mostNames = names;
                mostFields = header.size();
            }
        }
        return best;
    }

    private static int names(TableSchema schema, ImmutableList<String> header) {
        Set<String> found = new HashSet<>();
        header.forEach(name -> found.add(HeaderMatch.folded(name)));
        return (int) schema.columns().stream()
                .filter(column -> found.contains(HeaderMatch.folded(column.name())))
                .count();
    }
}
