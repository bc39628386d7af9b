package org.safeguarding.indicators.benchmarks;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A DuckDB database of its own, in memory. */
final class DuckDbInMemory implements AutoCloseable {
    private final DuckDBConnection connection;

    private DuckDbInMemory(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** A database that may use so many threads. */
    static DuckDbInMemory of(int threads) {
        Properties settings = new Properties();
        settings.setProperty("threads", Integer.toString(threads));
        try {
            return new DuckDbInMemory(
                    DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not start", e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Appends the cells of one row, by its number. */
    interface Cells {
        void append(DuckDBAppender row, int number) throws SQLException;
    }

    /** A table of so many rows, through the appender. */
    void load(String table, String columns, int rows, Cells cells) throws SQLException {
        execute("CREATE TABLE " + table + " (" + columns + ")");
        try (DuckDBAppender appender = connection.createAppender(table)) {
            for (int i = 0; i < rows; i++) {
                appender.beginRow();
                cells.append(appender, i);
                appender.endRow();
            }
        }
    }

    /** The table of windows. */
    void load(Windows windows) throws SQLException {
        load(
                "windows",
                "place INTEGER, first INTEGER, last INTEGER",
                windows.size(),
                (row, i) -> row.append(i).append(windows.first(i)).append(windows.last(i)));
    }

    /** The columns of a select that say for each day the first window that sees it and the first that does not any more. */
    static String places() {
        return "(SELECT count(*)::INTEGER FROM windows WHERE last < day) AS enters,"
                + " (SELECT count(*)::INTEGER FROM windows WHERE first <= day) AS leaves";
    }

    /** For each window the number that a statement gives for its place; 0 where it gives none. */
    static long[] answer(PreparedStatement statement, Windows windows) throws SQLException {
        long[] answer = new long[windows.size()];
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                answer[rows.getInt(1)] = rows.getLong(2);
            }
        }
        return answer;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not close", e);
        }
    }
}
