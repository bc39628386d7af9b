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

    private static Standings rolling() {
        Standings standings = new Standings(
                1_000,
                ImmutableMap.<String, Timing>builder()
                        .put("plain sum", new Timing(300, 300, 300))
                        .put("hand-written", new Timing(400, 400, 400))
                        .put("DuckDB", new Timing(1_200, 1_200, 1_200))
                        .put("library", new Timing(600, 600, 600))
                        .put("library, general path over columns", new Timing(40_000, 40_000, 40_000))
                        .put("library, general path over records", new Timing(41_000, 41_000, 41_000))
                        .put("numpy (sorted)", new Timing(1_500, 1_500, 1_500))
                        .put(Contest.WALK, new Timing(30_000, 30_000, 30_000))
                        .buildOrThrow(),
                "plain sum");
        standings.against("hand-written", "DuckDB", List.of("library"));
        return standings;
    }

    @Test
    void limitsSayWhetherTheyAreKept() {
        Limits limits = new Limits();
        limits.of(Question.REFERRALS, 1_000, rolling(), true);

        assertThat(limits.table()).hasToString("""
            | limit | at most | measured | kept |
            |---|---:|---:|---:|
            | hand-written, times the sum: Rolling 12-month referral rate, daily over ten years, 1,000 events | 1.43 | 1.33 | yes |
            | general path over columns, ns/event: Rolling 12-month referral rate, daily over ten years, 1,000 events | 40.0 | 40.0 | yes |
            | general path over records, ns/event: Rolling 12-month referral rate, daily over ten years, 1,000 events | 40.0 | 41.0 | no |
            | general path over records, ns/event beyond the walk over them: Rolling 12-month referral rate, daily over ten years, 1,000 events | 40.0 | 11.0 | yes |
            """);
    }

    @Test
    void ofManyEventsTheLibraryIsHeldToItsPeersToo() {
        Limits limits = new Limits();
        limits.of(Question.OPEN, 10_000_000, rolling(), false);

        assertThat(limits.table()).hasToString("""
            | limit | at most | measured | kept |
            |---|---:|---:|---:|
            | hand-written, times the sum: Open assessments, daily over ten years, 10,000,000 events | 5.72 | 1.33 | yes |
            | library, times hand-written: Open assessments, daily over ten years, 10,000,000 events | 1.30 | 1.50 | no |
            | library, times the sum: Open assessments, daily over ten years, 10,000,000 events | 3.00 | 2.00 | yes |
            | DuckDB, times the library: Open assessments, daily over ten years, 10,000,000 events | at least 3.30 | 2.00 | no |
            | numpy, times the library: Open assessments, daily over ten years, 10,000,000 events | at least 2.00 | 2.50 | yes |
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
