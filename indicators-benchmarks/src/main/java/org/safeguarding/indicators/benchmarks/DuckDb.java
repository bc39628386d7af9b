package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.time.Day;

/**
 * The referrals in DuckDB: in memory, integer columns loaded through the appender, and beside them the windows and, for each
 * day, the place of the first window that sees it and of the first that does not see it any more.
 */
final class DuckDb implements AutoCloseable {
    private final DuckDbInMemory database;
    private final Referrals referrals;
    private final Windows windows;
    private final Set<String> loaded = new HashSet<>();

    private DuckDb(DuckDbInMemory database, Referrals referrals, Windows windows) {
        this.database = database;
        this.referrals = referrals;
        this.windows = windows;
    }

    /** A database of its own. */
    static DuckDb of(Referrals referrals, Windows windows, int threads) {
        DuckDb duckDb = new DuckDb(DuckDbInMemory.of(threads), referrals, windows);
        try {
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

    private void load(String table, String columns, DuckDbInMemory.Cells cells) throws SQLException {
        if (loaded.add(table)) {
            database.load(table, columns, referrals.size(), cells);
        }
    }

    private void load() throws SQLException {
        database.load(windows);
        database.load(
                "bounds",
                "day INTEGER, reach INTEGER, timely INTEGER",
                last() + 1 - first(),
                (row, i) -> row.append(first() + i)
                        .append(HandWrittenRepeats.earliest(first() + i))
                        .append(Council.within45().lastTimely(first() + i)));
        database.execute("CREATE TABLE days AS SELECT *, " + DuckDbInMemory.places() + ", timely < " + last()
                + " AS late FROM bounds");
        database.execute("CREATE TABLE teams AS SELECT range::INTEGER AS team FROM range(" + Referrals.TEAMS + ")");
    }

    private static int first() {
        return Math.toIntExact(Referrals.FIRST.toEpochDay());
    }

    private static int last() {
        return Math.toIntExact(Referrals.LAST.toEpochDay());
    }

    /** Stores with each referral the day of the one before it of the same child, and the last earlier day. */
    void storePreviousDays() {
        try {
            database.execute("CREATE TABLE IF NOT EXISTS gaps AS"
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
            return new Prepared(database.prepare(form.sql()), windows);
        } catch (SQLException e) {
            throw new IllegalStateException("not understood: " + form, e);
        }
    }

    /** A question that can be asked again and again. */
    static final class Prepared {
        private final PreparedStatement statement;
        private final Windows windows;

        private Prepared(PreparedStatement statement, Windows windows) {
            this.statement = statement;
            this.windows = windows;
        }

        /** For each window a number; 0 where the result has none. */
        long[] answer() {
            try {
                return DuckDbInMemory.answer(statement, windows);
            } catch (SQLException e) {
                throw new IllegalStateException("not answered: " + statement, e);
            }
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** The forms in which a question is tried. */
    static ImmutableList<DuckDbForm> forms(Question question, boolean previousDaysStored) {
        return DuckDbForm.ALL.stream()
                .filter(form -> form.question() == question && form.previousDaysStored() == previousDaysStored)
                .collect(ImmutableList.toImmutableList());
    }
}
