package org.safeguarding.indicators.io.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ChanceProperties {
    /** The first output of SplitMix64 for seed 0, as published, is E220A8397B1DCDAF: its upper half is 3793791033. */
    @Example
    void theStreamIsThatOfSplitmix64() {
        Chance chance = new Chance(0);
        assertThat(chance.below(Integer.MAX_VALUE)).isEqualTo((int) ((3793791033L * Integer.MAX_VALUE) >>> 32));
    }

    @Property
    void numbersStayWithinTheirBounds(@ForAll long seed, @ForAll @IntRange(min = 1) int bound) {
        Chance chance = new Chance(seed);
        assertThat(chance.below(bound)).isBetween(0, bound - 1);
        assertThat(chance.unit()).isBetween(0.0, Math.nextDown(1.0));
    }

    @Property
    void aStreamByNameDependsOnTheSeedAndTheNameAlone(@ForAll long seed) {
        Chance chance = new Chance(seed);
        int before = chance.fork("visits").below(1_000_000);
        chance.below(7);
        assertThat(chance.fork("visits").below(1_000_000)).isEqualTo(before);
        assertThat(chance.fork("visits").unit())
                .isNotEqualTo(chance.fork("plans").unit());
    }

    @Property
    void shufflingKeepsEverything(@ForAll long seed, @ForAll List<Integer> list) {
        List<Integer> shuffled = new ArrayList<>(list);
        new Chance(seed).shuffle(shuffled);
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(list);
    }

    @Property
    void aQuotaIsNeverOffByMoreThanOne(
            @ForAll long seed, @ForAll @Size(max = 60) List<@DoubleRange(max = 1) Double> shares) {
        Quota quota = new Quota(new Chance(seed));
        double asked = 0;
        int given = 0;
        for (double share : shares) {
            asked += share;
            given += quota.next(share) ? 1 : 0;
            assertThat(Math.abs(given - asked)).isLessThanOrEqualTo(1 + 1e-9);
        }
    }

    @Property
    void partsSumToTheWholeAndStrayFromTheirShareByLessThanOne(
            @ForAll @IntRange(max = 5_000_000) int total,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 10_000) Integer> list) {
        int[] weights = Ints.toArray(list);
        int[] parts = Apportion.of(total, weights);
        double sum = IntStream.of(weights).sum();
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        for (int i = 0; i < parts.length; i++) {
            assertThat(Math.abs(parts[i] - total * (weights[i] / sum))).isLessThan(1 + 1e-6);
        }
    }

    @Example
    void aBoundIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chance(1).below(0))
                .withMessage("expected a bound of at least 1 but was 0");
    }

    @Example
    void fullTimeEquivalentsPrintWithoutANeedlessZero() {
        assertThat(Fte.text(63)).isEqualTo("63");
        assertThat(Fte.text(9.6)).isEqualTo("9.6");
        assertThat(Fte.text(0.25)).isEqualTo("0.3");
        assertThat(Fte.round(1.04)).isEqualTo(1.0);
    }
}
