package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;

/** Convention 9 of the catalogue: the mean column of a quarter. */
class MonthMeansTest {
    private static Outcome count(int number) {
        return Outcome.amount(BigDecimal.valueOf(number), Unit.COUNT, Places.WHOLE);
    }

    private static Outcome fte(String number) {
        return Outcome.amount(new BigDecimal(number), Unit.FTE, Places.EXACT);
    }

    private static Outcome rate(int number, int population) {
        return Outcome.quotient(
                BigDecimal.valueOf(number),
                BigDecimal.valueOf(population),
                10_000,
                Unit.PER_10000,
                Places.WHOLE_OR_ONE);
    }

    private static Outcome percentage(int in, int all) {
        return Outcome.quotient(
                BigDecimal.valueOf(in), BigDecimal.valueOf(all), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }

    private static Exact figure(Outcome mean) {
        return mean.value().figure().orElseThrow();
    }

    @Test
    void aMeanOfCountsShowsTheirSumAndTheNumberOfMonths() {
        Outcome mean = MonthMeans.of(List.of(count(1), count(2), count(2)));

        assertThat(figure(mean)).isEqualTo(Exact.of(5).dividedBy(Exact.of(3)));
        assertThat(mean.numerator()).contains(BigDecimal.valueOf(5));
        assertThat(mean.denominator()).contains(BigDecimal.valueOf(3));
        assertThat(mean.places().round(figure(mean), Layout.ONE_DECIMAL)).hasToString("1.7");
    }

    @Test
    void aMeanOfFullTimeEquivalentsIsPrintedThoughItHasNoFiniteDecimal() {
        Outcome mean = MonthMeans.of(List.of(fte("1.5"), fte("2"), fte("2")));

        assertThat(mean.numerator()).contains(new BigDecimal("5.5"));
        assertThat(mean.denominator()).contains(BigDecimal.valueOf(3));
        assertThat(mean.places().round(figure(mean), Layout.ONE_DECIMAL)).hasToString("1.8");
    }

    @Test
    void aMeanOfRatesShowsTheSumsOfCountsAndOfPopulations() {
        Outcome mean = MonthMeans.of(List.of(rate(10, 1_000), rate(20, 1_000)));

        assertThat(figure(mean)).isEqualTo(Exact.of(150));
        assertThat(mean.numerator()).contains(BigDecimal.valueOf(30));
        assertThat(mean.denominator()).contains(BigDecimal.valueOf(2_000));
    }

    @Test
    void aRateOverNobodyStillShowsWhatWasCounted() {
        Outcome mean = MonthMeans.of(List.of(rate(3, 0), rate(4, 0)));

        assertThat(mean.value().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(mean.numerator()).contains(BigDecimal.valueOf(7));
        assertThat(mean.denominator()).contains(BigDecimal.ZERO);
    }

    @Test
    void aMonthThatIsNotApplicableIsLeftOutOfAMeanOfPercentages() {
        Outcome mean = MonthMeans.of(List.of(percentage(1, 2), percentage(0, 0), percentage(1, 4)));

        assertThat(figure(mean)).isEqualTo(Exact.of(new BigDecimal("37.5")));
        assertThat(mean.numerator()).isEmpty();
        assertThat(mean.denominator()).isEmpty();
    }

    @Test
    void aMonthThatIsNotAvailableMakesTheMeanNotAvailable() {
        Value missing = new Value.NotAvailable("table ssd_cp_plans is missing");
        Outcome without = Outcome.without(missing, Unit.PERCENT, Places.WHOLE_OR_ONE);

        assertThat(MonthMeans.of(List.of(percentage(1, 2), without, percentage(0, 0))))
                .isEqualTo(without);
    }
}
