package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** DuckDB reading the file into a table in memory, with the types said beforehand; it looks for no repeated ids. */
final class DuckDbFile implements AutoCloseable {
    private final Connection connection;
    private final String read;

    private DuckDbFile(Connection connection, Path file) {
        this.connection = connection;
        read = "CREATE OR REPLACE TABLE referrals AS SELECT * FROM read_csv('" + file
                + "', header = true, auto_detect = false,"
                + " delim = ',', quote = '\"', columns = {'child_number': 'VARCHAR', 'event_date': 'DATE', 'received_at': 'TIMESTAMP',"
                + " 'decided_at': 'TIMESTAMP', 'team': 'VARCHAR', 'source': 'VARCHAR', 'ward': 'VARCHAR', 'nfa': 'VARCHAR'})";
    }

    static DuckDbFile of(Path file, int threads) {
        Properties settings = new Properties();
        settings.setProperty("threads", Integer.toString(threads));
        try {
            return new DuckDbFile(DriverManager.getConnection("jdbc:duckdb:", settings), file);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not start", e);
        }
    }

    long read() {
        try (Statement statement = connection.createStatement()) {
            statement.execute(read);
            return 1;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not read the file", e);
        }
    }

    /** What it found, to be held to {@link ReferralFile#expected}. */
    ImmutableList<Long> found() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*), sum(event_date - DATE '1970-01-01'),"
                                + " count(DISTINCT child_number), count(decided_at), count(*) FILTER (nfa = 'Y') FROM referrals")) {
            row.next();
            ImmutableList.Builder<Long> found = ImmutableList.builder();
            for (int column = 1; column <= 5; column++) {
                found.add(row.getLong(column));
            }
            return found.build();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not count", e);
        }
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
