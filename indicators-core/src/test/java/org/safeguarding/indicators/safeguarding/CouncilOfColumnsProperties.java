package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;

/** A council whose tables are columns has the figures of its rows, on kernels that read the columns. */
class CouncilOfColumnsProperties {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);
    private static final int FIRST = Day.of(2017, 1, 1);
    private static final int DAYS = 900;
    private static final int DAY_SECONDS = 86_400;
    private static final ImmutableList<String> TEAMS = ImmutableList.of("North", Dimension.UNKNOWN, "South", "Empty");
    private static final Dates DATES =
            Dates.of(Day.of(2018, 3, 31), Day.of(2018, 12, 31), Day.of(2019, 2, 28), Day.of(AS_AT));

    private static CouncilRecords council(int children, int rows, int seed) {
        Random random = new Random(seed);
        int[] days = IntStream.generate(() -> FIRST + random.nextInt(DAYS))
                .limit(rows)
                .toArray();
        RowColumns episodes = RowColumns.of(
                        children,
                        IntStream.generate(() -> random.nextInt(children))
                                .limit(rows)
                                .toArray())
                .withDays("cine_referral_date", days)
                .withDays(
                        "cine_close_date",
                        IntStream.of(days)
                                .map(day -> random.nextInt(3) == 0 ? Day.NONE : day + random.nextInt(200) - 1)
                                .toArray())
                .withGroups(
                        "team",
                        TEAMS,
                        IntStream.generate(() -> random.nextInt(3)).limit(rows).toArray());
        long[] received = IntStream.of(days)
                .mapToLong(day -> (long) DAY_SECONDS * day + random.nextInt(DAY_SECONDS))
                .toArray();
        RowColumns decisions = RowColumns.of(rows, IntStream.range(0, rows).toArray())
                .withTimes("received_at", received)
                .withTimes(
                        "decided_at",
                        IntStream.range(0, rows)
                                .mapToLong(row -> random.nextInt(4) == 0
                                        ? RowColumns.NO_TIME
                                        : received[row] + random.nextInt(3 * DAY_SECONDS) - 3_600)
                                .toArray());
        return CouncilRecords.builder()
                .children(ChildColumns.of(episodes))
                .decisions(DecisionColumns.of(decisions))
                .columns(ImmutableMap.of("ssd_cin_episodes", episodes, "local_contact_decisions", decisions))
                .complete("ssd_cin_episodes", "local_contact_decisions")
                .build();
    }

    @Property(tries = 200)
    void figuresOfColumnsAreThoseOfRows(
            @ForAll @IntRange(min = 1, max = 40) int children,
            @ForAll @IntRange(max = 120) int rows,
            @ForAll int seed) {
        CouncilRecords council = council(children, rows, seed);
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, AS_AT);
        Evaluation<CouncilRecords> byHand = evaluation.onGeneralPath();
        for (String id : List.of("referral-rate-12m", "rereferral-pct-12m", "cin-open", "decision-24h-pct")) {
            Indicator<CouncilRecords, ?> indicator = Catalogue.standard().get(id);
            List<String> dimensions = new ArrayList<>(List.of(""));
            if (indicator.breakdowns().stream().anyMatch(b -> b.dimension().equals("team"))) {
                dimensions.add("team");
            }
            for (String by : dimensions) {
                assertThat(evaluation.tally(indicator, PeriodKind.MONTH, DATES, by))
                        .as(id + " by '" + by + "'")
                        .isEqualTo(byHand.tally(indicator, PeriodKind.MONTH, DATES, by));
            }
        }
    }

    @Example
    void groupsThatNoRowIsInAreNotThere() {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council(20, 300, 1), AS_AT);
        assertThat(evaluation
                        .tally(Catalogue.standard().get("referral-rate-12m"), PeriodKind.MONTH, DATES, "team")
                        .groups())
                .containsExactly("North", "South", Dimension.UNKNOWN);
    }

    @Example
    void aSourceThatIsOnlyAGroupHasNoCode() {
        RowColumns bySource = RowColumns.of(1, new int[] {0})
                .withDays("cine_referral_date", new int[] {FIRST})
                .withGroups("source", ImmutableList.of("Police"), new int[] {0});
        assertThatIllegalArgumentException().isThrownBy(() -> ChildColumns.of(bySource));
    }

    @Example
    void aDecisionWithoutAReceiptIsRefused() {
        RowColumns unreceived = RowColumns.of(1, new int[] {0})
                .withTimes("received_at", new long[] {RowColumns.NO_TIME})
                .withTimes("decided_at", new long[] {0});
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionColumns.of(unreceived));
    }

    @Example
    void columnsThatDoNotFitAreRefused() {
        RowColumns one = RowColumns.of(1, new int[] {0});
        assertThatIllegalArgumentException().isThrownBy(() -> one.withTimes("t", new long[] {0, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> one.withTimes("t", new long[] {Long.MAX_VALUE}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withGroups("team", ImmutableList.of("A", "A"), new int[] {0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withGroups("team", ImmutableList.of("A"), new int[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withGroups("team", ImmutableList.of(""), new int[] {0}));
    }
}
