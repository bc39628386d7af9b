package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Spells.Person;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

class DistinctTest {
    private static final int WED_1_MAY_2019 = Day.of(2019, 5, 1);
    private static final int WED_8_MAY_2019 = Day.of(2019, 5, 8);
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);
    private static final int SAT_1_JUN_2019 = Day.of(2019, 6, 1);

    private static final Flow<Person, Counted> STARTS = Count.of(Spells.SPELLS, Spells.START);
    private static final Level<Person, Counted> IN_MONTH = new Distinct<>(STARTS, Window.in(PeriodKind.MONTH));
    private static final Level<Person, Counted> ROLLING = new Distinct<>(STARTS, Window.rolling12Months());

    @Test
    void aSubjectCountsOnceThroughItsLatestEventInTheWindow() {
        Person person = Person.of(Spell.on("B", WED_8_MAY_2019), Spell.on("A", WED_1_MAY_2019));

        assertThat(Spells.counted(IN_MONTH, person, WED_1_MAY_2019 - 1)).isEmpty();
        assertThat(Spells.counted(IN_MONTH, person, WED_1_MAY_2019)).containsExactly("COUNTED A");
        assertThat(Spells.counted(IN_MONTH, person, WED_8_MAY_2019 - 1)).containsExactly("COUNTED A");
        assertThat(Spells.counted(IN_MONTH, person, WED_8_MAY_2019)).containsExactly("COUNTED B");
        assertThat(Spells.counted(IN_MONTH, person, FRI_31_MAY_2019)).containsExactly("COUNTED B");
        assertThat(Spells.counted(IN_MONTH, person, SAT_1_JUN_2019)).isEmpty();
    }

    @Test
    void ofSeveralEventsOnADayTheGreatestKeyAsTextIsTheLatest() {
        Person person =
                Person.of(Spell.on("9", WED_8_MAY_2019), Spell.on("10", WED_8_MAY_2019), Spell.on("b", WED_1_MAY_2019));

        assertThat(Spells.counted(ROLLING, person, WED_8_MAY_2019)).containsExactly("COUNTED 9");
    }

    @Test
    void anEventHoldsUntilTheWindowLetsGoOfItOrTheNextOneComes() {
        Person person = Person.of(Spell.on("A", WED_1_MAY_2019), Spell.on("B", Day.of(2020, 4, 30)));

        assertThat(Spells.counted(ROLLING, person, Day.of(2020, 4, 29))).containsExactly("COUNTED A");
        assertThat(Spells.counted(ROLLING, person, Day.of(2020, 4, 30))).containsExactly("COUNTED B");
        assertThat(Spells.counted(ROLLING, person, Day.of(2021, 4, 29))).containsExactly("COUNTED B");
        assertThat(Spells.counted(ROLLING, person, Day.of(2021, 4, 30))).isEmpty();
    }

    @Test
    void aLongHistoryInAnyOrderIsHeldFromOneEventToTheNext() {
        int days = 100;
        Person person = Person.of(IntStream.range(0, days)
                .map(i -> i * 37 % days)
                .mapToObj(i -> Spell.on("R" + i, WED_1_MAY_2019 + i))
                .toArray(Spell[]::new));

        for (int i = 0; i < days; i++) {
            assertThat(Spells.counted(ROLLING, person, WED_1_MAY_2019 + i)).containsExactly("COUNTED R" + i);
        }
    }

    @Test
    void betweenTwoWindowsASubjectDoesNotCount() {
        Person person = Person.of(Spell.on("A", WED_1_MAY_2019), Spell.on("B", Day.of(2019, 7, 1)));

        assertThat(Spells.counted(IN_MONTH, person, SAT_1_JUN_2019)).isEmpty();
        assertThat(Spells.counted(IN_MONTH, person, Day.of(2019, 7, 31))).containsExactly("COUNTED B");
    }

    @Test
    void anEventKnownOnlyLaterTakesOverFromTheDayItIsKnown() {
        Spell first = Spell.on("A", WED_1_MAY_2019);
        Spell late = Spell.on("B", WED_8_MAY_2019);
        Flow<Person, Counted> flow = (person, out) -> {
            out.event(WED_1_MAY_2019, Counted.COUNTED, first);
            out.event(WED_8_MAY_2019, Counted.COUNTED, 1, FRI_31_MAY_2019, Day.FOREVER, late, ImmutableList.of());
        };
        Level<Person, Counted> level = new Distinct<>(flow, Window.in(PeriodKind.MONTH));
        Person person = Person.of(first, late);

        assertThat(Spells.counted(level, person, FRI_31_MAY_2019 - 1)).containsExactly("COUNTED A");
        assertThat(Spells.counted(level, person, FRI_31_MAY_2019)).containsExactly("COUNTED B");
        assertThat(Spells.read(Counted.class, level, person, WED_8_MAY_2019, Knowledge.asAt(FRI_31_MAY_2019))
                        .of(Counted.COUNTED))
                .isEqualTo(1);
    }
}
