package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Spells.Person;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

class HistogramTest {
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);

    private static Histogram histogram(long... lengthsAndCounts) {
        ImmutableSortedMap.Builder<Long, Long> counts = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < lengthsAndCounts.length; i += 2) {
            counts.put(lengthsAndCounts[i], lengthsAndCounts[i + 1]);
        }
        return new Histogram(counts.buildOrThrow());
    }

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(histogram(100, 1, 182, 1, 400, 1).median()).contains(new BigDecimal("182"));
        assertThat(histogram(100, 3, 182, 1, 400, 1).median()).contains(new BigDecimal("100"));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(histogram(100, 1, 183, 1).median()).contains(new BigDecimal("141.5"));
        assertThat(histogram(1, 2, 7, 2).median()).contains(new BigDecimal("4"));
        assertThat(histogram(1, 1, 7, 2, 30, 1).median()).contains(new BigDecimal("7"));
    }

    @Test
    void lengthsAreOrderedAsNumbersAndMayBeNegative() {
        assertThat(histogram(-3, 1, 9, 1, 10, 1).median()).contains(new BigDecimal("9"));
        assertThat(histogram(-3, 1, 2, 1).median()).contains(new BigDecimal("-0.5"));
    }

    @Test
    void nothingHasNoMedian() {
        assertThat(histogram().median()).isEmpty();
        assertThat(histogram(5, 0).median()).isEmpty();
        assertThat(histogram(5, 0).size()).isZero();
    }

    @Test
    void aLengthSeenNoTimesIsNeverInTheMiddle() {
        assertThat(histogram(1, 1, 5, 0, 9, 1).median()).contains(new BigDecimal("5"));
        assertThat(histogram(1, 1, 5, 0, 9, 2).median()).contains(new BigDecimal("9"));
    }

    @Test
    void aLengthIsNotSeenFewerThanNoTimes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> histogram(5, -1))
                .withMessage("expected counts from 0, got -1 of length 5");
    }

    @Test
    void theGroupsOfAReadingAreTheLengths() {
        Histogram histogram = Histogram.of(ImmutableMap.of("9", ofSpells(1), "10", ofSpells(2)), Counted.COUNTED);

        assertThat(histogram).isEqualTo(histogram(9, 1, 10, 2));
        assertThat(histogram.size()).isEqualTo(3);
        assertThatThrownBy(() -> Histogram.of(ImmutableMap.of("nine", ofSpells(1)), Counted.COUNTED))
                .isInstanceOf(NumberFormatException.class);
    }

    private static Reading<Counted> ofSpells(int many) {
        Spell[] spells = new Spell[many];
        for (int i = 0; i < many; i++) {
            spells[i] = Spell.on("S" + i, FRI_31_MAY_2019);
        }
        return Spells.read(
                Counted.class,
                Count.of(Spells.SPELLS, Spells.START).over(Window.ever()),
                Person.of(spells),
                FRI_31_MAY_2019,
                Knowledge.asThen());
    }

    @Property(tries = 200)
    void theMedianIsThatOfTheSortedList(@ForAll @NotEmpty List<@IntRange(min = -5, max = 400) Integer> lengths) {
        ImmutableSortedMap.Builder<Long, Long> counts = ImmutableSortedMap.naturalOrder();
        lengths.stream()
                .distinct()
                .forEach(length -> counts.put(
                        length.longValue(),
                        lengths.stream().filter(length::equals).count()));
        List<Integer> sorted = new ArrayList<>(lengths);
        sorted.sort(null);
        int n = sorted.size();
        int twice = n % 2 == 1 ? 2 * sorted.get(n / 2) : sorted.get(n / 2 - 1) + sorted.get(n / 2);

        assertThat(new Histogram(counts.buildOrThrow()).median())
                .hasValueSatisfying(median -> assertThat(median.multiply(BigDecimal.valueOf(2)))
                        .isEqualByComparingTo(BigDecimal.valueOf(twice)));
    }
}
