package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;

/**
 * One way to put a question in SQL. Each gives the place of a window and its number.
 *
 * @param name what is particular about it
 * @param question the question
 * @param previousDaysStored whether it reads the previous day of each child's referral from a table instead of working it out
 * @param sql the statement
 */
record DuckDbForm(String name, Question question, boolean previousDaysStored, String sql) {
    private static final String DAILY = "WITH daily AS (SELECT day, count(*) AS n FROM referrals GROUP BY day)";

    private static final String RANGE_JOIN = DAILY + """
         SELECT place, sum(n)::BIGINT FROM windows JOIN daily ON day BETWEEN first AND last GROUP BY place
        """;

    private static final String RUNNING_SUMS = DAILY + """
        , running AS (SELECT day, sum(n) OVER (ORDER BY day) AS upto FROM daily)
        SELECT place, (coalesce(b.upto, 0) - coalesce(a.upto, 0))::BIGINT
        FROM windows
        ASOF LEFT JOIN running b ON windows.last >= b.day
        ASOF LEFT JOIN running a ON windows.first > a.day
        """;

    /** How the daily sums of any question become those of windows. */
    private static final String ROLLED = """
        , running AS (
            SELECT days.day, sum(coalesce(n, 0)) OVER (ORDER BY days.day) AS upto
            FROM days LEFT JOIN daily ON days.day = daily.day)
        SELECT place, (b.upto - coalesce(a.upto, 0))::BIGINT
        FROM windows JOIN running b ON windows.last = b.day LEFT JOIN running a ON windows.first - 1 = a.day
        """;

    /** A referral counts as its child's first in the windows from one place until another: a step up and a step down. */
    private static final String STEPS = """
        , steps AS (
            SELECT greatest(d.enters, coalesce(p.leaves, 0)) AS place, count(*) AS n
            FROM gaps JOIN days d ON gaps.day = d.day LEFT JOIN days p ON gaps.before = p.day GROUP BY 1
            UNION ALL
            SELECT d.leaves, -count(*) FROM referrals JOIN days d ON referrals.day = d.day GROUP BY 1),
        sums AS (SELECT place, sum(n) AS n FROM steps GROUP BY place)
        SELECT windows.place, (sum(coalesce(n, 0)) OVER (ORDER BY windows.place))::BIGINT
        FROM windows LEFT JOIN sums ON windows.place = sums.place
        """;

    private static final String LAG = """
        WITH gaps AS (SELECT day, lag(day) OVER (PARTITION BY child ORDER BY day) AS before FROM referrals)
        """;

    private static final String LAG_IN_ONE_SORT = """
        WITH sorted AS (
            SELECT child, day, lag(child) OVER w AS previous, lag(day) OVER w AS before
            FROM referrals WINDOW w AS (ORDER BY child, day)),
        gaps AS (SELECT day, CASE WHEN child = previous THEN before END AS before FROM sorted)
        """;

    private static final String LAG_OF_PACKED = """
        WITH packed AS (SELECT child::BIGINT * 65536 + day AS k FROM referrals),
        sorted AS (SELECT k, lag(k) OVER (ORDER BY k) AS p FROM packed),
        gaps AS (
            SELECT (k & 65535)::INTEGER AS day, CASE WHEN k >> 16 = p >> 16 THEN (p & 65535)::INTEGER END AS before
            FROM sorted)
        """;

    private static final String PAIRS = """
        WITH pairs AS (SELECT day, before, count(*) AS n FROM gaps GROUP BY day, before),
        steps AS (
            SELECT greatest(d.enters, coalesce(p.leaves, 0)) AS place, sum(n) AS n
            FROM pairs JOIN days d ON pairs.day = d.day LEFT JOIN days p ON pairs.before = p.day GROUP BY 1
            UNION ALL
            SELECT d.leaves, -sum(n) FROM pairs JOIN days d ON pairs.day = d.day GROUP BY 1),
        sums AS (SELECT place, sum(n) AS n FROM steps GROUP BY place)
        SELECT windows.place, (sum(coalesce(n, 0)) OVER (ORDER BY windows.place))::BIGINT
        FROM windows LEFT JOIN sums ON windows.place = sums.place
        """;

    /** Two referrals of one day are no re-referrals of each other: days are made distinct first. */
    private static final String REPEATS_OF_DAYS = """
        WITH perday AS (SELECT child, day, count(*) AS n FROM referrals GROUP BY child, day),
        gapped AS (SELECT day, n, lag(day) OVER (PARTITION BY child ORDER BY day) AS before FROM perday),
        daily AS (SELECT d.day, sum(n) AS n FROM gapped g JOIN days d ON g.day = d.day WHERE before >= reach GROUP BY d.day)
        """;

