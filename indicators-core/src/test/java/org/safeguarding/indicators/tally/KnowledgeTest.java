package org.safeguarding.indicators.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.tally.Stays.Bed;
import org.safeguarding.indicators.tally.Stays.Guest;
import org.safeguarding.indicators.tally.Stays.Stay;
import org.safeguarding.indicators.time.Day;

class KnowledgeTest {
    private static final Stay ROW = new Stay("a1", Bed.SINGLE, 1, 0, 0);
    private static final Guest GUEST = Guest.of("ada", ROW);

    /** Held on [10, 40), known at the as-at dates [20, 30). */
    private static final Level<Guest, Bed> RECTANGLE =
            (guest, out) -> out.held(Bed.SINGLE, 1, 10, 40, 20, 30, Day.NONE, ROW, ImmutableList.of());

    private static long read(Knowledge knowledge, int day) {
        Accumulator<Guest, Bed> accumulator = new Accumulator<>(Stays.basis("", 0, knowledge, day), Optional.empty());
        accumulator.add(GUEST, RECTANGLE);
        return accumulator.tally().at(day).of(Bed.SINGLE);
    }

    @ParameterizedTest(name = "on {1} with the hindsight of {0}: {2}")
    @CsvSource({
        "19, 15, 0",
        "20, 15, 1",
        "20, 10, 1",
        "20, 9, 0",
        "29, 29, 1",
        "29, 15, 1",
        "30, 15, 0",
        "30, 30, 0",
        "50, 39, 0"
    })
    void withHindsightADateIsReadAsTheAsAtDateKnowsIt(int asAt, int day, long held) {
        assertThat(read(Knowledge.asAt(asAt), day)).isEqualTo(held);
    }

    @ParameterizedTest(name = "on {0} as known then: {1}")
    @CsvSource({"9, 0", "10, 0", "19, 0", "20, 1", "29, 1", "30, 0", "39, 0", "40, 0"})
    void asKnownThenADateIsReadWithWhatWasKnownOnIt(int day, long held) {
        assertThat(read(Knowledge.asThen(), day)).isEqualTo(held);
    }

    @Test
    void aContributionAnswersLikeTheTallyItIsPartOf() {
        Contribution<Bed> contribution =
                new Contribution<>("ada", Bed.SINGLE, 1, 10, 40, 20, 30, Day.NONE, ROW, ImmutableList.of(), "");

        for (int day = 5; day <= 45; day++) {
            assertThat(contribution.heldOn(day, Knowledge.asThen())).isEqualTo(read(Knowledge.asThen(), day) == 1);
            for (int asAt = day; asAt <= 45; asAt++) {
                Knowledge knowledge = Knowledge.asAt(asAt);
                assertThat(contribution.heldOn(day, knowledge)).isEqualTo(read(knowledge, day) == 1);
            }
        }
    }

    @Test
    void nothingIsKnownOfADateAfterTheAsAtDate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stays.basis("", 0, Knowledge.asAt(19), 10, 20))
                .withMessage("expected dates up to the as-at date, got 2 dates 1970-01-11 to 1970-01-21");
        assertThat(Stays.basis("", 0, Knowledge.asAt(20), 10, 20).dates()).isEqualTo(Dates.of(10, 20));
    }

    @Test
    void anAsAtDateIsADay() {
        assertThatIllegalArgumentException().isThrownBy(() -> Knowledge.asAt(Day.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Knowledge.asAt(Day.FOREVER));
        assertThat(Knowledge.asThen().hindsight()).isFalse();
        assertThat(Knowledge.asAt(0).hindsight()).isTrue();
    }
}
