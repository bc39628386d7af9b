package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static Standings standings() {
        Standings standings = new Standings(
                1_000,
                ImmutableMap.of(
                        "sum", new Timing(200, 250, 300),
                        "hand-written", new Timing(900, 1_000, 1_100),
                        "DuckDB", new Timing(12_000, 12_345, 13_000),
                        "library", new Timing(1_900, 2_000, 2_100)),
                "sum");
        standings.against("hand-written", "DuckDB", List.of("hand-written", "DuckDB", "library"));
        return standings;
    }

    @Test
    void theTableHoldsEachContenderAgainstTheSumTheHandWrittenKernelAndDuckDb() {
        assertThat(standings().table()).hasToString("""
            | contender | ns/event | middle half | times the sum | times hand-written | DuckDB takes times |
            |---|---:|---:|---:|---:|---:|
            | sum | 0.25 | 0.20 to 0.30 | 1.00 |  |  |
            | hand-written | 1.00 | 0.90 to 1.10 | 4.00 | 1.00 | 12.3 |
            | DuckDB | 12.3 | 12.0 to 13.0 | 49.4 | 12.3 | 1.00 |
            | library | 2.00 | 1.90 to 2.10 | 8.00 | 2.00 | 6.17 |
            """);
    }

    @Test
    void whoCouldNotBeMeasuredHasARowThatSaysWhy() {
        Standings standings = standings();
        standings.notMeasured("numpy", "not measured: no numpy");

        assertThat(standings.table().toString()).endsWith("\n| numpy | not measured: no numpy |  |  |  |  |\n");
    }

    @Test
    void limitsSayWhetherTheyAreKept() {
        Standings standings = new Standings(
                1_000,
                ImmutableMap.of(
                        "plain sum",
                        new Timing(300, 300, 300),
                        "hand-written",
                        new Timing(400, 400, 400),
                        "library",
                        new Timing(1_300, 1_300, 1_300),
                        "library, general path over columns",
                        new Timing(40_000, 40_000, 40_000),
                        "library, general path over records",
                        new Timing(41_000, 41_000, 41_000),
                        Contest.WALK,
                        new Timing(30_000, 30_000, 30_000)),
                "plain sum");
        Limits limits = new Limits();
        limits.of(Question.REFERRALS, "1,000 events", standings, true);

        assertThat(limits.table()).hasToString("""
            | limit | at most | measured | kept |
            |---|---:|---:|---:|
            | hand-written, times the sum: Rolling 12-month referral rate, daily over ten years, 1,000 events | 1.43 | 1.33 | yes |
            | library, times hand-written: Rolling 12-month referral rate, daily over ten years, 1,000 events | 3.00 | 3.25 | no |
            | general path over columns, ns/event: Rolling 12-month referral rate, daily over ten years, 1,000 events | 40.0 | 40.0 | yes |
            | general path over records, ns/event: Rolling 12-month referral rate, daily over ten years, 1,000 events | 40.0 | 41.0 | no |
            | general path over records, ns/event beyond the walk over them: Rolling 12-month referral rate, daily over ten years, 1,000 events | 40.0 | 11.0 | yes |
            """);
    }

    @Test
    void whoDidNotRunHasNoStanding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standings().nanos("streams"))
                .withMessage("expected one of [sum, hand-written, DuckDB, library], got streams");
    }

    @Test
    void numbersAreAsShortAsTheirSizeAllows() {
        assertThat(Markdown.number(0.324)).isEqualTo("0.32");
        assertThat(Markdown.number(12.34)).isEqualTo("12.3");
        assertThat(Markdown.number(1380.4)).isEqualTo("1,380");
    }

    @Test
    void aRowHasAsManyCellsAsThereAreHeadings() {
        Markdown table = Markdown.table("a", "b");
        assertThatIllegalArgumentException().isThrownBy(() -> table.row("1")).withMessage("expected 2 cells, got 1");
    }
}
