package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

class HourCountTest {
    private static final int DAYS = Day.of(2101, 1, 1) - Day.of(1900, 1, 1);

    @Test
    void theFirstAndTheLastSecondOfEveryDayOfTwoCenturiesLieOnIt() {
        for (int day = 0; day < DAYS; day++) {
            long midnight = (long) day * TimeColumn.DAY_SECONDS;
            assertThat(HourCount.place(midnight)).isEqualTo(day);
            assertThat(HourCount.place(midnight + TimeColumn.DAY_SECONDS - 1)).isEqualTo(day);
        }
    }
}
