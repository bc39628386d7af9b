package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.safeguarding.indicators.time.Day;

/** Days counted by their low bits, and rows counted in blocks: as when each is looked at. */
class DayHistogramTest {
    private static final int EPOCH = Day.of(1970, 1, 1);
    private static final int ROWS = 4_500;

    /** Around the epoch, where low bits and signs change, and far from it; a span may be one day, or more than a power of two. */
    @Provide
    static Arbitrary<int[]> days() {
        Arbitrary<Integer> first = Arbitraries.of(Day.of(1900, 1, 1), EPOCH - 3, EPOCH, EPOCH + 1, Day.of(2015, 4, 1));
        Arbitrary<Integer> span = Arbitraries.of(1, 2, 3, 64, 65, 700);
        return first.flatMap(low -> span.flatMap(days -> Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.integers().between(low, low + days - 1)),
                        Tuple.of(1, Arbitraries.just(Day.NONE)))
                .array(int[].class)
                .ofMaxSize(200)));
    }

    @Property(tries = 2_000)
    void everyDayIsCountedAndNoBlank(@ForAll("days") int[] days, @ForAll @IntRange(max = 199) int cut) {
        DayColumn column = DayColumn.of(days);
        DayHistogram histogram = new DayHistogram(column);
        int middle = Math.min(cut, days.length);
        histogram.count(0, middle);
        histogram.count(middle, days.length);
        int[] counts = new int[2 * column.span()];
        histogram.addTo(counts, 2, 1);
        int[] expected = new int[2 * column.span()];
        Arrays.stream(days).filter(day -> day != Day.NONE).forEach(day -> expected[2 * column.code(day) + 1]++);
        assertThat(counts).isEqualTo(expected);
        assertThat(column.blanks()).isEqualTo((int)
                Arrays.stream(days).filter(day -> day == Day.NONE).count());
    }

    @Example
    void aDayOutsideTheYearsThatRunOnIsNotCountedSo() {
        assertThat(DayHistogram.holds(DayColumn.of(new int[] {EPOCH, Day.of(1066, 10, 14)})))
                .isFalse();
        assertThat(DayHistogram.holds(DayColumn.of(new int[] {EPOCH, Day.NONE})))
                .isTrue();
    }

    /** Several blocks: one in order throughout, one with rows that end before they begin, one of rows on one day, and some more. */
    @Property(tries = 100)
    void blocksCountWhatRowsDo(
            @ForAll long seed, @ForAll boolean endDayCounts, @ForAll @IntRange(max = 3) int backwards) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] begun = random.ints(ROWS, EPOCH - 500, EPOCH + 500).toArray();
        int[] ended = Arrays.stream(begun)
                .map(day -> random.nextInt(20) == 0 ? Day.NONE : day + random.nextInt(3))
                .toArray();
        for (int i = 0; i < backwards; i++) {
            int row = random.nextInt(ROWS);
            ended[row] = begun[row] - 1 - random.nextInt(9);
        }
        DayColumn from = DayColumn.of(begun);
        DayColumn to = DayColumn.of(ended);
        int before = endDayCounts ? 1 : 0;
        Openings blocks = Openings.none(from.span(), to.span());
        Openings rows = Openings.none(from.span(), to.span());
        new HoldingCount(from, to, before, Lanes.undivided(1, 0), blocks).inBlocks(0, ROWS);
        new HoldingCount(from, to, before, Lanes.undivided(1, 0), rows).oneByOne(0, ROWS);
        for (int day = EPOCH - 520; day < EPOCH + 520; day++) {
            assertThat(open(blocks, from, to, before, day))
                    .as("day " + day)
                    .isEqualTo(open(rows, from, to, before, day));
        }
        assertThat(blocks.rest().rows()).isEqualTo(rows.rest().rows());
    }

    private static int open(Openings counted, DayColumn from, DayColumn to, int before, int day) {
        int open = 0;
        for (int i = 0; i < from.span() && from.first() + i <= day; i++) {
            open += counted.begun()[i];
        }
        for (int i = 0; i < to.span() && to.first() + i + before <= day; i++) {
            open -= counted.ended()[i];
        }
        return open;
    }
}
