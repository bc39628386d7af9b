package org.safeguarding.indicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

class DefinitionTest {
    private static Indicator.Builder<Dataset, Counted> complete() {
        Indicator.Builder<Dataset, Counted> builder = Indicator.builder();
        builder.id("visits");
        builder.title("Visits");
        builder.words(new Words("Visits.", "visits", "", "made up", ""));
        builder.parts(Counted.class);
        builder.window(WindowRule.IN_PERIOD);
        builder.measure(Measures.count(Counted.COUNTED));
        return builder;
    }

    @Test
    void whatIsNotSaidHasADefault() {
        Indicator<Dataset, Counted> indicator = complete().build();

        assertThat(indicator.scale()).isZero();
        assertThat(indicator.version()).isEqualTo(1);
        assertThat(indicator.quarter()).isEqualTo(QuarterRule.AT_END);
        assertThat(indicator.target()).isEmpty();
        assertThat(indicator.breakdown()).isEmpty();
        assertThat(indicator.clocks()).isEmpty();
        assertThat(indicator).hasToString("visits");
    }

    @Test
    void whatMustBeSaidIsAskedForByName() {
        Indicator.Builder<Dataset, Counted> builder = Indicator.builder();
        builder.id("visits");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title")
                .hasMessageContaining("measure");
    }

    @Test
    void aChangedCopyLeavesTheDefinitionAsItWas() {
        Indicator<Dataset, Counted> indicator = complete().build();
        Indicator.Builder<Dataset, Counted> builder = Indicator.builder();
        builder.from(indicator);
        builder.target(Target.atLeast(85));
        Indicator<Dataset, Counted> changed = builder.build();

        assertThat(changed.target()).contains(Target.atLeast(85));
        assertThat(changed.id()).isEqualTo("visits");
        assertThat(changed.measure()).isEqualTo(indicator.measure());
        assertThat(indicator.target()).isEmpty();
        assertThat(changed).isNotEqualTo(indicator);
        assertThat(complete().measure(indicator.measure()).build()).isEqualTo(indicator);
    }

    @Test
    void fixedGroupsArePrintedFirstAndAlwaysAndOthersWhereSeen() {
        Breakdown fixed = Breakdown.of("team", ImmutableList.of("South", "North"));

        assertThat(fixed.groups(ImmutableList.of())).containsExactly("South", "North");
        assertThat(fixed.groups(ImmutableList.of("East", "North", "West")))
                .containsExactly("South", "North", "East", "West");
        assertThat(Breakdown.of("team").groups(ImmutableList.of("East"))).containsExactly("East");
    }

    @Test
    void aTableThatIsMissingIsNotAnEmptyOne() {
        assertThat(TableState.COMPLETE.usable()).isTrue();
        assertThat(TableState.missing("table visits is missing").usable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(WindowRule.class)
    void onlyWhatReachesBackOverAWindowIsRefusedForWantOfHistory(WindowRule rule) {
        assertThat(rule.refusedBeforeHistory()).isEqualTo(rule != WindowRule.AS_AT && rule != WindowRule.EVER);
    }

    @Test
    void aRuleGivesTheWindowOfThePeriodAskedFor() {
        int fri31May2019 = Day.of(2019, 5, 31);

        assertThat(WindowRule.IN_PERIOD.windowFor(PeriodKind.QUARTER).startOf(fri31May2019))
                .isEqualTo(Day.of(2019, 4, 1));
        assertThat(WindowRule.ROLLING_12_MONTHS.windowFor(PeriodKind.QUARTER)).isEqualTo(Window.rolling12Months());
        assertThat(WindowRule.YEAR_TO_DATE.windowFor(PeriodKind.MONTH)).isEqualTo(Window.yearToDate());
        assertThat(WindowRule.EVER.windowFor(PeriodKind.MONTH)).isEqualTo(Window.ever());
        assertThat(WindowRule.AS_AT.windowFor(PeriodKind.YEAR).startOf(fri31May2019))
                .isEqualTo(fri31May2019);
    }

    @Test
    void rulesAndStatusesAreLabelledInAnyLocale() {
        assertThat(WindowRule.values())
                .extracting(WindowRule::label)
                .containsExactly("in_period", "rolling_12_months", "year_to_date", "as_at", "ever");
        assertThat(TargetStatus.values())
                .extracting(TargetStatus::label)
                .containsExactly("met", "within_tolerance", "not_met", "below_band", "above_band", "no_target");
    }
}
