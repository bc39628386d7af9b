package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safeguarding.indicators.calculation.LookBack.Unit;
import org.safeguarding.indicators.calculation.Spells.Person;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

class RepeatTest {
    private static final int WED_1_MAY_2019 = Day.of(2019, 5, 1);
    private static final int WED_8_MAY_2019 = Day.of(2019, 5, 8);
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);

    private static List<String> counted(LookBack lookBack, Where<Spell> where, int day, Spell... spells) {
        Repeat<Person, Spell> repeat = new Repeat<>(Spells.SPELLS, Spells.START, where, lookBack);
        return Spells.counted(repeat.over(Window.ever()), Person.of(spells), day);
    }

    private static LookBack lookBack(String words) {
        List<String> parts = Splitter.on(' ').limit(3).splitToList(words);
        if (parts.size() == 1) {
            return LookBack.ever();
        }
        int n = Integer.parseInt(parts.get(0));
        return parts.get(1).equals("months") ? LookBack.months(n) : new LookBack(Unit.DAYS, n, parts.size() == 2);
    }

    @ParameterizedTest(name = "within {0}: {1} then {2}, {3}")
    @CsvFileSource(resources = "repeats.csv", useHeadersInDisplayName = true)
    void aRepeatHasAnEarlierRowWithinTheLookBack(String within, LocalDate earlier, LocalDate later, String repeat) {
        List<String> counted = counted(
                lookBack(within),
                Where.all(),
                Day.of(later),
                Spell.on("A", Day.of(earlier)),
                Spell.on("B", Day.of(later)));

        assertThat(counted).containsExactlyInAnyOrder("OUT A", repeat.equals("yes") ? "IN B because of A" : "OUT B");
    }

    @Test
    void theEvidenceIsTheNearestEarlierRowAndOfSeveralOnADayTheGreatestKey() {
        assertThat(counted(
                        LookBack.ever(),
                        Where.all(),
                        FRI_31_MAY_2019,
                        Spell.on("D", FRI_31_MAY_2019),
                        Spell.on("C9", WED_8_MAY_2019),
                        Spell.on("C10", WED_8_MAY_2019),
                        Spell.on("A", WED_1_MAY_2019)))
                .containsExactly("IN C10 because of A", "IN C9 because of A", "IN D because of C9", "OUT A");
    }

    @Test
    void eachRowOfADayIsARepeatOfAnEarlierDay() {
        assertThat(counted(
                        LookBack.months(1),
                        Where.all(),
                        FRI_31_MAY_2019,
                        Spell.on("A", WED_1_MAY_2019),
                        Spell.on("B", FRI_31_MAY_2019),
                        Spell.on("C", FRI_31_MAY_2019)))
                .containsExactly("IN B because of A", "IN C because of A", "OUT A");
    }

    @Test
    void rowsThatTheFilterLeavesOutAreNoEarlierOnesEither() {
        Where<Spell> notA = new Where<>("not A", spell -> !spell.key().equals("A"));

        assertThat(counted(
                        LookBack.ever(),
                        notA,
                        FRI_31_MAY_2019,
                        Spell.on("A", WED_1_MAY_2019),
                        Spell.on("B", FRI_31_MAY_2019)))
                .containsExactly("OUT B");
    }

    @Test
    void aRowWithoutADateIsNeitherARepeatNorAnEarlierOne() {
        assertThat(counted(
                        LookBack.ever(),
                        Where.all(),
                        FRI_31_MAY_2019,
                        Spell.on("A", Day.NONE),
                        Spell.on("B", FRI_31_MAY_2019)))
                .containsExactly("OUT B");
    }

    @Test
    void aLookBackIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LookBack.months(0))
                .withMessage("expected a look-back of at least 1, got 0");
    }
}
