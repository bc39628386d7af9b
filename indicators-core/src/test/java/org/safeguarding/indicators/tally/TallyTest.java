package org.safeguarding.indicators.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.safeguarding.indicators.tally.Stays.basis;
import static org.safeguarding.indicators.tally.Stays.tally;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.tally.Stays.Bed;
import org.safeguarding.indicators.tally.Stays.Guest;
import org.safeguarding.indicators.tally.Stays.Stay;

class TallyTest {
    private static final Knowledge ON_50 = Knowledge.asAt(50);
    private static final Basis<Bed> TOTAL = basis("", 0, ON_50, 10, 20, 30);
    private static final Basis<Bed> BY_HOUSE = basis("house", 0, ON_50, 10, 20, 30);

    private static final Guest ADA =
            Guest.of("ada", new Stay("a1", Bed.SINGLE, 1, 10, 20), new Stay("b1", Bed.DOUBLE, 2, 20, 31));
    private static final Guest BEN = Guest.of("ben", new Stay("b2", Bed.SINGLE, 1, 5, 30));

    @Test
    void aHoldingCountsFromItsFirstDayToTheDayBeforeItsEnd() {
        Tally<Bed> tally = tally(TOTAL, ADA, BEN);

        assertThat(tally.at(10)).hasToString("SINGLE 2, DOUBLE 0, from 2 contributions");
        assertThat(tally.at(20)).hasToString("SINGLE 1, DOUBLE 2, from 2 contributions");
        assertThat(tally.at(30)).hasToString("SINGLE 0, DOUBLE 2, from 1 contributions");
    }

    @Test
    void groupsAreReadOffTheRowAndSumToTheTotal() {
        Tally<Bed> tally = tally(BY_HOUSE, ADA, BEN);

        assertThat(tally.groups()).containsExactly("a", "b");
        assertThat(tally.at(10, "a")).hasToString("SINGLE 1, DOUBLE 0, from 1 contributions");
        assertThat(tally.at(10, "b")).hasToString("SINGLE 1, DOUBLE 0, from 1 contributions");
        assertThat(tally.at(10)).isEqualTo(tally(TOTAL, ADA, BEN).at(10));
        assertThat(tally.at(30, "a").contributions()).isZero();
        assertThat(tally.at(30, "nobody's")).isEqualTo(Tally.zero(BY_HOUSE).at(30));
    }

    @Test
    void aTallyThatIsNotBrokenDownHasNoGroups() {
        assertThat(tally(TOTAL, ADA).groups()).isEmpty();
    }

    @Test
    void talliesAddAndSubtractAndHaveAZero() {
        Tally<Bed> both = tally(BY_HOUSE, ADA, BEN);

        assertThat(tally(BY_HOUSE, ADA).plus(tally(BY_HOUSE, BEN)))
                .isEqualTo(both)
                .hasSameHashCodeAs(both);
        assertThat(both.minus(tally(BY_HOUSE, ADA))).isEqualTo(tally(BY_HOUSE, BEN));
        assertThat(both.plus(Tally.zero(BY_HOUSE))).isEqualTo(both);
        assertThat(both.minus(both)).isEqualTo(Tally.zero(BY_HOUSE)).hasToString("tally of stays v1");
        assertThat(both.minus(both).groups()).isEmpty();
    }

    @Test
    void unequalSumsAreUnequalTallies() {
        assertThat(tally(TOTAL, ADA)).isNotEqualTo(tally(TOTAL, BEN)).isNotEqualTo(tally(BY_HOUSE, ADA));
        assertThat(tally(BY_HOUSE, ADA)).isNotEqualTo(tally(BY_HOUSE, ADA, BEN));
    }

    @Test
    void nothingThereIsToldFromAmountsOfNought() {
        Tally<Bed> nought = tally(TOTAL, Guest.of("cat", new Stay("c1", Bed.SINGLE, 0, 10, 20)));

        assertThat(nought.at(10).of(Bed.SINGLE)).isZero();
        assertThat(nought.at(10).contributions()).isEqualTo(1);
        assertThat(nought.at(10)).isNotEqualTo(nought.at(20));
        assertThat(nought).isNotEqualTo(Tally.zero(TOTAL));
    }

    @Test
    void amountsCarryTheScaleOfTheirBasis() {
        Tally<Bed> tally = tally(basis("", 2, ON_50, 10), Guest.of("dan", new Stay("d1", Bed.DOUBLE, 125, 0, 99)));

        assertThat(tally.at(10).amount(Bed.DOUBLE)).isEqualTo(new BigDecimal("1.25"));
        assertThat(tally.at(10).amount(Bed.SINGLE)).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void talliesOfUnlikeThingsAreNotAdded() {
        Basis<Bed> elsewhere = basis("", 0, ON_50, 10, 20);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(TOTAL, ADA).plus(tally(elsewhere, ADA)))
                .withMessage("expected a tally of stays v1 on the same basis; dates: expected 3 dates 1970-01-11 to"
                        + " 1970-01-31, got 2 dates 1970-01-11 to 1970-01-21");
        assertThatIllegalArgumentException().isThrownBy(() -> tally(TOTAL, ADA).minus(tally(BY_HOUSE, ADA)));
    }

    @Test
    void sumsBeyondLongAreRefusedAndNeverWrapped() {
        Guest most = Guest.of("eve", new Stay("e1", Bed.SINGLE, Long.MAX_VALUE, 10, 20));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tally(TOTAL, most, BEN));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> tally(TOTAL, most).plus(tally(TOTAL, BEN)));
    }

    @Test
    void aDateThatWasNotAskedForIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(TOTAL, ADA).at(11))
                .withMessage("expected one of the dates of the tally, got 1970-01-12");
    }

    @Test
    void sumsWorkedOutElsewhereAreTakenAsTheyAreAndCopied() {
        long[] sums = {2, 0, 2, 1, 2, 2, 0, 2, 1};
        Tally<Bed> tally = Tally.ofSums(TOTAL, Map.of("", sums));
        sums[0] = 99;

        assertThat(tally).isEqualTo(tally(TOTAL, ADA, BEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.ofSums(TOTAL, Map.of("", new long[8])))
                .withMessage("expected 9 sums, got 8");
    }

    @Test
    void anAccumulatorWantsTheBreakdownOfItsBasis() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Accumulator<Guest, Bed>(BY_HOUSE, Optional.empty()))
                .withMessage("expected the breakdown 'house', got ''");
    }

    @Test
    void anAccumulatorGoesOnAfterItWasRead() {
        Accumulator<Guest, Bed> accumulator = new Accumulator<>(TOTAL, Optional.empty());
        accumulator.add(ADA, Stays.STAYING);
        Tally<Bed> first = accumulator.tally();
        accumulator.add(BEN, Stays.STAYING);

        assertThat(first).isEqualTo(tally(TOTAL, ADA));
        assertThat(accumulator.tally()).isEqualTo(tally(TOTAL, ADA, BEN));
    }
}
