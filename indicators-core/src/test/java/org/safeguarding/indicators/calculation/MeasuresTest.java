package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Tally;

class MeasuresTest {
    private static final Measure.Context NOBODY = () -> {
        throw new IllegalStateException("only a rate asks for a population");
    };
    private static final Measure.Context PEOPLE = () -> Estimate.of(68_530, 0, "2019", "");

    private static final Measure<Share> PERCENTAGE = Measures.percentage(Share.IN, Share.OUT);
    private static final Measure<Share> COUNT = Measures.count(Share.IN);
    private static final Measure<Share> RATE = Measures.per10k(Share.IN);

    /** Amounts of IN and OUT, in hundredths, from so many contributions. */
    private static Reading<Share> reading(long in, long out, long contributions) {
        Basis<Share> basis = Basis.of("test", Share.class, 2, Dates.of(0), Knowledge.asThen(), "");
        return Tally.ofSums(basis, Map.of("", new long[] {in, out, contributions}))
                .at(0);
    }

    private static Reading<Share> whole(long in, long out) {
        return reading(100 * in, 100 * out, in + out);
    }

    private static Value figure(String decimal) {
        return Value.of(Exact.of(new BigDecimal(decimal)));
    }

    private static void isAmount(Optional<BigDecimal> amount, String expected) {
        assertThat(amount).hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo(expected));
    }

    @Test
    void aCountIsItsOwnNumeratorAndAGroupOfItIsAShareOfTheTotal() {
        Outcome total = COUNT.of(whole(3, 5), NOBODY);
        Outcome group = COUNT.ofGroup(whole(3, 5), whole(12, 5), NOBODY);

        assertThat(total.value()).isEqualTo(figure("3"));
        assertThat(total.unit()).isEqualTo(Unit.COUNT);
        assertThat(total.denominator()).isEqualTo(Optional.empty());
        assertThat(group.value()).isEqualTo(figure("25"));
        assertThat(group.unit()).isEqualTo(Unit.PERCENT).isEqualTo(COUNT.groupUnit());
        isAmount(group.numerator(), "3");
        isAmount(group.denominator(), "12");
    }

    @Test
    void aCountOfNothingIsZeroAndItsGroupsAreNotApplicable() {
        assertThat(COUNT.of(whole(0, 0), NOBODY).value()).isEqualTo(figure("0"));
        assertThat(COUNT.ofGroup(whole(0, 0), whole(0, 0), NOBODY).value()).isInstanceOf(Value.NotApplicable.class);
    }

    @Test
    void aPercentageIsOfItselfAndTheRest() {
        Outcome outcome = PERCENTAGE.of(whole(81, 119), NOBODY);

        assertThat(outcome.value()).isEqualTo(figure("40.5"));
        isAmount(outcome.numerator(), "81");
        isAmount(outcome.denominator(), "200");
        assertThat(PERCENTAGE.describe()).isEqualTo("IN as a percentage of IN + OUT");
    }

    @Test
    void aPercentageOfNobodyIsNotApplicableAndNoneOfSomeIsZero() {
        Outcome nobody = PERCENTAGE.of(whole(0, 0), NOBODY);

        assertThat(nobody.value()).isInstanceOf(Value.NotApplicable.class);
        isAmount(nobody.numerator(), "0");
        isAmount(nobody.denominator(), "0");
        assertThat(PERCENTAGE.of(whole(0, 7), NOBODY).value()).isEqualTo(figure("0"));
        assertThat(PERCENTAGE.of(whole(7, 0), NOBODY).value()).isEqualTo(figure("100"));
    }

    @Test
    void onlyPercentagesOfDisjointPartsSharesOfACountAndRatesAreSubjectToChance() {
        Reading<Share> some = whole(3, 5);

        assertThat(PERCENTAGE.of(some, NOBODY).chance()).isEqualTo(Chance.SHARE);
        assertThat(COUNT.ofGroup(some, some, NOBODY).chance()).isEqualTo(Chance.SHARE);
        assertThat(RATE.of(some, PEOPLE).chance()).isEqualTo(Chance.EVENTS);
        assertThat(COUNT.of(some, NOBODY).chance()).isEqualTo(Chance.NONE);
        assertThat(Measures.ratio(Sum.of(Share.IN), Sum.of(Share.OUT), Places.ONE)
                        .of(some, NOBODY)
                        .chance())
                .isEqualTo(Chance.NONE);
    }

    @Test
    void aPartIsNamedOnceInAPercentage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measures.percentage(Share.IN, Share.OUT, Share.IN))
                .withMessage("expected disjoint parts, got [IN, OUT, IN]");
    }

    @Test
    void aRatioMayPass100AndFallBelowZero() {
        Measure<Share> ratio = Measures.ratio(Sum.of(Share.IN), Sum.of(Share.OUT), Places.ONE);
        Measure<Share> less = Measures.ratio(Sum.of(Share.IN).less(Share.OUT), Sum.of(Share.OUT), Places.ONE);

        assertThat(ratio.of(reading(450, 200, 2), NOBODY).value()).isEqualTo(figure("225"));
        assertThat(less.of(reading(50, 200, 2), NOBODY).value()).isEqualTo(figure("-75"));
        assertThat(less.describe()).isEqualTo("IN - OUT as a percentage of OUT");
    }

    @Test
    void anAmountKeepsItsDecimalsAndItsSign() {
        Measure<Share> amount = Measures.amount(Sum.of(Share.IN).less(Share.OUT), Unit.FTE);

        assertThat(amount.of(reading(1_025, 1_250, 2), NOBODY).value()).isEqualTo(figure("-2.25"));
        assertThat(amount.ofGroup(reading(25, 0, 1), reading(1_025, 1_250, 2), NOBODY)
                        .value())
                .isEqualTo(figure("0.25"));
        assertThat(amount.places()).isEqualTo(Places.EXACT);
    }

    @Test
    void aRateIsDividedByThePopulationAndSaysWhichItWas() {
        Outcome outcome = RATE.of(whole(3_027, 0), PEOPLE);

        assertThat(outcome.value()).isEqualTo(Value.of(Exact.of(30_270_000).dividedBy(Exact.of(68_530))));
        assertThat(outcome.population()).contains(PEOPLE.population());
        isAmount(outcome.denominator(), "68530");
    }

    @Test
    void aRateCarriesTheRemarkOnItsPopulation() {
        Measure.Context older = () -> Estimate.of(68_530, 0, "2019", "an earlier estimate");

        assertThat(RATE.of(whole(1, 0), older).remark()).isEqualTo("an earlier estimate");
    }

    @Test
    void aRateOfAnEmptyAreaIsNotApplicable() {
        Outcome outcome = RATE.of(whole(3, 0), () -> Estimate.of(0, 0, "2019", ""));

        assertThat(outcome.value()).isInstanceOf(Value.NotApplicable.class);
        isAmount(outcome.numerator(), "3");
        isAmount(outcome.denominator(), "0");
    }

    @Test
    void whereThePopulationIsNotKnownARateShowsNothing() {
        Outcome outcome = RATE.of(whole(3, 0), () -> Estimate.notAvailable("no such year"));

        assertThat(outcome.value()).isEqualTo(new Value.NotAvailable("no such year"));
        assertThat(outcome.numerator()).isEqualTo(Optional.empty());
    }

    @Test
    void whereThereCanBeNoPopulationTheCountIsStillShown() {
        Outcome outcome = RATE.of(whole(3, 0), () -> Estimate.notApplicable("a team has none"));

        assertThat(outcome.value()).isEqualTo(new Value.NotApplicable("a team has none"));
        isAmount(outcome.numerator(), "3");
        assertThat(outcome.denominator()).isEqualTo(Optional.empty());
    }

    @Test
    void aPartThatSpoilsAMeasureDoesSoOnlyWhereItIs() {
        Measure<Share> guarded = Measures.unless(Share.OUT, "a blank cell", COUNT);

        assertThat(guarded.of(whole(3, 1), NOBODY).value()).isEqualTo(new Value.NotAvailable("a blank cell"));
        assertThat(guarded.of(whole(3, 0), NOBODY).value()).isEqualTo(figure("3"));
        assertThat(guarded.ofGroup(whole(3, 0), whole(4, 1), NOBODY).value()).isEqualTo(figure("75"));
        assertThat(guarded.ofGroup(whole(3, 1), whole(4, 1), NOBODY).unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void nothingReadIsToldFromAmountsOfNought() {
        Measure<Share> guarded = Measures.ifAny("no snapshot", COUNT);

        assertThat(guarded.of(reading(0, 0, 0), NOBODY).value()).isEqualTo(new Value.NotAvailable("no snapshot"));
        assertThat(guarded.of(reading(0, 0, 2), NOBODY).value()).isEqualTo(figure("0"));
        assertThat(guarded.describe()).isEqualTo(COUNT.describe()).isEqualTo("the number of IN");
    }

    private static Measure.Context months(int begun) {
        return new Measure.Context() {
            @Override
            public Estimate population() {
                throw new IllegalStateException("only a rate asks for a population");
            }

            @Override
            public OptionalInt months() {
                return OptionalInt.of(begun);
            }
        };
    }

    @Test
    void aMeanAMonthDividesByTheMonthsBegunAndDoesNotApplyToASingleDate() {
        Measure<Share> monthly = Measures.perMonth(Share.IN);

        assertThat(monthly.of(whole(5, 1), months(2)).value()).isEqualTo(figure("2.5"));
        isAmount(monthly.of(whole(5, 1), months(2)).denominator(), "2");
        Outcome date = monthly.of(whole(5, 1), NOBODY);
        assertThat(date.value()).isInstanceOf(Value.NotApplicable.class);
        isAmount(date.numerator(), "5");
        assertThat(date.denominator()).isEmpty();
    }

    @Test
    void aMeasureOfEveryMonthIsNotAvailableWhereAMonthBegunHasNoRow() {
        Measure<Share> ofTwo =
                Measures.everyMonth(Share.OUT, "expectations", Measures.amount(Sum.of(Share.IN), Unit.COUNT));

        assertThat(ofTwo.of(reading(300, 2, 5), months(2)).value()).isEqualTo(figure("3"));
        assertThat(ofTwo.of(reading(300, 1, 4), months(2)).value())
                .isEqualTo(new Value.NotAvailable("expectations has no row for 1 of 2 months begun"));
        assertThat(ofTwo.of(reading(300, 2, 5), NOBODY).value()).isInstanceOf(Value.NotApplicable.class);
    }

    @Test
    void aMeanShowsItsDenominatorTimesWhatEachStandsFor() {
        Measure<Share> weeks = Measures.mean(Sum.of(Share.IN), Sum.of(Share.OUT), 7, Unit.WEEKS, Places.WHOLE_OR_ONE);

        Outcome mean = weeks.of(whole(401, 2), NOBODY);
        isAmount(mean.numerator(), "401");
        isAmount(mean.denominator(), "14");
        assertThat(mean.value()).isEqualTo(Value.of(Exact.of(401).dividedBy(Exact.of(14))));
        assertThat(weeks.of(whole(0, 0), NOBODY).value()).isInstanceOf(Value.NotApplicable.class);
        assertThat(weeks.describe()).isEqualTo("IN / (7 x OUT)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measures.mean(Sum.of(Share.IN), Sum.of(Share.OUT), 0, Unit.WEEKS, Places.WHOLE));
    }
}
