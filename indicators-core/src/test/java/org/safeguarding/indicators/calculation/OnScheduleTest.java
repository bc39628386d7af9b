package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Courses.Pupil;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

class OnScheduleTest {
    private static final OnSchedule<Pupil, Spell, Spell> REVIEWED = new OnSchedule<>(
            Courses.OPEN, DayAllowance.calendarMonths(3), DayAllowance.calendarMonths(6), Courses.SESSIONS);
    private static final Spell FROM_30_NOV_2018 = new Spell("A", Day.of(2018, 11, 30), Day.NONE);
    private static final int FIRST_DEADLINE = Day.of(2019, 2, 28);

    @Test
    void aRowCountsFromItsFirstDeadlineAndIsOutWhereNothingKeptIt() {
        Pupil pupil = Pupil.of(FROM_30_NOV_2018);

        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE - 1)).isEmpty();
        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE)).containsExactly("OUT A");
    }

    @Test
    void anEventOnTheDayOfTheDeadlineKeepsItUntilTheNextOneComes() {
        Pupil pupil = Pupil.of(FROM_30_NOV_2018, Spell.on("A1", FIRST_DEADLINE));
        int wed28Aug2019 = Day.of(2019, 8, 28);

        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE)).containsExactly("IN A because of A1");
        assertThat(Spells.counted(REVIEWED, pupil, wed28Aug2019 - 1)).containsExactly("IN A because of A1");
        assertThat(Spells.counted(REVIEWED, pupil, wed28Aug2019)).containsExactly("OUT A because of A1");
    }

    @Test
    void aDeadlineThatWasMissedStaysMissed() {
        Pupil pupil = Pupil.of(FROM_30_NOV_2018, Spell.on("A1", FIRST_DEADLINE + 1));

        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE)).containsExactly("OUT A");
        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE + 1)).containsExactly("OUT A");
    }

    @Test
    void theClockOfTheNextEventRunsFromTheOneBefore() {
        int fri14Dec2018 = Day.of(2018, 12, 14);
        int fri14Jun2019 = Day.of(2019, 6, 14);
        int tue24Dec2019 = Day.of(2019, 12, 24);
        Pupil pupil = Pupil.of(
                FROM_30_NOV_2018,
                Spell.on("A1", fri14Dec2018),
                Spell.on("A2", fri14Jun2019),
                Spell.on("A3", tue24Dec2019));

        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE)).containsExactly("IN A because of A1");
        assertThat(Spells.counted(REVIEWED, pupil, fri14Jun2019)).containsExactly("IN A because of A1, A2");
        assertThat(Spells.counted(REVIEWED, pupil, Day.of(2019, 12, 13))).containsExactly("IN A because of A1, A2");
        assertThat(Spells.counted(REVIEWED, pupil, Day.of(2019, 12, 14))).containsExactly("OUT A because of A1, A2");
        assertThat(Spells.counted(REVIEWED, pupil, tue24Dec2019)).containsExactly("OUT A because of A1, A2");
    }

    @Test
    void anEventBeforeTheStartOrOfAnotherRowKeepsNothing() {
        Pupil pupil = Pupil.of(
                FROM_30_NOV_2018, Spell.on("A1", FROM_30_NOV_2018.start() - 1), Spell.on("B1", FIRST_DEADLINE));

        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE)).containsExactly("OUT A");
        assertThat(Spells.counted(
                        REVIEWED, Pupil.of(FROM_30_NOV_2018, Spell.on("A1", FROM_30_NOV_2018.start())), FIRST_DEADLINE))
                .containsExactly("IN A because of A1");
    }

    @Test
    void aRowThatHasEndedCountsNoMore() {
        Pupil pupil =
                Pupil.of(new Spell("A", FROM_30_NOV_2018.start(), FIRST_DEADLINE + 2), Spell.on("A1", FIRST_DEADLINE));

        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE + 1)).containsExactly("IN A because of A1");
        assertThat(Spells.counted(REVIEWED, pupil, FIRST_DEADLINE + 2)).isEmpty();
    }

    @Test
    void aNextDeadlineBeforeTheFirstOneIsHeldAgainstTheRowToo() {
        OnSchedule<Pupil, Spell, Spell> impatient = new OnSchedule<>(
                Courses.OPEN, DayAllowance.calendarDays(10), DayAllowance.calendarDays(3), Courses.SESSIONS);

        assertThat(Spells.counted(impatient, Pupil.of(new Spell("A", 100, Day.NONE), Spell.on("A1", 102)), 110))
                .containsExactly("OUT A because of A1");
    }
}
