package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Courses.Pupil;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** The first clock of a course that starts on Fri 3 May 2019 is due on Mon 20 May: Mon 6 May was a bank holiday. */
class ChainedClocksTest {
    private static final int FRI_3_MAY_2019 = Day.of(2019, 5, 3);
    private static final int MON_20_MAY_2019 = Day.of(2019, 5, 20);
    private static final int FRI_24_MAY_2019 = Day.of(2019, 5, 24);
    private static final Spell FROM_3_MAY_2019 = new Spell("A", FRI_3_MAY_2019, Day.NONE);

    @Test
    void theFirstClockRunsFromTheStartAndIsOverdueFromTheDayAfterItsDueDayOn() {
        Pupil pupil = Pupil.of(FROM_3_MAY_2019);

        assertThat(states(pupil, MON_20_MAY_2019 - 1)).isEmpty();
        assertThat(states(pupil, MON_20_MAY_2019)).containsExactly("2019-05-20 NOT_YET_DUE A");
        assertThat(states(pupil, MON_20_MAY_2019 + 1)).containsExactly("2019-05-20 OVERDUE A");
        assertThat(states(pupil, FRI_24_MAY_2019)).containsExactly("2019-05-20 OVERDUE A");
    }

    @Test
    void eachEventStopsAClockAndStartsTheNextWhichIsDueSixWeeksLater() {
        Pupil pupil = Pupil.of(FROM_3_MAY_2019, Spell.on("A1", MON_20_MAY_2019), Spell.on("A2", MON_20_MAY_2019 + 42));

        assertThat(states(pupil, Day.of(2019, 6, 30))).containsExactly("2019-05-20 MET A because of A1");
        assertThat(states(pupil, Day.of(2019, 7, 1)))
                .containsExactly("2019-05-20 MET A because of A1", "2019-07-01 MET A because of A1, A2");
        assertThat(states(pupil, Day.of(2019, 8, 12)))
                .containsExactly(
                        "2019-05-20 MET A because of A1",
                        "2019-07-01 MET A because of A1, A2",
                        "2019-08-12 NOT_YET_DUE A because of A2");
    }

    @Test
    void aClockStoppedLateIsOverdueThenMissedAndStartsTheNextAllTheSame() {
        Pupil pupil = Pupil.of(FROM_3_MAY_2019, Spell.on("A1", FRI_24_MAY_2019));

        assertThat(states(pupil, FRI_24_MAY_2019 - 1)).containsExactly("2019-05-20 OVERDUE A");
        assertThat(states(pupil, FRI_24_MAY_2019)).containsExactly("2019-05-20 MISSED A because of A1");
        assertThat(states(pupil, FRI_24_MAY_2019 + 42))
                .containsExactly("2019-05-20 MISSED A because of A1", "2019-07-05 NOT_YET_DUE A because of A1");
    }

    @Test
    void aClockDueOnAFridayIsNotYetDueOnTheSaturdayAndStillMetOnTheSundayAfterIt() {
        int fri7Jun2019 = Day.of(2019, 6, 7);
        int sun23Jun2019 = Day.of(2019, 6, 23);
        Pupil pupil = Pupil.of(new Spell("A", fri7Jun2019, Day.NONE), Spell.on("A1", sun23Jun2019));

        assertThat(states(pupil, sun23Jun2019 - 1)).containsExactly("2019-06-21 NOT_YET_DUE A");
        assertThat(states(pupil, sun23Jun2019)).containsExactly("2019-06-21 MET A because of A1");
    }

    @Test
    void anUnstoppedClockIsMissedOnceTheRowHasEnded() {
        Pupil pupil = Pupil.of(new Spell("A", FRI_3_MAY_2019, FRI_24_MAY_2019));

        assertThat(states(pupil, FRI_24_MAY_2019 - 1)).containsExactly("2019-05-20 OVERDUE A");
        assertThat(states(pupil, FRI_24_MAY_2019)).containsExactly("2019-05-20 MISSED A");
    }

    @Test
    void anEventOnTheDayTheRowEndsStopsItsClockAndOneAfterThatDoesNot() {
        assertThat(states(
                        Pupil.of(new Spell("A", FRI_3_MAY_2019, FRI_24_MAY_2019), Spell.on("A1", FRI_24_MAY_2019)),
                        FRI_24_MAY_2019 + 100))
                .containsExactly("2019-05-20 MISSED A because of A1");
        assertThat(states(
                        Pupil.of(new Spell("A", FRI_3_MAY_2019, FRI_24_MAY_2019), Spell.on("A1", FRI_24_MAY_2019 + 1)),
                        FRI_24_MAY_2019 + 100))
                .containsExactly("2019-05-20 MISSED A");
    }

