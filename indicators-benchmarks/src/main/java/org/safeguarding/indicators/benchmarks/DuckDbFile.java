package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** DuckDB reading the file into a table in memory, with the types said beforehand; it looks for no repeated ids. */
final class DuckDbFile implements AutoCloseable {
    private final DuckDbInMemory database;
    private final String read;

    private DuckDbFile(DuckDbInMemory database, Path file) {
        this.database = database;
        read = "CREATE OR REPLACE TABLE referrals AS SELECT * FROM read_csv('" + file
                + "', header = true, auto_detect = false,"
                + " delim = ',', quote = '\"', columns = {'child_number': 'VARCHAR', 'event_date': 'DATE', 'received_at': 'TIMESTAMP',"
                + " 'decided_at': 'TIMESTAMP', 'team': 'VARCHAR', 'source': 'VARCHAR', 'ward': 'VARCHAR', 'nfa': 'VARCHAR'})";
    }

    static DuckDbFile of(Path file, int threads) {
        return new DuckDbFile(DuckDbInMemory.of(threads), file);
    }

    long read() {
        try {
            database.execute(read);
            return 1;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not read the file", e);
        }
    }

    /** What it found, to be held to {@link ReferralFile#expected}. */
    ImmutableList<Long> found() {
        try (PreparedStatement count = database.prepare(
                        "SELECT count(*), sum(event_date - DATE '1970-01-01'),"
                                + " count(DISTINCT child_number), count(decided_at), count(*) FILTER (nfa = 'Y') FROM referrals");
                ResultSet row = count.executeQuery()) {
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
        database.close();
    }
}
