package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.TallyResults;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** Figures of one definition that were set unlike are not figures of the same thing. */
class UnlikeSettingsTest {
    private static final LocalDate SUN_30_JUNE_2019 = LocalDate.of(2019, Month.JUNE, 30);
    private static final CouncilRecords NOBODY =
            CouncilRecords.builder().complete("ssd_cin_episodes").build();

    private static Tally<?> tally(Parameters parameters) {
        return tally(Catalogue.with(parameters).get("rereferral-pct-12m"));
    }

    private static <P extends Enum<P>> Tally<P> tally(Indicator<CouncilRecords, P> indicator) {
        return Evaluation.of(NOBODY, SUN_30_JUNE_2019)
                .tally(indicator, PeriodKind.MONTH, Dates.of(Day.of(2019, 6, 30)));
    }

    @SuppressWarnings("unchecked") // tallies of one indicator
    private static <P extends Enum<P>> Tally<P> sum(Tally<?> one, Tally<?> other) {
        return ((Tally<P>) one).plus((Tally<P>) other);
    }

    @Test
    void talliesOfDefinitionsThatWereSetUnlikeAreNotAdded() {
        Tally<?> usual = tally(Parameters.standard());
        Tally<?> halfAYear =
                tally(Parameters.builder().reReferral(LookBack.months(6)).build());
        Tally<?> lastDayIn = tally(Parameters.builder().endDayCounts(true).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum(usual, halfAYear))
                .withMessageEndingWith(
                        "setting rereferral_look_back: expected as usual, got [d - 6 calendar months, d)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum(lastDayIn, usual))
                .withMessageEndingWith("setting end_day_counts: expected yes, got as usual");
        assertThat(UnlikeSettingsTest.<Share>sum(usual, tally(Parameters.standard())))
                .isEqualTo(usual);
    }

    @Test
    void aCalendarIsToldByItsHolidays() {
        WorkingDayCalendar usual = WorkingDayCalendar.englandAndWales();
        Parameters.Builder builder = Parameters.builder();
        builder.calendar(usual.withHolidays(ImmutableList.of(LocalDate.of(2019, Month.JUNE, 3)))
                .withoutHoliday(LocalDate.of(2019, Month.MAY, 6)));
        builder.addTeams("South", "No, \"North\"", "South");

        assertThat(InForce.words(builder.build()).toString())
                .isEqualTo(
                        "{working_days=England and Wales 1995 to 2028, also not worked 2019-06-03, worked 2019-05-06, "
                                + "teams=\"No, \"\"North\"\"\", \"South\"}");
        assertThat(InForce.words(Parameters.standard())).isEmpty();
    }

    @Test
    void resultsAreNotMadeOfTalliesThatWereSetUnlike() {
        Indicator<CouncilRecords, ?> usual = Catalogue.standard().get("rereferral-pct-12m");
        Tally<?> lastDayIn = tally(Parameters.builder().endDayCounts(true).build());
        TallyResults<CouncilRecords> results = TallyResults.of(NOBODY, SUN_30_JUNE_2019, ImmutableList.of(lastDayIn));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.results(usual, ImmutableList.of(Period.parse("2019-06")), ""))
                .withMessageStartingWith("expected a tally of ");
    }
}
