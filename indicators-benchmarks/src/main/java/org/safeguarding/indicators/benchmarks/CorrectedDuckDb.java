package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Verify;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The same corrections in DuckDB: one referral more, and how many referrals and children the twelve months saw read again at each of the
 * last 366 days, the 12 month ends among them. There are two forms: everything read off the rows, and with what can be kept
 * kept: the referrals of each day, and with each referral the day of the one before of its child.
 */
final class CorrectedDuckDb implements AutoCloseable {
    private static final int DAYS = 366;
    private static final long SEED = 6;

    private static final String COUNTS_OF_DAILY = """
        , running AS (SELECT day, sum(n) OVER (ORDER BY day) AS upto FROM daily)
        SELECT place, (coalesce(b.upto, 0) - coalesce(a.upto, 0))::BIGINT
        FROM windows
        ASOF LEFT JOIN running b ON windows.last >= b.day
        ASOF LEFT JOIN running a ON windows.first > a.day
        """;

    /** Only what the windows can see steps up or down in them, and whoever came before them is as good as nobody. */
    private static final String STEPS_OF_GAPS = """
        , steps AS (
            SELECT greatest(d.enters, coalesce(p.leaves, 0)) AS place, count(*) AS n
            FROM gaps JOIN days d ON gaps.day = d.day LEFT JOIN days p ON gaps.before = p.day
            WHERE gaps.day >= (SELECT min(first) FROM windows) GROUP BY 1
            UNION ALL
            SELECT d.leaves, -count(*) FROM gaps JOIN days d ON gaps.day = d.day
            WHERE gaps.day >= (SELECT min(first) FROM windows) GROUP BY 1),
        sums AS (SELECT place, sum(n) AS n FROM steps GROUP BY place)
        SELECT windows.place, (sum(coalesce(n, 0)) OVER (ORDER BY windows.place))::BIGINT
        FROM windows LEFT JOIN sums ON windows.place = sums.place
        """;

    private static final String ROWS_COUNTED = "WITH daily AS (SELECT day, count(*) AS n FROM referrals"
            + " WHERE day >= (SELECT min(first) FROM windows) GROUP BY day)" + COUNTS_OF_DAILY;

    private static final String ROWS_DISTINCT = """
        WITH packed AS (
            SELECT child::BIGINT * 65536 + day AS k FROM referrals WHERE day >= (SELECT min(first) FROM windows)),
        sorted AS (SELECT k, lag(k) OVER (ORDER BY k) AS p FROM packed),
        gaps AS (
            SELECT (k & 65535)::INTEGER AS day, CASE WHEN k >> 16 = p >> 16 THEN (p & 65535)::INTEGER END AS before
            FROM sorted)
        """ + STEPS_OF_GAPS;

    private static final String KEPT_COUNTED = "WITH daily AS (SELECT day, n FROM kept_days)" + COUNTS_OF_DAILY;

    private static final String KEPT_DISTINCT = "WITH gaps AS (SELECT day, before FROM referrals)" + STEPS_OF_GAPS;

    private final DuckDbInMemory database;
    private final Referrals referrals;
    private final Windows windows;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final boolean kept;
    private final PreparedStatement insert;
    private final PreparedStatement next;
    private final PreparedStatement daily;
    private final PreparedStatement counts;
    private final PreparedStatement distinct;
    private int[] days;
    private int[] children;

    private CorrectedDuckDb(DuckDbInMemory database, Referrals referrals, boolean kept) throws SQLException {
        this.database = database;
        this.referrals = referrals;
        this.kept = kept;
        windows = Windows.daily(Referrals.LAST.minusDays(DAYS - 1L), Referrals.LAST);
        days = referrals.days();
        children = referrals.children();
        load();
        insert = database.prepare("INSERT INTO referrals SELECT ?, ?, "
                + (kept ? "(SELECT max(day) FROM referrals WHERE child = ? AND day <= ?)" : "NULL"));
        next = database.prepare("UPDATE referrals SET before = ? WHERE child = ? AND rowid ="
                + " (SELECT rowid FROM referrals WHERE child = ? AND day > ? ORDER BY day, rowid LIMIT 1)");
        daily = database.prepare(kept ? "UPDATE kept_days SET n = n + 1 WHERE day = ?" : "SELECT ?::INTEGER");
        counts = database.prepare(kept ? KEPT_COUNTED : ROWS_COUNTED);
        distinct = database.prepare(kept ? KEPT_DISTINCT : ROWS_DISTINCT);
    }

    /** A database of its own, checked. */
    static CorrectedDuckDb of(Referrals referrals, boolean kept, int threads) {
        try {
            CorrectedDuckDb duckDb = new CorrectedDuckDb(DuckDbInMemory.of(threads), referrals, kept);
            duckDb.check();
            return duckDb;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be loaded", e);
        }
    }

    private void load() throws SQLException {
        database.load(windows);
        database.load(
                "rows",
                "day INTEGER, child INTEGER",
                referrals.size(),
                (row, i) -> row.append(days[i]).append(children[i]));
        database.execute("CREATE TABLE referrals AS SELECT day, child, "
                + (kept ? "lag(day) OVER (PARTITION BY child ORDER BY day)" : "NULL::INTEGER")
                + " AS before FROM rows");
        database.execute("DROP TABLE rows");
        database.execute("CREATE TABLE days AS SELECT day, " + DuckDbInMemory.places()
                + " FROM (SELECT range::INTEGER AS day FROM range(" + Referrals.FIRST.toEpochDay() + ", "
                + (Referrals.LAST.toEpochDay() + 1) + "))");
        database.execute("CREATE TABLE kept_days AS SELECT days.day, count(referrals.day) AS n FROM days"
                + " LEFT JOIN referrals ON days.day = referrals.day GROUP BY days.day");
    }

    /** One referral of the last year more, and all read again. */
    long correctAndRead() {
        int last = windows.last(windows.size() - 1);
        int day = random.nextInt(last - DAYS + 1, last + 1);
        int child = random.nextInt(referrals.childCount());
        try {
            correct(day, child);
            return Reads.last(read(counts)) + Reads.last(read(distinct));
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be corrected", e);
        }
    }

    private void correct(int day, int child) throws SQLException {
        if (!kept) {
            run(insert, day, child);
            return;
        }
        // The next one of the child first, so that the new one is not found in its place.
        run(next, day, child, child, day);
        run(insert, day, child, child, day);
        run(daily, day);
    }

    private static void run(PreparedStatement statement, int... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setInt(i + 1, values[i]);
        }
        statement.execute();
    }

    private long[] read(PreparedStatement statement) throws SQLException {
        return DuckDbInMemory.answer(statement, windows);
    }

    /** After a few corrections it says what the hand-written kernels say of all rows. */
    private void check() throws SQLException {
        SplittableRandom some = new SplittableRandom(SEED + 1);
        int last = windows.last(windows.size() - 1);
        int more = 3;
        int size = days.length;
        days = Arrays.copyOf(days, size + more);
        children = Arrays.copyOf(children, size + more);
        for (int i = size; i < days.length; i++) {
            days[i] = some.nextInt(last - DAYS + 1, last + 1);
            children[i] = some.nextInt(referrals.childCount());
            correct(days[i], children[i]);
        }
        Referrals all = Referrals.of(days, children, referrals.childCount());
        boolean same = Arrays.equals(read(counts), HandWrittenCounts.answer(all, windows))
                && Arrays.equals(read(distinct), HandWrittenDistinct.answer(HandWrittenIndex.of(all), windows));
        Verify.verify(same, "DuckDB gives another answer after corrections");
    }

    @Override
    public void close() {
        database.close();
    }
}
