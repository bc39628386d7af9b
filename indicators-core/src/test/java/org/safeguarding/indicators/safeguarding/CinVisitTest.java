package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

/** An open case that is old enough is visited if the child was seen within the last 20 days, that of the visit among them. */
class CinVisitTest {
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);

    private static String visited(int day, boolean seen) {
        ChildRecord child = ChildRecord.builder("K1")
                .addEpisodes(CinEpisode.of("R1", Day.of(2019, 1, 7), Day.NONE))
                .addCinVisits(new CinVisit("U1", day, seen))
                .build();
        return Figures.of(FRI_31_MAY_2019, child).of("cin-visit-20d-pct", "2019-05");
    }

    @Test
    void aVisitCountsForTwentyDaysIfTheChildWasSeen() {
        assertThat(visited(Day.of(2019, 5, 11), true)).isEqualTo("1 / 1 = 100");
        assertThat(visited(Day.of(2019, 5, 10), true)).isEqualTo("0 / 1 = 0");
        assertThat(visited(Day.of(2019, 5, 11), false)).isEqualTo("0 / 1 = 0");
    }

    @Test
    void aVisitOfNoDayHidesNoChildWhoWasNotVisited() {
        assertThat(visited(Day.NONE, true)).isEqualTo("0 / 1 = 0");
    }
}
