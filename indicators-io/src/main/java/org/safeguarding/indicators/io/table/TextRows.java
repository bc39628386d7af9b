package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import org.safeguarding.indicators.io.table.RecordSource.Step;

/**
 * The records of a table as trimmed texts, for tables whose columns are not known beforehand, or whose cells read otherwise
 * than those of an extract. One record is in hand at a time.
 */
public final class TextRows implements AutoCloseable {
    private final String file;
    private final RecordSource records;
    private final Fields fields;
    private Step step = Step.END;

    private TextRows(String file, RecordSource records) {
        this.file = file;
        this.records = records;
        fields = new Fields(records.header().size());
    }

    /**
     * Opens a table.
     *
     * @param source the file it is in
     * @param named the columns whose names tell how its fields are separated
     * @return its records, none of them in hand yet
     * @throws TableUnreadable if the file cannot be read, or holds no table
     */
    public static TextRows open(TableSource source, TableSchema named) throws TableUnreadable {
        try {
            return new TextRows(source.file(), source.open(named));
        } catch (TooLarge e) {
            throw tooLarge(source.file(), e);
        } catch (IOException e) {
            throw unreadable(source.file(), e);
        }
    }

    /**
     * The names of the columns.
     *
     * @return the names in the order of the fields, trimmed; none if the file is empty
     */
    public ImmutableList<String> header() {
        return records.header();
    }

    /**
     * Takes the next record in hand.
     *
     * @return false at the end
     * @throws TableUnreadable if the file cannot be read on, or is no text
     */
    public boolean next() throws TableUnreadable {
        try {
            step = records.next(fields);
            return step != Step.END;
        } catch (TooLarge e) {
            throw tooLarge(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The file it is in.
     *
     * @return its name without its folder
     */
    public String file() {
        return file;
    }

    /**
     * Whether the record in hand fits the header. The fields of one that does not mean nothing.
     *
     * @return true if it has as many fields
     */
    public boolean isWhole() {
        return step == Step.WHOLE;
    }

    /**
     * The rejection of a record that does not fit the header.
     *
     * @return the issue, with {@link RejectionCode#BAD_ROW}
     */
    public ReadIssue broken() {
        return new ReadIssue(RejectionCode.BAD_ROW, file, line(), "", "", records.fault());
    }

    /**
     * The rejection of the record in hand for one of its cells.
     *
     * @param code why
     * @param column the index of the field
     * @param type how its cells should read, which says which of them may be shown as they are
     * @param message what was expected
     * @return the issue
     */
    public ReadIssue rejected(RejectionCode code, int column, ColumnType type, String message) {
        return new ReadIssue(
                code,
                file,
                line(),
                Shown.cut(records.header().get(column).replaceAll("\\p{Cntrl}", " ")),
                Shown.as(type, text(column)),
                message);
    }

    /**
     * Where the record in hand begins.
     *
     * @return the line of the file, the header being line 1
     */
    public long line() {
        return records.position();
    }

    /**
     * A field of the record in hand.
     *
     * @param column its place in the header, from 0
     * @return its text, without white space around it; empty if it is blank
     */
    public String text(int column) {
        return fields.texts[column];
    }

    /**
     * Closes the file.
     *
     * @throws TableUnreadable if that fails
     */
    @Override
    public void close() throws TableUnreadable {
        try {
            records.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static TableUnreadable tooLarge(String file, TooLarge e) {
        return new TableUnreadable(file + ": it is too large: " + e.getMessage());
    }

    /** The message of most such exceptions is the path, which says more than a report should. */
    private static TableUnreadable unreadable(String file, IOException e) {
        return new TableUnreadable(file + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
    }

    private static final class Fields implements FieldSink {
        private final String[] texts;

        Fields(int columns) {
            texts = new String[columns];
            Arrays.fill(texts, "");
        }

        @Override
        public void begin() {
            Arrays.fill(texts, "");
        }

        @Override
        public void field(int index, char[] text, int from, int to) {
            if (index < texts.length) {
                int start = Cells.trimmedFrom(text, from, to);
                int end = Cells.trimmedTo(text, start, to);
                texts[index] = new String(text, start, end - start);
            }
        }

        @Override
        public void unreadable(int index, char[] text, int from, int to, String expected) {
            // As a text it is what it is.
            field(index, text, from, to);
        }
    }
}
