package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    /** The first three stand for one another, and so do the last two; the one between stands for none. */
    private static final int[] CLASSES = {0, 0, 0, -1, 1, 1};

    private static final List<List<Integer>> MEMBERS = List.of(List.of(0, 1, 2), List.of(4, 5));
    private static final long[] TABLE = {2, 3, 4, 10, 100, 200};

    private static Exchange of(int[] counts, int... times) {
        return new Exchange(new Guarded(counts, times, ""), CLASSES, MEMBERS);
    }

    @Test
    void whatStandsForNoOthersStaysWhereItIs() {
        Exchange exchange = of(new int[] {3}, -1);

        assertThat(exchange.least(TABLE)).isEqualTo(-10);
        assertThat(exchange.most(TABLE)).isEqualTo(-10);
    }

    @Test
    void someOfThoseThatStandForOneAnotherMayBeNoneOrAll() {
        Exchange exchange = of(new int[] {0, 1, 3}, 1, 1, 1);

        assertThat(exchange.least(TABLE)).isEqualTo(10);
        assertThat(exchange.most(TABLE)).isEqualTo(10 + 2 + 3 + 4);
    }

    @Test
    void allOfThemTogetherAreWhatTheyAre() {
        Exchange exchange = of(new int[] {0, 4, 5}, 1, 1, 1);

        assertThat(exchange.least(TABLE)).isEqualTo(300);
        assertThat(exchange.most(TABLE)).isEqualTo(309);
    }
}
