package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Spells.Person;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

class CountTest {
    private static final int WED_1_MAY_2019 = Day.of(2019, 5, 1);
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);
    private static final Window IN_MONTH = Window.in(PeriodKind.MONTH);
    private static final Where<Spell> STOPPED = new Where<>("stopped", spell -> spell.stop() != Day.NONE);
    private static final Person PERSON = Person.of(
            Spell.on("A", WED_1_MAY_2019),
            new Spell("B", WED_1_MAY_2019, FRI_31_MAY_2019),
            Spell.on("C", WED_1_MAY_2019 - 1),
            Spell.on("D", Day.NONE));

    @Test
    void everyRowOfTheWindowCountsHoweverManyOnADay() {
        Count<Person, Spell, Counted> count = Count.of(Spells.SPELLS, Spells.START);

        assertThat(Spells.counted(count.over(IN_MONTH), PERSON, FRI_31_MAY_2019))
                .containsExactly("COUNTED A", "COUNTED B");
        assertThat(Spells.counted(count.over(Window.ever()), PERSON, FRI_31_MAY_2019))
                .containsExactly("COUNTED A", "COUNTED B", "COUNTED C");
    }

    @Test
    void rowsThatTheFilterLeavesOutDoNotCount() {
        assertThat(Spells.counted(
                        Count.of(Spells.SPELLS, Spells.START, STOPPED).over(IN_MONTH), PERSON, FRI_31_MAY_2019))
                .containsExactly("COUNTED B");
    }

    @Test
    void aShareCountsEveryRowAsInOrOut() {
        assertThat(Spells.counted(
                        Count.share(Spells.SPELLS, Spells.START, STOPPED).over(IN_MONTH), PERSON, FRI_31_MAY_2019))
                .containsExactly("IN B", "OUT A");
    }

    @Test
    void aPartMayBeReadOffTheRow() {
        Count<Person, Spell, Clock> count = new Count<>(
                Spells.SPELLS,
                Spells.STOP,
                Where.all(),
                spell -> spell.start() == spell.stop() ? Clock.MET : Clock.MISSED);

        assertThat(Spells.counted(count.over(IN_MONTH), PERSON, FRI_31_MAY_2019))
                .containsExactly("MISSED B");
    }

    @Test
    void onlyTheFilterThatIsNoneLetsEverythingPass() {
        assertThat(Where.<Spell>all().everything()).isTrue();
        assertThat(STOPPED.everything()).isFalse();
    }
}
