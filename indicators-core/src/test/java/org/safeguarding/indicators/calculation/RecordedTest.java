package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.calculation.Spells.Person;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

class RecordedTest {
    private static final Level<Person, Counted> STOPPED_ONCE_STARTED =
            new Recorded<>(Count.of(Spells.SPELLS, Spells.STOP), Spell.class, Spells.START).over(Window.ever());

    @ParameterizedTest(name = "there since {0}, of day {1}: on {2} as known then {3}")
    @CsvSource({
        "10, 20, 19, 0",
        "10, 20, 20, 1",
        "20, 20, 20, 1",
        "25, 20, 20, 0",
        "25, 20, 24, 0",
        "25, 20, 25, 1",
        ", 20, 20, 1",
        "25, , 30, 0"
    })
    void aRowCountsOnItsDayButNotBeforeItIsThere(@Nullable Integer since, @Nullable Integer on, int day, int counted) {
        assertThat(Spells.counted(STOPPED_ONCE_STARTED, person(since, on), day)).hasSize(counted);
    }

    @ParameterizedTest(name = "there since 25, of day 20: on 20 with the hindsight of {0} it is {1}")
    @CsvSource({"24, 0", "25, 1", "30, 1"})
    void withHindsightItCountsOnItsDayOnceItIsThere(int asAt, long counted) {
        assertThat(Spells.read(Counted.class, STOPPED_ONCE_STARTED, person(25, 20), 20, Knowledge.asAt(asAt))
                        .of(Counted.COUNTED))
                .isEqualTo(counted);
    }

    private static Person person(@Nullable Integer since, @Nullable Integer on) {
        return Person.of(new Spell("A", since == null ? Day.NONE : since, on == null ? Day.NONE : on));
    }
}
