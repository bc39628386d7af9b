package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The records of an open CSV file. Fields go from the parser's buffer to the sink, without an object a field. */
final class CsvRecords implements RecordSource {
    private final String file;
    private final TextReader reader;
    private final Handler handler = new Handler();
    private final CloseableIterator<Integer> records;
    private final ImmutableList<String> header;
    private final int linesAbove;
    private String fault = "";

    CsvRecords(String file, char separator, Charset charset, int linesAbove, InputStream in)
            throws IOException, TableUnreadable {
        this.file = file;
        this.linesAbove = linesAbove;
        reader = new TextReader(in, charset, linesAbove);
        records = settings(separator).build(handler, reader).iterator();
        List<String> names = new ArrayList<>();
        handler.sink = new NamesSink(names);
        while (advance() && handler.isBlankLine()) {
            // White space above the header is no header.
            names.clear();
        }
        if (!fault.isEmpty()) {
            throw new TableUnreadable(file + ", line " + position() + ": the header cannot be read: " + fault);
        }
        header = ImmutableList.copyOf(names);
    }

    /**
     * The names that a separator makes of the header at the start of a file, of which there may be no more than a part. There
     * may be as many of them as there are characters, which the parser's own records would not bear.
     */
    static ImmutableList<String> header(char separator, String start) throws IOException {
        List<String> names = new ArrayList<>();
        Handler handler = new Handler();
        handler.sink = new NamesSink(names);
        try (CloseableIterator<Integer> records = settings(separator)
                .allowUnclosedQuote(true)
                .build(handler, start)
                .iterator()) {
            while (records.hasNext()) {
                records.next();
                if (!handler.isBlankLine()) {
                    break;
                }
                names.clear();
            }
        }
        return ImmutableList.copyOf(names);
    }

    // The parser cannot go on after a character behind a closing quotation mark, unless it is allowed in this way.
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder settings(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false);
    }

    static TableUnreadable unreadable(String file, NotText cause) {
        return new TableUnreadable(file + ", line " + cause.line() + ": " + cause.getMessage());
    }

    @Override
    public ImmutableList<String> header() {
        return header;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Step next(FieldSink fields) throws IOException, TableUnreadable {
        handler.sink = fields;
        do {
            fault = "";
            if (!advance()) {
                return fault.isEmpty() ? Step.END : Step.BROKEN;
            }
        } while (handler.isBlankLine());
        if (handler.fields() == header.size()) {
            return Step.WHOLE;
        }
        fault = "expected " + header.size() + " fields, but found " + handler.fields();
        return Step.BROKEN;
    }

    @Override
    public long position() {
        return linesAbove + handler.line();
    }

    @Override
    public String fault() {
        return fault;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** Reads a record; false at the end, and where the file ends inside a quotation, which is a fault. */
    private boolean advance() throws IOException, TableUnreadable {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            return true;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NotText notText) {
                throw unreadable(file, notText);
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof TooLarge tooLarge) {
                throw tooLarge;
            }
            if (!reader.isEnded()) {
                throw new TableUnreadable(file + ", line " + position()
                        + ": one field goes on for more than 16 million characters; is a quotation mark not closed?");
            }
            long lines = reader.lastLine() - position() + 1;
            fault = "a quotation mark is never closed, so that "
                    + (lines == 1 ? "the rest of the line was" : lines + " lines up to the end of the file were")
                    + " read as this one row";
            return false;
        }
    }

    /** Hands fields on, and keeps what tells a blank line from a record. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<Integer> {
        private FieldSink sink = new NamesSink(new ArrayList<>());
        private boolean onlyWhiteSpace;

        @Override
        protected void handleBegin(long startingLineNumber) {
            onlyWhiteSpace = false;
            sink.begin();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            onlyWhiteSpace = index == 0 && !quoted && Cells.isBlank(buffer, offset, offset + length);
            sink.field(index, buffer, offset, offset + length);
        }

        @Override
        protected Integer buildRecord() {
            return getFieldCount();
        }

        boolean isBlankLine() {
            return onlyWhiteSpace;
        }

        int fields() {
            return getFieldCount();
        }

        long line() {
            return getStartingLineNumber();
        }
    }

    /** Keeps the fields of a header as names. */
    private record NamesSink(List<String> names) implements FieldSink {
        @Override
        public void begin() {}

        @Override
        public void field(int index, char[] text, int from, int to) {
            int start = Cells.trimmedFrom(text, from, to);
            names.add(new String(text, start, Cells.trimmedTo(text, start, to) - start));
        }

        @Override
        public void unreadable(int index, char[] text, int from, int to, String expected) {
            field(index, text, from, to);
        }
    }
}
