package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import org.safeguarding.indicators.time.Day;

/**
 * The accepted rows of a table as columns, in the order of the file. Every column of the table's schema is there; one that
 * the file did not have is blank in every row. Immutable.
 *
 * <h2>Performance</h2>
 *
 * <p>Ask for a column once and keep it: the look-up is by name, the values behind it are plain arrays. Beside its columns a
 * row costs 4 bytes for its line.
 */
public final class Table {
    private final TableSchema schema;
    private final String file;
    private final long rowsRead;
    private final Places places;
    private final ImmutableMap<String, String> namesInFile;
    private final ImmutableMap<String, Object> columns;

    Table(
            TableSchema schema,
            String file,
            long rowsRead,
            Places places,
            ImmutableMap<String, String> namesInFile,
            ImmutableMap<String, Object> columns) {
        this.schema = schema;
        this.file = file;
        this.rowsRead = rowsRead;
        this.places = places;
        this.namesInFile = namesInFile;
        this.columns = columns;
    }

    /**
     * What the table is.
     *
     * @return its schema
     */
    public TableSchema schema() {
        return schema;
    }

    /**
     * The name of the table.
     *
     * @return such as {@code ssd_contacts}
     */
    public String name() {
        return schema.name();
    }

    /**
     * The file it was read from.
     *
     * @return the name of the file without its folder; if there are several, what stands for all of them
     */
    public String file() {
        return file;
    }

    /**
     * How many rows were accepted.
     *
     * @return the number of rows, which are numbered from 0
     */
    public int size() {
        return places.size();
    }

    /**
     * How many rows the file has.
     *
     * @return the accepted and the rejected rows together
     */
    public long rowsRead() {
        return rowsRead;
    }

    /**
     * How many rows were rejected.
     *
     * @return 0 or more
     */
    public long rejected() {
        return rowsRead - places.size();
    }

    /**
     * Where a row begins in its file.
     *
     * @param row a row, from 0
     * @return the line, the header being line 1; in JSON the number of the element, from 1
     */
    public int line(int row) {
        return places.line(row);
    }

    /**
     * The file a row stands in.
     *
     * @param row a row, from 0
     * @return the name of the file without its folder: {@link #file}, unless the table was read from several
     */
    public String file(int row) {
        return places.file(row);
    }

    /**
     * What messages call a column, so that somebody who mends the file finds it.
     *
     * @param column its name
     * @return what the file calls it; its own name, if the file calls it the same or does not have it
     * @throws IllegalArgumentException if the table has no such column
     */
    public String nameInFile(String column) {
        return namesInFile.getOrDefault(schema.column(column).name(), column);
    }

    /**
     * A column of ids or texts.
     *
     * @param column its name
     * @return its values
     * @throws IllegalArgumentException if the table has no such column, or it is of another type
     */
    public Texts texts(String column) {
        return column(column, column, Texts.class);
    }

    /**
     * A column of dates or months.
     *
     * @param column its name
     * @return its values
     * @throws IllegalArgumentException if the table has no such column, or it is of another type
     */
    public Dates dates(String column) {
        return column(column, column, Dates.class);
    }

    /**
     * The days of a column of dates, months or local times.
     *
     * @param column its name
     * @return a new array, by row; {@link Day#NONE} where it is blank
     * @throws IllegalArgumentException if the table has no such column, or it is of another type
     */
    public int[] days(String column) {
        return schema.column(column).type() == ColumnType.DATE_TIME
                ? times(column).days()
                : dates(column).days();
    }

    /**
     * A column of local times.
     *
     * @param column its name
     * @return its values
     * @throws IllegalArgumentException if the table has no such column, or it is of another type
     */
    public Times times(String column) {
        return column(column, column, Times.class);
    }

    /**
     * A column of flags.
     *
     * @param column its name
     * @return its values
     * @throws IllegalArgumentException if the table has no such column, or it is of another type
     */
    public Flags flags(String column) {
        return column(column, column, Flags.class);
    }

    /**
     * The flags that the JSON cells of a column hold under a key.
     *
     * @param column its name
     * @param key one of the keys that the schema keeps for it
     * @return the values, not known where the key is absent
     * @throws IllegalArgumentException if the table has no such column, or it keeps no such key
     */
    public Flags flags(String column, String key) {
        return column(column, JsonBuilder.name(column, key), Flags.class);
    }

    /**
     * A column of decimals.
     *
     * @param column its name
     * @return its values
     * @throws IllegalArgumentException if the table has no such column, or it is of another type
     */
    public Decimals decimals(String column) {
        return column(column, column, Decimals.class);
    }

    /**
     * A column of whole numbers or scores.
     *
     * @param column its name
     * @return its values
     * @throws IllegalArgumentException if the table has no such column, or it is of another type
     */
    public Wholes wholes(String column) {
        return column(column, column, Wholes.class);
    }

    /**
     * An id, a date or a flag as a message may show it: as it is, or as its shape, if it may be a name that strayed into the
     * column, or is a date of birth.
     *
     * @param column the name of a column of ids, texts, dates, local times, months or flags
     * @param row a row of the table, from 0
     * @return the cell as {@link ReadIssue#value} has it, a date as {@code yyyy-MM-dd}; the shape of what is no id; empty for a
     *     blank, and for a flag that is not known
     * @throws IllegalArgumentException if the table has no such column, or it is of another type
     */
    public String shown(String column, int row) {
        Column shown = schema.column(column);
        return switch (shown.type()) {
            case DATE, MONTH -> shownDay(shown, dates(column).day(row));
            case DATE_TIME -> shownDay(shown, times(column).day(row));
            case FLAG -> flags(column).isYes(row) ? "Y" : flags(column).flag(row) == Flags.NO ? "N" : "";
            default -> Shown.as(shown, texts(column).text(row));
        };
    }

    private static String shownDay(Column column, int day) {
        return day == Day.NONE ? "" : Shown.as(column, Day.text(day));
    }

    private <T> T column(String name, String key, Class<T> type) {
        Column column = schema.column(name);
        Object values = columns.get(key);
        if (!type.isInstance(values)) {
            throw new IllegalArgumentException("Expected a column of " + this.name() + " that reads as "
                    + type.getSimpleName() + ", but " + key + " is "
                    + (values == null ? "not among the keys " + column.keys() : "of type " + column.type()));
        }
        return type.cast(values);
    }

    /** As {@code ssd_contacts: 1234 rows, 5 rejected}. */
    @Override
    public String toString() {
        return name() + ": " + size() + " rows, " + rejected() + " rejected";
    }
}
