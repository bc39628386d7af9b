package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {
    @Test
    void twoTablesTellASumApartHoweverFarFromEachOtherTheyWereFound() {
        List<long[]> tables = new ArrayList<>();
        Apart apart = new Apart(new Guarded(new int[] {0, 2}, new int[] {1, -1}, ""), tables);

        assertThat(apart.by(0)).as("no table").isFalse();
        tables.add(new long[] {7, 0, 2});
        assertThat(apart.by(0)).as("one table").isTrue();
        assertThat(apart.by(1)).isFalse();
        tables.add(new long[] {9, 0, 3});
        assertThat(apart.by(2)).as("5 and 6").isFalse();
        tables.add(new long[] {4, 8, 0});
        assertThat(apart.by(2)).as("6 and 4").isTrue();
        assertThat(apart.by(3)).isFalse();
    }
}
