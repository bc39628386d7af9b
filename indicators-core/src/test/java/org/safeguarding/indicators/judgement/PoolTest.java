package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.judgement.Pool.MissingMember;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;

class PoolTest {
    private static final Area LARGE = new Area("Large", ChartSeries.rate(900, 90_000));
    private static final Area SMALL = new Area("Small", ChartSeries.rate(100, 1_000));
    private static final Area GONE = new Area(
            "Gone", Outcome.without(new Value.NotAvailable("sent nothing"), Unit.PER_10000, Places.WHOLE_OR_ONE));

    @Test
    void anAverageIsPooledAndNotTheMeanOfRates() {
        Pool pool = Pool.of("both", List.of(LARGE, SMALL), MissingMember.REFUSED);

        // 100 and 1,000 per 10,000; 1,000 events among 91,000 are 109.9, and their mean would be 550.
        assertThat(pool.outcome().value().figure())
                .contains(Exact.of(1_000).times(10_000).dividedBy(Exact.of(91_000)));
        assertThat(pool.outcome().chance()).isEqualTo(Chance.EVENTS);
        assertThat(pool.counted()).isEqualTo(2);
    }

    @Test
    void aMissingMemberLeavesBothSumsAndIsNamed() {
        Pool pool = Pool.of("all", List.of(GONE, LARGE), MissingMember.LEFT_OUT_AND_NAMED);

        assertThat(pool.outcome().value().figure()).contains(Exact.of(100));
        assertThat(pool.counted()).isEqualTo(1);
        assertThat(pool.missing()).containsExactly("Gone");
        assertThat(pool.outcome().remark()).isEqualTo("without Gone");
    }

    @Test
    void whereItIsRefusedThereIsNoAverageWithoutAllMembers() {
        Pool pool = Pool.of("all", List.of(LARGE, GONE), MissingMember.REFUSED);

        assertThat(pool.outcome().value()).isEqualTo(new Value.NotAvailable("all: no figure of Gone"));
        assertThat(Pool.of("all", List.of(GONE), MissingMember.LEFT_OUT_AND_NAMED)
                        .outcome()
                        .value())
                .isInstanceOf(Value.NotAvailable.class);
    }

    @Test
    void whatIsSuppressedIsMissingThoughItsNumbersWereKnown() {
        Outcome suppressed = new Outcome(
                Optional.of(BigDecimal.ONE),
                Optional.of(BigDecimal.TEN),
                new Value.Suppressed("small"),
                Unit.PER_10000,
                Places.WHOLE_OR_ONE,
                Optional.empty(),
                "");
        Pool pool = Pool.of("all", List.of(LARGE, new Area("Hidden", suppressed)), MissingMember.LEFT_OUT_AND_NAMED);

        assertThat(pool.missing()).containsExactly("Hidden");
        assertThat(pool.outcome().numerator()).contains(new BigDecimal("900"));
    }

    @Test
    void whoHasNobodyToCountOverAddsNothingAndIsNotMissing() {
        Area nobody = new Area("Nobody", ChartSeries.share(0, 0));
        Pool pool = Pool.of("all", List.of(nobody, new Area("Some", ChartSeries.share(1, 4))), MissingMember.REFUSED);

        assertThat(pool.outcome().value().figure()).contains(Exact.of(25));
    }

    @Test
    void areasOfTwoUnitsAreNotPooled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pool.of(
                        "all", List.of(LARGE, new Area("Other", ChartSeries.share(1, 4))), MissingMember.REFUSED))
                .withMessage("expected areas of one unit for all, got [per_10000, percent]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Area(" ", ChartSeries.share(1, 4)));
    }
}
