package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;

class UnlikeTalliesTest {
    private static final Dates SUN_30_JUNE_2019 = Dates.of(Day.of(2019, 6, 30));

    private static Indicator<CouncilRecords, Counted> referrals(WindowRule window) {
        Rows<ChildRecord, CinEpisode> episodes = new Rows<>("episodes", ChildRecord::episodes);
        Indicator.Builder<CouncilRecords, Counted> builder = Indicator.builder();
        builder.id("mine");
        builder.title("Mine");
        builder.words(new Words("Mine.", "referrals", "", "made up", ""));
        builder.parts(Counted.class);
        builder.addFeeds(Feed.of(
                CouncilRecords::children, Count.of(episodes, new DayField<>("referred", CinEpisode::referred))));
        builder.window(window);
        builder.measure(Measures.count(Counted.COUNTED));
        builder.addNeeds(Need.of("episodes"));
        return builder.build();
    }

    private static Tally<Counted> tally(WindowRule window, PeriodKind kind) {
        return Evaluation.of(CouncilRecords.builder().build(), LocalDate.of(2019, Month.JUNE, 30))
                .tally(referrals(window), kind, SUN_30_JUNE_2019);
    }

    @Test
    void aMonthSoFarAndAQuarterSoFarAreNotAdded() {
        Tally<Counted> months = tally(WindowRule.IN_PERIOD, PeriodKind.MONTH);

        assertThat(months.plus(tally(WindowRule.IN_PERIOD, PeriodKind.MONTH))).isEqualTo(months);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> months.plus(tally(WindowRule.IN_PERIOD, PeriodKind.QUARTER)));
    }

    @Test
    void aRollingWindowIsTheSameForEveryKindOfPeriod() {
        Tally<Counted> months = tally(WindowRule.ROLLING_12_MONTHS, PeriodKind.MONTH);

        assertThat(months.plus(tally(WindowRule.ROLLING_12_MONTHS, PeriodKind.QUARTER)))
                .isEqualTo(months);
    }
}
