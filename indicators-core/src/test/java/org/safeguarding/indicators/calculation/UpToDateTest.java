package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Courses.Pupil;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

class UpToDateTest {
    private static final UpToDate<Pupil, Spell, Spell> IN_20_DAYS = new UpToDate<>(
            Courses.OPEN, DayAllowance.calendarDays(20), Courses.SESSIONS, DayAllowance.calendarDays(20));
    private static final DayAllowance TEN_WORKING_DAYS =
            DayAllowance.workingDays(10, WorkingDayCalendar.englandAndWales());
    private static final UpToDate<Pupil, Spell, Spell> IN_10_WORKING_DAYS =
            new UpToDate<>(Courses.OPEN, TEN_WORKING_DAYS, Courses.SESSIONS, TEN_WORKING_DAYS);

    private static final int FRI_7_JUN_2019 = Day.of(2019, 6, 7);
    private static final int FRI_21_JUN_2019 = Day.of(2019, 6, 21);
    private static final int SUN_23_JUN_2019 = Day.of(2019, 6, 23);
    private static final int MON_24_JUN_2019 = Day.of(2019, 6, 24);

    @Test
    void aRowCountsFromTheDayItIsOldEnoughToTheDayBeforeItEnds() {
        Pupil pupil = Pupil.of(new Spell("A", 100, 150));

        assertThat(Spells.counted(IN_20_DAYS, pupil, 119)).isEmpty();
        assertThat(Spells.counted(IN_20_DAYS, pupil, 120)).containsExactly("OUT A");
        assertThat(Spells.counted(IN_20_DAYS, pupil, 149)).containsExactly("OUT A");
        assertThat(Spells.counted(IN_20_DAYS, pupil, 150)).isEmpty();
    }

    @Test
    void itIsInWhileItsLatestEventIsRecentAndOutBecauseOfThatEventAfterwards() {
        Pupil pupil = Pupil.of(new Spell("A", 100, Day.NONE), Spell.on("A1", 125), Spell.on("A2", 150));

        assertThat(Spells.counted(IN_20_DAYS, pupil, 124)).containsExactly("OUT A");
        assertThat(Spells.counted(IN_20_DAYS, pupil, 125)).containsExactly("IN A because of A1");
        assertThat(Spells.counted(IN_20_DAYS, pupil, 145)).containsExactly("IN A because of A1");
        assertThat(Spells.counted(IN_20_DAYS, pupil, 146)).containsExactly("OUT A because of A1");
        assertThat(Spells.counted(IN_20_DAYS, pupil, 150)).containsExactly("IN A because of A2");
        assertThat(Spells.counted(IN_20_DAYS, pupil, 171)).containsExactly("OUT A because of A2");
    }

    @Test
    void anEventBeforeTheStartCountsAndOfOneDayTheGreatestKeyIsNamed() {
        Pupil pupil =
                Pupil.of(new Spell("A", 100, Day.NONE), Spell.on("A2", 110), Spell.on("A3", 110), Spell.on("A1", 99));

        assertThat(Spells.counted(IN_20_DAYS, pupil, 120)).containsExactly("IN A because of A3");
        assertThat(Spells.counted(IN_20_DAYS, Pupil.of(new Spell("A", 100, Day.NONE), Spell.on("A1", 99)), 120))
                .containsExactly("OUT A because of A1");
        assertThat(Spells.counted(
                        new UpToDate<>(
                                Courses.OPEN,
                                DayAllowance.calendarDays(0),
                                Courses.SESSIONS,
                                DayAllowance.calendarDays(20)),
                        Pupil.of(new Spell("A", 100, Day.NONE), Spell.on("A1", 99)),
                        119))
                .containsExactly("IN A because of A1");
    }

    @Test
    void anEventOfAnotherRowOrWithoutADateCountsForNothing() {
        Pupil pupil = Pupil.of(new Spell("A", 100, Day.NONE), Spell.on("B1", 125), Spell.on("A1", Day.NONE));

        assertThat(Spells.counted(IN_20_DAYS, pupil, 125)).containsExactly("OUT A");
    }

    @Test
    void tenWorkingDaysReachOverTheWeekendThatFollows() {
        Pupil pupil = Pupil.of(new Spell("A", Day.of(2019, 1, 1), Day.NONE), Spell.on("A1", FRI_7_JUN_2019));

        assertThat(Spells.counted(IN_10_WORKING_DAYS, pupil, FRI_21_JUN_2019)).containsExactly("IN A because of A1");
        assertThat(Spells.counted(IN_10_WORKING_DAYS, pupil, SUN_23_JUN_2019)).containsExactly("IN A because of A1");
        assertThat(Spells.counted(IN_10_WORKING_DAYS, pupil, MON_24_JUN_2019)).containsExactly("OUT A because of A1");
    }

    @Test
    void aRowIsTenWorkingDaysOldOnTheTenthAndNotBefore() {
        Pupil pupil = Pupil.of(new Spell("A", FRI_7_JUN_2019, Day.NONE));

        assertThat(Spells.counted(IN_10_WORKING_DAYS, pupil, FRI_21_JUN_2019 - 1))
                .isEmpty();
        assertThat(Spells.counted(IN_10_WORKING_DAYS, pupil, FRI_21_JUN_2019)).containsExactly("OUT A");
    }

    @Test
    void outsideTheCalendarARowIsLeftOutAndAnEventIsNeverRecent() {
        Spell begunBefore = new Spell("A", Day.of(1994, 12, 30), Day.NONE);
        Spell begunOnItsFirstDay = new Spell("A", Day.of(1995, 1, 1), Day.NONE);
        int tue17Jan1995 = Day.of(1995, 1, 17);

        assertThat(Spells.counted(IN_10_WORKING_DAYS, Pupil.of(begunBefore), MON_24_JUN_2019))
                .isEmpty();
        assertThat(Spells.counted(
                        IN_10_WORKING_DAYS,
                        Pupil.of(begunOnItsFirstDay, Spell.on("A1", Day.of(1994, 12, 31))),
                        tue17Jan1995))
                .containsExactly("OUT A because of A1");
        assertThat(Spells.counted(IN_10_WORKING_DAYS, Pupil.of(begunOnItsFirstDay), Day.of(2029, 1, 1)))
                .isEmpty();
    }
}
