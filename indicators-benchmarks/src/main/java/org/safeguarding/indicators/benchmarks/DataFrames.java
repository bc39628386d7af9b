package org.safeguarding.indicators.benchmarks;

import static org.dflib.Exp.$col;
import static org.dflib.Exp.$int;
import static org.dflib.Exp.count;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.dflib.Condition;
import org.dflib.DataFrame;
import org.dflib.GroupBy;
import org.dflib.Series;
import org.safeguarding.indicators.time.Day;

/** A data frame of dflib, asked as its documentation asks one: rows filtered for each window, and rows grouped by day once. */
final class DataFrames {
    /** The questions that a data frame answers without a program of one's own around it. */
    static final ImmutableList<Question> CAN =
            ImmutableList.of(Question.REFERRALS, Question.CHILDREN, Question.OPEN, Question.TEAMS);

    private final DataFrame referrals;

    private DataFrames(DataFrame referrals) {
        this.referrals = referrals;
    }

    static DataFrames of(Referrals referrals) {
        int[] ends = Arrays.stream(referrals.ends())
                .map(end -> end == Day.NONE ? Integer.MAX_VALUE : end)
                .toArray();
        return new DataFrames(DataFrame.byColumn("day", "child", "end", "team")
                .of(
                        Series.ofInt(referrals.days()),
                        Series.ofInt(referrals.children()),
                        Series.ofInt(ends),
                        Series.ofInt(referrals.teams())));
    }

    /** All rows filtered for each window. */
    long[] filtered(Question question, Windows windows) {
        long[] answer = new long[windows.size()];
        for (int i = 0; i < answer.length; i++) {
            answer[i] = filtered(question, windows.first(i), windows.last(i));
        }
        return answer;
    }

    private long filtered(Question question, int first, int last) {
        Condition seen = $int("day").between(first, last);
        return switch (question) {
            case REFERRALS -> referrals.rows(seen).index().size();
            case CHILDREN ->
                referrals.rows(seen).select().getColumn("child").unique().size();
            case OPEN ->
                referrals
                        .rows($int("day").le(last).and($int("end").gt(last)))
                        .index()
                        .size();
            case TEAMS -> weighed(referrals.rows(seen).select().group("team"));
            default -> throw new IllegalArgumentException("expected one of " + CAN + ", got " + question);
        };
    }

    private static long weighed(GroupBy teams) {
        long sum = 0;
        for (var row : teams.agg($col("team").first().as("team"), count().as("referrals"))) {
            sum += (row.get("team", Integer.class) + 1L) * row.get("referrals", Integer.class);
        }
        return sum;
    }

    /** Rows grouped by day once, and running sums of the groups: how many each window saw. */
    long[] grouped(Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        long[] until = new long[Math.toIntExact(Referrals.LAST.toEpochDay()) + 2 - first];
        for (var row : referrals.group("day").agg($col("day").first().as("day"), count().as("referrals"))) {
            until[row.get("day", Integer.class) + 1 - first] = row.get("referrals", Integer.class);
        }
        Arrays.parallelPrefix(until, Long::sum);
        long[] answer = new long[windows.size()];
        for (int i = 0; i < answer.length; i++) {
            answer[i] = until[windows.last(i) + 1 - first] - until[Math.max(0, windows.first(i) - first)];
        }
        return answer;
    }
}