    private static final String REPEATS_OF_PACKED = """
        WITH perday AS (SELECT child::BIGINT * 65536 + day AS k, count(*) AS n FROM referrals GROUP BY k),
        sorted AS (SELECT k, n, lag(k) OVER (ORDER BY k) AS p FROM perday),
        gapped AS (SELECT (k & 65535)::INTEGER AS day, n, (p & 65535)::INTEGER AS before FROM sorted WHERE k >> 16 = p >> 16),
        daily AS (SELECT d.day, sum(n) AS n FROM gapped g JOIN days d ON g.day = d.day WHERE before >= reach GROUP BY d.day)
        """;

    private static final String REPEATS_STORED = """
        WITH daily AS (
            SELECT d.day, count(*) AS n FROM gaps g JOIN days d ON g.day = d.day WHERE earlier >= reach GROUP BY d.day)
        """;

    private static final String REPEATS_STORED_BY_PAIR = """
        WITH pairs AS (SELECT day, earlier, count(*) AS n FROM gaps WHERE earlier IS NOT NULL GROUP BY day, earlier),
        daily AS (SELECT d.day, sum(n) AS n FROM pairs g JOIN days d ON g.day = d.day WHERE earlier >= reach GROUP BY d.day)
        """;

    private static final String WEIGHT =
            "CASE WHEN ended IS NULL THEN CASE WHEN late THEN 5 ELSE 7 END WHEN ended <= timely THEN 1 ELSE 3 END";

    private static final String CLOCKS_OF_ROWS = "WITH daily AS (SELECT d.day, sum(" + WEIGHT
            + ") AS n FROM referrals r JOIN days d ON r.day = d.day GROUP BY d.day)";

    private static final String CLOCKS_OF_PAIRS =
            "WITH pairs AS (SELECT day, ended, count(*) AS n FROM referrals GROUP BY day, ended),"
                    + " daily AS (SELECT d.day, sum(n * (" + WEIGHT
                    + ")) AS n FROM pairs p JOIN days d ON p.day = d.day GROUP BY d.day)";

    /** How steps up and down become what is open. */
    private static final String SUMMED = """
        , daily AS (SELECT day, sum(n) AS n FROM steps GROUP BY day),
        running AS (
            SELECT days.day, sum(coalesce(n, 0)) OVER (ORDER BY days.day) AS upto
            FROM days LEFT JOIN daily ON days.day = daily.day)
        SELECT place, upto::BIGINT FROM windows JOIN running ON windows.last = running.day
        """;

    private static final String STOCK_STEPS = """
        WITH steps AS (
            SELECT day, count(*) AS n FROM referrals GROUP BY day
            UNION ALL
            SELECT ended, -count(*) FROM referrals WHERE ended IS NOT NULL GROUP BY ended)
        """;

    private static final String STOCK_OF_PAIRS = """
        WITH pairs AS (SELECT day, ended, count(*) AS n FROM referrals GROUP BY day, ended),
        steps AS (SELECT day, n FROM pairs UNION ALL SELECT ended, -n FROM pairs WHERE ended IS NOT NULL)
        """;

    private static final String LATE_STEPS = """
        WITH beyond AS (
            SELECT timely + 1 AS since, ended FROM referrals r JOIN days d ON r.day = d.day
            WHERE ended IS NULL OR ended > timely + 1),
        steps AS (
            SELECT since AS day, count(*) AS n FROM beyond GROUP BY since
            UNION ALL
            SELECT ended, -count(*) FROM beyond WHERE ended IS NOT NULL GROUP BY ended)
        """;

    private static final String LATE_OF_PAIRS = """
        WITH pairs AS (SELECT day, ended, count(*) AS n FROM referrals GROUP BY day, ended),
        beyond AS (
            SELECT timely + 1 AS since, ended, n FROM pairs p JOIN days d ON p.day = d.day
            WHERE ended IS NULL OR ended > timely + 1),
        steps AS (SELECT since AS day, n FROM beyond UNION ALL SELECT ended, -n FROM beyond WHERE ended IS NOT NULL)
        """;

    /** What came on the last day is not due by its end; everything else not decided on is overdue. */
    private static final String DECIDED = "WITH daily AS (SELECT day, sum(CASE WHEN decided IS NULL THEN"
            + " CASE WHEN day = (SELECT max(day) FROM days) THEN 7 ELSE 5 END"
            + " WHEN decided - received <= 86400 THEN 1 ELSE 3 END) AS n FROM decisions GROUP BY day)";

    private static final String DECIDED_BY_STATE = """
        WITH states AS (
            SELECT day, decided IS NULL AS waits, decided - received <= 86400 AS met, count(*) AS n
            FROM decisions GROUP BY ALL),
        daily AS (
            SELECT day, sum(n * CASE WHEN NOT waits THEN CASE WHEN met THEN 1 ELSE 3 END
                WHEN day = (SELECT max(day) FROM days) THEN 7 ELSE 5 END) AS n
            FROM states GROUP BY day)
        """;

    private static final String OF_TEAMS =
            "WITH daily AS (SELECT day, team, count(*) AS n FROM teamed GROUP BY day, team)";

