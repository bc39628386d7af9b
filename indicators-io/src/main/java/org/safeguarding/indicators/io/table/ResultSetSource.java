package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.sql.Clob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A table that a query of a database gives, read row by row; nothing but its columns is kept.
 *
 * <ul>
 *   <li>The labels of the query's columns are the names of the table's, in any case of the letters; others are passed over.
 *   <li>Dates and times are read as they are written in the database, whatever time zone the program runs in; of a time with a
 *       zone the date as written is taken, and as a local time it rejects its row. Numbers are read exactly, texts of any length up
 *       to 16 million characters. What is none of these, as bytes, rejects its row.
 *   <li>The place of a row is its number, from 1.
 *   <li>A result set can be read once, from where it stands. It is the caller's to close.
 *   <li>What the database refuses makes the table unreadable, in one message without any of the data.
 * </ul>
 */
public final class ResultSetSource implements TableSource {
    private static final int LONGEST = 1 << 24;

    private final String name;
    private final ResultSet rows;
    private boolean opened;

    private ResultSetSource(String name, ResultSet rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * A table that a query gives.
     *
     * @param name what messages call it, as they would a file
     * @param rows the rows, before the first of those to be read
     * @return the table, not opened yet
     */
    public static ResultSetSource of(String name, ResultSet rows) {
        return new ResultSetSource(name, rows);
    }

    @Override
    public String file() {
        return name;
    }

    /** Never. */
    @Override
    public boolean isRereadable() {
        return false;
    }

    @Override
    public RecordSource open(TableSchema schema) throws TableUnreadable {
        if (opened) {
            throw new TableUnreadable(name + ": it was read before, and can be read only once");
        }
        opened = true;
        try {
            return new Reading(rows.getMetaData());
        } catch (SQLException e) {
            throw refused(0, e);
        }
    }

    private TableUnreadable refused(long row, SQLException e) {
        @Nullable String state = e.getSQLState();
        return new TableUnreadable(name + (row == 0 ? "" : ", row " + row)
                + ": the database cannot be read on (SQL state "
                + (state == null || !state.matches("[0-9A-Za-z]{1,5}") ? "unknown" : state) + ", code "
                + e.getErrorCode() + ")");
    }

    private final class Reading implements RecordSource {
        private final ImmutableList<String> header;
        private final int[] types;
        private long number;

        Reading(ResultSetMetaData columns) throws SQLException {
            ImmutableList.Builder<String> labels = ImmutableList.builder();
            types = new int[columns.getColumnCount()];
            for (int i = 0; i < types.length; i++) {
                labels.add(columns.getColumnLabel(i + 1).trim());
                types[i] = columns.getColumnType(i + 1);
            }
            header = labels.build();
        }

        @Override
        public ImmutableList<String> header() {
            return header;
        }

        @Override
        public Step next(FieldSink fields) throws TableUnreadable {
            try {
                if (!rows.next()) {
                    return Step.END;
                }
                number++;
                fields.begin();
                for (int i = 0; i < types.length; i++) {
                    CellValues.put(fields, i, value(i + 1, types[i]));
                }
                return Step.WHOLE;
            } catch (SQLException e) {
                throw refused(number, e);
            }
        }

        private @Nullable Object value(int column, int type) throws SQLException {
            if (type == Types.DATE || type == Types.TIMESTAMP) {
                try {
                    return type == Types.DATE
                            ? rows.getObject(column, LocalDate.class)
                            : rows.getObject(column, LocalDateTime.class);
                } catch (SQLFeatureNotSupportedException e) {
                    // A driver from before these types.
                }
            }
            return plain(rows.getObject(column));
        }

        private static @Nullable Object plain(@Nullable Object value) throws SQLException {
            if (value instanceof Timestamp timestamp) {
                return timestamp.toLocalDateTime();
            } else if (value instanceof Date date) {
                return date.toLocalDate();
            } else if (value instanceof Time time) {
                return time.toLocalTime();
            } else if (value instanceof Clob clob) {
                if (clob.length() > LONGEST) {
                    throw new TooLarge("one text has more than 16 million characters");
                }
                return clob.length() == 0 ? "" : clob.getSubString(1, (int) clob.length());
            } else if (value instanceof SQLXML xml) {
                return xml.getString();
            }
            return value;
        }

        @Override
        public String file() {
            return name;
        }

        @Override
        public long position() {
            return number;
        }

        @Override
        public String fault() {
            return "";
        }

        @Override
        public void close() {}
    }
}
