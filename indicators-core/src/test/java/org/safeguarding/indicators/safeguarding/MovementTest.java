package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Movement;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** From one month to the next, within one run: what came in and what went, to the row. */
class MovementTest {
    private static final int FRIDAY = Day.of(2019, 5, 31);
    private static final Period MAY = Period.parse("2019-05");

    private static CinEpisode episode(String key, int month, int day) {
        return CinEpisode.of(key, Day.of(2019, month, day), Day.NONE);
    }

    @Test
    void fromOneMonthToTheNextWhatLeftAndWhatEntered() {
        CouncilRecords records = CouncilRecords.builder()
                .complete("ssd_cin_episodes")
                .children(ImmutableList.of(
                        ChildRecord.builder("c1")
                                .addEpisodes(episode("e1", 5, 2), episode("e2", 5, 20))
                                .build(),
                        ChildRecord.builder("c2")
                                .addEpisodes(episode("e3", 5, 9), episode("e4", 4, 1))
                                .build()))
                .build();
        Bridge bridge = between(records, Catalogue.standard().get("referrals"));

        assertThat(bridge.steps()).extracting(Bridge.Step::cause).containsExactly(Cause.LEFT, Cause.ENTERED);
        assertThat(bridge.steps().get(0).rows())
                .extracting(Bridge.Moved::row)
                .containsExactly(new RowName("ssd_cin_episodes", "e4"));
        assertThat(bridge.steps().get(1).change()).contains(Exact.of(3));
    }

    @Test
    void aNewerSnapshotTakesThePlaceOfTheOneBefore() {
        CouncilRecords records = CouncilRecords.builder()
                .complete("local_workforce")
                .workforce(StaffingRecord.of(List.of(posts(4, "10"), posts(5, "12"))))
                .build();

        Bridge.Step step = Iterables.getOnlyElement(
                between(records, Catalogue.standard().get("posts-fte")).steps());
        assertThat(step.cause()).isEqualTo(Cause.RENEWED);
        assertThat(step.rows()).hasSize(2);
        assertThat(step.change()).contains(Exact.of(2));
    }

    private static StaffingRow posts(int month, String posts) {
        return new StaffingRow(
                Day.of(2019, month, 1),
                "MASH",
                Optional.of(new BigDecimal(posts)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static <P extends Enum<P>> Bridge between(CouncilRecords records, Indicator<CouncilRecords, P> indicator) {
        Evidence evidence = Evaluation.of(records, Day.toDate(FRIDAY))
                .evidence(indicator, ImmutableList.of(Period.parse("2019-04"), MAY), "", CouncilPrints.INSTANCE);
        return Movement.between(indicator, evidence, "2019-04", "2019-05").orElseThrow();
    }
}