    @Test
    void aClockThatFallsDueOnTheDayTheRowEndsDoesNotCountUnlessTheEndDayDoes() {
        Pupil pupil = Pupil.of(new Spell("A", FRI_3_MAY_2019, MON_20_MAY_2019));

        assertThat(states(pupil, FRI_24_MAY_2019)).isEmpty();
        assertThat(states(clocks(Courses.OPEN_THROUGH_THE_END_DAY), pupil, FRI_24_MAY_2019))
                .containsExactly("2019-05-20 MISSED A");
    }

    @Test
    void anEventBeforeTheStartStopsNothingAndOneOnTheStartDoes() {
        assertThat(states(Pupil.of(FROM_3_MAY_2019, Spell.on("A1", FRI_3_MAY_2019 - 1)), FRI_24_MAY_2019))
                .containsExactly("2019-05-20 OVERDUE A");
        assertThat(states(Pupil.of(FROM_3_MAY_2019, Spell.on("A1", FRI_3_MAY_2019)), FRI_24_MAY_2019))
                .containsExactly("2019-05-20 MET A because of A1");
    }

    @Test
    void severalEventsOfOneDayAreOne() {
        Pupil pupil = Pupil.of(
                FROM_3_MAY_2019,
                Spell.on("A2", MON_20_MAY_2019),
                Spell.on("A3", MON_20_MAY_2019),
                Spell.on("A1", MON_20_MAY_2019));

        assertThat(states(pupil, Day.of(2019, 7, 1)))
                .containsExactly("2019-05-20 MET A because of A3", "2019-07-01 NOT_YET_DUE A because of A3");
    }

    @Test
    void aRowThatBeginsOutsideTheCalendarHasNoClockAtAll() {
        Pupil pupil = Pupil.of(new Spell("A", Day.of(1994, 12, 31), Day.NONE), Spell.on("A1", FRI_3_MAY_2019));

        assertThat(states(pupil, Day.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void whereTheCalendarEndsNobodyCanTellWhetherAClockWasStoppedInTime() {
        int fri1Dec2028 = Day.of(2028, 12, 1);
        int mon15Jan2029 = Day.of(2029, 1, 15);
        Pupil stoppedLater = Pupil.of(new Spell("A", fri1Dec2028, Day.NONE), Spell.on("A1", mon15Jan2029));
        Pupil dueLater = Pupil.of(new Spell("A", Day.of(2028, 12, 27), Day.NONE));

        assertThat(states(stoppedLater, Day.of(2028, 12, 31))).containsExactly("2028-12-15 OVERDUE A");
        assertThat(states(stoppedLater, mon15Jan2029)).isEmpty();
        assertThat(states(stoppedLater, mon15Jan2029 + 42)).containsExactly("2029-02-26 NOT_YET_DUE A because of A1");
        assertThat(states(dueLater, Day.of(2029, 6, 1))).isEmpty();
    }

    private static ChainedClocks<Pupil, Spell, Spell> clocks(Holding<Pupil, Spell> open) {
        return new ChainedClocks<>(
                open,
                DayAllowance.workingDays(10, WorkingDayCalendar.englandAndWales()),
                DayAllowance.calendarDays(42),
                Courses.SESSIONS);
    }

    private static List<String> states(Pupil pupil, int asAt) {
        return states(clocks(Courses.OPEN), pupil, asAt);
    }

    /** The clocks due by the as-at date in the states known then. */
    private static List<String> states(ChainedClocks<Pupil, Spell, Spell> clocks, Pupil pupil, int asAt) {
        List<String> states = new ArrayList<>();
        clocks.events(pupil, (day, part, amount, knownFrom, knownUntil, through, because) -> {
            if (day <= asAt && knownFrom <= asAt && asAt < knownUntil) {
                List<String> keys = because.stream().map(Row::key).toList();
                states.add(Day.text(day) + " " + part + " " + through.key()
                        + (keys.isEmpty() ? "" : " because of " + String.join(", ", keys)));
            }
        });
        states.sort(String::compareTo);
        return states;
    }
}
