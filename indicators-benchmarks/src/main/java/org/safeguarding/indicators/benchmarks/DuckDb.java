package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.time.Day;

/**
 * The referrals in DuckDB: in memory, integer columns loaded through the appender, and beside them the windows and, for each
 * day, the place of the first window that sees it and of the first that does not see it any more.
 */
final class DuckDb implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Referrals referrals;
    private final Windows windows;
    private final Set<String> loaded = new HashSet<>();

    private DuckDb(DuckDBConnection connection, Referrals referrals, Windows windows) {
        this.connection = connection;
        this.referrals = referrals;
        this.windows = windows;
    }

    /** Appends the cells of one row of a table, by the number of the referral. */
    private interface Cells {
        void append(DuckDBAppender row, int referral) throws SQLException;
    }

    /** A database of its own. */
    static DuckDb of(Referrals referrals, Windows windows, int threads) {
        Properties settings = new Properties();
        settings.setProperty("threads", Integer.toString(threads));
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
            DuckDb duckDb = new DuckDb(connection.unwrap(DuckDBConnection.class), referrals, windows);
            duckDb.load();
            return duckDb;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be loaded", e);
        }
    }

    /** The table that a question is asked of, once it is needed. */
    private void load(Question question) throws SQLException {
        if (question == Question.DECIDED) {
            Decisions decisions = referrals.decisions();
            load("decisions", "day INTEGER, received BIGINT, decided BIGINT", (row, i) -> {
                row.append(referrals.days()[i]).append(decisions.receivedAt()[i]);
                if (decisions.decidedAt()[i] == RowColumns.NO_TIME) {
                    row.appendNull();
                } else {
                    row.append(decisions.decidedAt()[i]);
                }
            });
        } else if (question.byTeam()) {
            load(
                    "teamed",
                    "day INTEGER, team INTEGER",
                    (row, i) -> row.append(referrals.days()[i]).append(referrals.teams()[i]));
        } else {
            load("referrals", "day INTEGER, child INTEGER, ended INTEGER", (row, i) -> {
                row.append(referrals.days()[i]).append(referrals.children()[i]);
                if (referrals.ends()[i] == Day.NONE) {
                    row.appendNull();
                } else {
                    row.append(referrals.ends()[i]);
                }
            });
        }
    }

    private void load(String table, String columns, Cells cells) throws SQLException {
        if (!loaded.add(table)) {
            return;
        }
        execute("CREATE TABLE " + table + " (" + columns + ")");
        try (DuckDBAppender rows = connection.createAppender(table)) {
            for (int i = 0; i < referrals.size(); i++) {
                rows.beginRow();
                cells.append(rows, i);
                rows.endRow();
            }
        }
    }

    private void load() throws SQLException {
        execute("CREATE TABLE windows (place INTEGER, first INTEGER, last INTEGER)");
        try (DuckDBAppender rows = connection.createAppender("windows")) {
            for (int i = 0; i < windows.size(); i++) {
                rows.beginRow().append(i).append(windows.first(i)).append(windows.last(i));
                rows.endRow();
            }
        }
        execute("CREATE TABLE bounds (day INTEGER, reach INTEGER, timely INTEGER)");
        try (DuckDBAppender rows = connection.createAppender("bounds")) {
            for (int day = first(); day <= last(); day++) {
                rows.beginRow()
                        .append(day)
                        .append(HandWrittenRepeats.earliest(day))
                        .append(Council.within45().lastTimely(day));
                rows.endRow();
            }
        }
        execute("CREATE TABLE days AS SELECT *,"
                + " (SELECT count(*)::INTEGER FROM windows WHERE last < day) AS enters,"
                + " (SELECT count(*)::INTEGER FROM windows WHERE first <= day) AS leaves,"
                + " timely < " + last() + " AS late FROM bounds");
        execute("CREATE TABLE teams AS SELECT range::INTEGER AS team FROM range(" + Referrals.TEAMS + ")");
    }

    private static int first() {
        return Math.toIntExact(Referrals.FIRST.toEpochDay());
    }

    private static int last() {
        return Math.toIntExact(Referrals.LAST.toEpochDay());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Stores with each referral the day of the one before it of the same child, and the last earlier day. */
    void storePreviousDays() {
        try {
            execute("CREATE TABLE IF NOT EXISTS gaps AS"
                    + " SELECT day, lag(day) OVER (PARTITION BY child ORDER BY day) AS before,"
                    + " max(day) OVER (PARTITION BY child ORDER BY day RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)"
                    + " AS earlier FROM referrals");
        } catch (SQLException e) {
            throw new IllegalStateException("previous days could not be stored", e);
        }
    }

    /** A statement, prepared once. */
    Prepared prepare(DuckDbForm form) {
        try {
            load(form.question());
            if (form.previousDaysStored()) {
                storePreviousDays();
            }
            return new Prepared(connection.prepareStatement(form.sql()), windows.size());
        } catch (SQLException e) {
            throw new IllegalStateException("not understood: " + form, e);
        }
    }

    /** A question that can be asked again and again. */
    static final class Prepared {
        private final PreparedStatement statement;
        private final int windows;

        private Prepared(PreparedStatement statement, int windows) {
            this.statement = statement;
            this.windows = windows;
        }

        /** For each window a number; 0 where the result has none. */
        long[] answer() {
            long[] answer = new long[windows];
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer[rows.getInt(1)] = rows.getLong(2);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("not answered: " + statement, e);
            }
            return answer;
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

    /** The forms in which a question is tried. */
    static ImmutableList<DuckDbForm> forms(Question question, boolean previousDaysStored) {
        return DuckDbForm.ALL.stream()
                .filter(form -> form.question() == question && form.previousDaysStored() == previousDaysStored)
                .collect(ImmutableList.toImmutableList());
    }
}