    private static final String TEAMS_JOINED = OF_TEAMS + """
        , counts AS (
            SELECT place, team, sum(n) AS n FROM windows JOIN daily ON day BETWEEN first AND last GROUP BY place, team)
        SELECT place, sum(n * (team + 1))::BIGINT FROM counts GROUP BY place
        """;

    private static final String TEAMS_RUNNING = OF_TEAMS + """
        , running AS (
            SELECT days.day, teams.team, sum(coalesce(n, 0)) OVER (PARTITION BY teams.team ORDER BY days.day) AS upto
            FROM days CROSS JOIN teams LEFT JOIN daily ON days.day = daily.day AND teams.team = daily.team)
        SELECT place, sum((b.upto - coalesce(a.upto, 0)) * (b.team + 1))::BIGINT
        FROM windows JOIN running b ON windows.last = b.day
        LEFT JOIN running a ON windows.first - 1 = a.day AND a.team = b.team
        GROUP BY place
        """;

    private static final String TEAMS_STEPS = OF_TEAMS + """
        , steps AS (
            SELECT enters AS place, team, sum(n) AS n FROM daily JOIN days ON daily.day = days.day GROUP BY ALL
            UNION ALL
            SELECT leaves, team, -sum(n) FROM daily JOIN days ON daily.day = days.day GROUP BY ALL),
        sums AS (SELECT place, team, sum(n) AS n FROM steps GROUP BY place, team),
        counts AS (
            SELECT windows.place, teams.team,
                sum(coalesce(n, 0)) OVER (PARTITION BY teams.team ORDER BY windows.place) AS n
            FROM windows CROSS JOIN teams LEFT JOIN sums ON windows.place = sums.place AND teams.team = sums.team)
        SELECT place, sum(n * (team + 1))::BIGINT FROM counts GROUP BY place
        """;

    /** Every form that is tried; of those for one question the quickest stands for DuckDB. */
    static final ImmutableList<DuckDbForm> ALL = ImmutableList.of(
            new DuckDbForm("range join", Question.REFERRALS, false, RANGE_JOIN),
            new DuckDbForm("running sums, as-of joins", Question.REFERRALS, false, RUNNING_SUMS),
            new DuckDbForm("running sums of every day", Question.REFERRALS, false, DAILY + ROLLED),
            new DuckDbForm("lag by child", Question.CHILDREN, false, LAG + STEPS),
            new DuckDbForm("lag in one sort", Question.CHILDREN, false, LAG_IN_ONE_SORT + STEPS),
            new DuckDbForm("lag of a packed key", Question.CHILDREN, false, LAG_OF_PACKED + STEPS),
            new DuckDbForm("joined to steps", Question.CHILDREN, true, "WITH" + STEPS.substring(1)),
            new DuckDbForm("grouped by pair of days", Question.CHILDREN, true, PAIRS),
            new DuckDbForm("lag over distinct days", Question.REREFERRALS, false, REPEATS_OF_DAYS + ROLLED),
            new DuckDbForm("lag of packed distinct days", Question.REREFERRALS, false, REPEATS_OF_PACKED + ROLLED),
            new DuckDbForm("earlier days joined to bounds", Question.REREFERRALS, true, REPEATS_STORED + ROLLED),
            new DuckDbForm("earlier days by pair", Question.REREFERRALS, true, REPEATS_STORED_BY_PAIR + ROLLED),
            new DuckDbForm("states of rows", Question.ASSESSED, false, CLOCKS_OF_ROWS + ROLLED),
            new DuckDbForm("states of pairs of days", Question.ASSESSED, false, CLOCKS_OF_PAIRS + ROLLED),
            new DuckDbForm("starts and ends", Question.OPEN, false, STOCK_STEPS + SUMMED),
            new DuckDbForm("pairs of start and end", Question.OPEN, false, STOCK_OF_PAIRS + SUMMED),
            new DuckDbForm("late ones' starts and ends", Question.LATE, false, LATE_STEPS + SUMMED),
            new DuckDbForm("late pairs of start and end", Question.LATE, false, LATE_OF_PAIRS + SUMMED),
            new DuckDbForm("states of decisions", Question.DECIDED, false, DECIDED + ROLLED),
            new DuckDbForm("decisions by state", Question.DECIDED, false, DECIDED_BY_STATE + ROLLED),
            new DuckDbForm("range join by team", Question.TEAMS, false, TEAMS_JOINED),
            new DuckDbForm("running sums by team", Question.TEAMS, false, TEAMS_RUNNING),
            new DuckDbForm("steps by team", Question.TEAMS, false, TEAMS_STEPS),
            new DuckDbForm("running sums by team, daily", Question.TEAMS_DAILY, false, TEAMS_RUNNING),
            new DuckDbForm("steps by team, daily", Question.TEAMS_DAILY, false, TEAMS_STEPS));

    /** The form of a name. */
    static DuckDbForm of(String name) {
        return ALL.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one of " + ALL + ", got " + name));
    }

    @Override
    public String toString() {
        return name;
    }
}
