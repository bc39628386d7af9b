package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.time.Day;

class OpennessTest {
    @ParameterizedTest(name = "from {0} to {1} read on {2}: open {3}, {4} where the end day counts")
    @CsvSource({
        "10, 20, 9, false, false",
        "10, 20, 10, true, true",
        "10, 20, 19, true, true",
        "10, 20, 20, false, true",
        "10, 20, 21, false, false",
        "10, 10, 10, false, true",
        "10, 9, 9, false, false",
        "10, 9, 10, false, false",
        "10, , 9, false, false",
        "10, , 3000000, true, true",
        "-10, -5, -6, true, true",
        "-10, 0, -1, true, true",
        ", 20, 15, false, false",
        ", , 15, false, false"
    })
    void whatLastsIsOpenFromItsStartToTheDayBeforeItsEnd(
            @Nullable Integer start, @Nullable Integer end, int day, boolean open, boolean endDayCounts) {
        assertThat(new Openness(false).on(day, orBlank(start), orBlank(end))).isEqualTo(open);
        assertThat(new Openness(true).on(day, orBlank(start), orBlank(end))).isEqualTo(endDayCounts);
    }

    /** Read on every day near some rows, the answer is another one only on the days that are told. */
    @ParameterizedTest
    @CsvSource({"10, 20", "10, 10", "10, 9", "10, ", ", 20", ", "})
    void theAnswerChangesOnNoDayThatIsNotTold(@Nullable Integer start, @Nullable Integer end) {
        for (Openness open : List.of(new Openness(false), new Openness(true))) {
            List<Integer> told = new ArrayList<>();
            open.changes(List.of(1), row -> orBlank(start), row -> orBlank(end), told::add);
            for (int day = 1; day < 30; day++) {
                boolean before = open.on(day - 1, orBlank(start), orBlank(end));
                if (open.on(day, orBlank(start), orBlank(end)) != before) {
                    assertThat(told).contains(day);
                }
            }
        }
    }

    private static int orBlank(@Nullable Integer day) {
        return day == null ? Day.NONE : day;
    }
}
