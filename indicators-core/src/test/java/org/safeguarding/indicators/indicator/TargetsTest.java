package org.safeguarding.indicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

class TargetsTest {
    private static final LocalDate APRIL_2018 = LocalDate.of(2018, 4, 1);
    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 1);

    @Test
    void aTargetIsValidFromItsDateUntilTheDayBeforeTheNext() {
        Targets targets = Targets.NONE.from(APRIL_2018, Target.atLeast(80)).from(APRIL_2019, Target.atLeast(90));

        assertThat(targets.on(Day.of(2018, 3, 31))).isEmpty();
        assertThat(targets.on(Day.of(2018, 4, 1))).contains(Target.atLeast(80));
        assertThat(targets.on(Day.of(2019, 3, 31))).contains(Target.atLeast(80));
        assertThat(targets.on(Day.of(2019, 4, 1))).contains(Target.atLeast(90));
        assertThat(targets.latest()).contains(Target.atLeast(90));
    }

    @Test
    void aTargetWithoutADateHasAlwaysBeenValid() {
        assertThat(Targets.always(Target.noMoreThan(15)).on(Day.of(1, 1, 1))).contains(Target.noMoreThan(15));
        assertThat(Targets.NONE.on(Day.of(2019, 4, 1))).isEmpty();
        assertThat(Targets.NONE.latest()).isEmpty();
    }

    @Test
    void aTargetCanBeGivenUp() {
        Targets targets = Targets.always(Target.noMoreThan(15)).noneFrom(APRIL_2019);

        assertThat(targets.on(Day.of(2019, 3, 31))).contains(Target.noMoreThan(15));
        assertThat(targets.on(Day.of(2019, 4, 1))).isEmpty();
        assertThat(targets.latest()).isEmpty();
    }

    @Test
    void datesRunForwardAndOnlyTheFirstMayBeMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Targets.NONE.noneFrom(APRIL_2019).from(APRIL_2018, Target.atLeast(80)))
                .withMessage("expected targets in the order of their dates, got 2019-04-01 before 2018-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Targets.NONE.noneFrom(APRIL_2019).noneFrom(APRIL_2019));
        Targets.Step undated = new Targets.Step(Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Targets(ImmutableList.of(undated, undated)))
                .withMessage("expected a date on every target but the first, got one without");
    }
}
