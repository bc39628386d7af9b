package org.safeguarding.indicators.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.safeguarding.indicators.time.Day;

class DatesProperties {
    /** Beyond this span dates are searched for and not looked up. */
    private static final int FAR = 3_000_000;

    @Example
    void datesAreAscendingAndDistinct() {
        Dates dates = Dates.of(30, 10, 20, 10);

        assertThat(dates.size()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).map(dates::day)).containsExactly(10, 20, 30);
        assertThat(dates)
                .isEqualTo(Dates.of(10, 20, 30))
                .hasSameHashCodeAs(Dates.of(10, 20, 30))
                .isNotEqualTo(Dates.of(10, 20))
                .hasToString("3 dates 1970-01-11 to 1970-01-31");
    }

    @Example
    void aSpanHasEveryDayBothEndsIncluded() {
        assertThat(Dates.daily(10, 13)).isEqualTo(Dates.of(10, 11, 12, 13));
        assertThat(Dates.daily(10, 10)).isEqualTo(Dates.of(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dates.daily(10, 9))
                .withMessage("expected a last day on or after 1970-01-11, got 1970-01-10");
    }

    @Example
    void noDatesAreDatesToo() {
        assertThat(Dates.of().from(5)).isZero();
        assertThat(Dates.of()).hasToString("no dates");
    }

    @Example
    void aBlankIsNoDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dates.of(10, Day.NONE));
    }

    @Property(tries = 300)
    void thePlaceOfADayIsThatOfTheFirstDateOnOrAfterIt(
            @ForAll @Size(max = 12) int[] days, @ForAll @IntRange(min = -40, max = 40) int day) {
        int[] near = Arrays.stream(days).map(d -> Math.floorMod(d, 61) - 30).toArray();
        placesAreFound(Dates.of(near), day);
        int[] wide = Arrays.copyOf(near, near.length + 1);
        wide[near.length] = FAR;
        placesAreFound(Dates.of(wide), day);
    }

    private static void placesAreFound(Dates dates, int day) {
        long earlier =
                IntStream.range(0, dates.size()).filter(i -> dates.day(i) < day).count();
        assertThat(dates.from(day)).isEqualTo((int) earlier);
        if (earlier < dates.size() && dates.day((int) earlier) == day) {
            assertThat(dates.indexOf(day)).isEqualTo((int) earlier);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> dates.indexOf(day));
        }
    }
}
