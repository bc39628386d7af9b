package org.safeguarding.indicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.measure.Exact;

class TargetTest {
    @ParameterizedTest(name = "{2} of {3} against {0} give or take {1}: {4}")
    @CsvFileSource(resources = "targets.csv", useHeadersInDisplayName = true)
    void aValueIsJudgedExactly(String label, BigDecimal tolerance, long numerator, long denominator, String status) {
        Target target = target(label, tolerance);
        Exact percent = Exact.of(numerator).times(100).dividedBy(Exact.of(denominator));

        assertThat(target.judge(percent).label()).isEqualTo(status);
        assertThat(target.label()).isEqualTo(label);
    }

    private static Target target(String label, BigDecimal tolerance) {
        Target target = switch (label) {
            case "20..25" -> Target.band(20, 25);
            case ">=90" -> Target.atLeast(90);
            case "<=15" -> Target.noMoreThan(15);
            default -> throw new IllegalArgumentException("expected a target, got " + label);
        };
        return new Target(target.kind(), target.low(), target.high(), tolerance);
    }

    @Test
    void aBandHasItsEndsTheRightWayRound() {
        assertThat(Target.band(20, 20).judge(Exact.of(20))).isEqualTo(TargetStatus.MET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.band(25, 20))
                .withMessage("expected a band from low to high, got 25 to 20");
    }

    @Test
    void aToleranceIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target("<=15", BigDecimal.valueOf(-1)))
                .withMessage("expected a tolerance of 0 or more, got -1");
    }

    @Test
    void decimalsOfATargetArePrintedPlainly() {
        Target target = new Target(Target.Kind.BAND, new BigDecimal("2E+1"), new BigDecimal("25.50"), BigDecimal.ZERO);

        assertThat(target.label()).isEqualTo("20..25.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {">=90", "<=15", "20..25", ">=62.5", "<=0", "-1.25..0.0"})
    void aTargetIsReadAsItIsPrinted(String label) {
        assertThat(Target.parse(label).label()).isEqualTo(label);
        assertThat(Target.parse(label).tolerance()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "90", ">90", ">= 90", ">=90%", ">=1e3", "20...25", "20..", "..25", ">=٩٠", "at least 90"})
    void whatIsNoTargetIsRefused(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.parse(label))
                .withMessage("expected a target such as >=90, <=15 or 20..25, got '" + label + "'");
    }

    @Test
    void aToleranceGoesWithTheRestUnchanged() {
        Target near = Target.atLeast(90).withTolerance(BigDecimal.valueOf(2));

        assertThat(near.judge(Exact.of(88))).isEqualTo(TargetStatus.WITHIN_TOLERANCE);
        assertThat(near.label()).isEqualTo(">=90");
    }

    @Test
    void aGuideStaysOneAndIsJudgedAlike() {
        Target guide = Target.noMoreThan(15).asGuide();

        assertThat(guide.guide()).isTrue();
        assertThat(guide.withTolerance(BigDecimal.ONE).guide()).isTrue();
        assertThat(Target.noMoreThan(15).guide()).isFalse();
        assertThat(guide.judge(Exact.of(16))).isEqualTo(TargetStatus.NOT_MET);
        assertThat(guide.label()).isEqualTo("<=15");
    }

    @Test
    void whichWayIsBetterFollowsFromTheTarget() {
        assertThat(Target.atLeast(1).polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(Target.noMoreThan(1).polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
        assertThat(Target.band(1, 2).polarity()).isEqualTo(Polarity.NEITHER);
    }
}
