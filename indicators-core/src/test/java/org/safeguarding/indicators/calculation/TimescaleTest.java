package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safeguarding.indicators.calculation.Spells.Person;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.calculation.Timescale.Attribution;
import org.safeguarding.indicators.calculation.Timescale.Unstarted;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.HourAllowance;
import org.safeguarding.indicators.time.Window;
import org.safeguarding.indicators.time.WorkingDayCalendar;

class TimescaleTest {
    private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();
    private static final DayTiming<Spell> IN_15_WORKING_DAYS =
            new DayTiming<>(Spells.START, Spells.STOP, DayAllowance.workingDays(15, ENGLAND));
    private static final int MON_3_JUN_2019 = Day.of(2019, 6, 3);
    private static final int MON_10_JUN_2019 = Day.of(2019, 6, 10);
    private static final int SUN_30_JUN_2019 = Day.of(2019, 6, 30);

    /** Something asked and answered: a subject and its one row. */
    record Question(String key, LocalDateTime asked, Optional<LocalDateTime> answered) implements Row, Subject {}

    @ParameterizedTest(name = "{0} by {1} from {2} to {3}, as at {4} on {5}: {6}")
    @CsvFileSource(resources = "clocks.csv", useHeadersInDisplayName = true)
    void aClockIsInOneStateAtATime(
            String allowance,
            Attribution by,
            @Nullable LocalDate start,
            @Nullable LocalDate stop,
            LocalDate asAt,
            LocalDate on,
            @Nullable String state) {
        DayTiming<Spell> timing = new DayTiming<>(Spells.START, Spells.STOP, allowance(allowance));
        Person person = Person.of(new Spell("S1", Day.ofNullable(start), Day.ofNullable(stop)));
        Level<Person, Clock> clocks = Timescale.of(Spells.SPELLS, timing, by).over(Window.ever());

        assertThat(states(clocks, person, Day.of(on), Knowledge.asAt(Day.of(asAt))))
                .isEqualTo(state == null ? ImmutableList.of() : ImmutableList.of(state));
    }

    @ParameterizedTest(name = "24 hours by {0} from {1} to {2}, as at {3}: {4}")
    @CsvFileSource(resources = "clocks-in-hours.csv", useHeadersInDisplayName = true)
    void aClockInHoursIsReadAtTheMidnightThatEndsTheDay(
            Attribution by, LocalDateTime start, @Nullable LocalDateTime stop, LocalDate asAt, @Nullable String state) {
        TimeField<Question> asked = new TimeField<>("asked", question -> Optional.of(question.asked()));
        TimeField<Question> answered = new TimeField<>("answered", Question::answered);
        Rows<Question, Question> questions = new Rows<>("questions", ImmutableList::of);
        Level<Question, Clock> clocks = Timescale.of(
                        questions, new HourTiming<>(asked, answered, HourAllowance.hours(24)), by)
                .over(Window.ever());
        int day = Day.of(asAt);

        assertThat(states(clocks, new Question("Q1", start, Optional.ofNullable(stop)), day, Knowledge.asAt(day)))
                .isEqualTo(state == null ? ImmutableList.of() : ImmutableList.of(state));
    }

    private static <S extends Subject> List<String> states(
            Level<S, Clock> clocks, S subject, int day, Knowledge knowledge) {
        Reading<Clock> reading = Spells.read(Clock.class, clocks, subject, day, knowledge);
        ImmutableList.Builder<String> states = ImmutableList.builder();
        for (Clock state : Clock.values()) {
            for (long n = 0; n < reading.of(state); n++) {
                states.add(state.name());
            }
        }
        return states.build();
    }

    private static DayAllowance allowance(String words) {
        List<String> parts = Splitter.on(' ').limit(2).splitToList(words);
        int n = Integer.parseInt(parts.get(0));
        return switch (parts.get(1)) {
            case "working days" -> DayAllowance.workingDays(n, ENGLAND);
            case "calendar days" -> DayAllowance.calendarDays(n);
            case "weeks" -> DayAllowance.weeks(n);
            case "calendar months" -> DayAllowance.calendarMonths(n);
            default -> throw new IllegalArgumentException("expected an allowance, got " + words);
        };
    }

    private static List<String> ofUnknownStart(int start, int stop, int asAt) {
        Timescale<Person, Spell> timescale =
                new Timescale<>(Spells.SPELLS, IN_15_WORKING_DAYS, Attribution.END, Where.all(), Unstarted.MISSED);
        Person person = Person.of(new Spell("S1", start, stop));
        return states(timescale.over(Window.ever()), person, asAt, Knowledge.asAt(asAt));
    }

    @Test
    void aMissingStartCountsAsMissedWhereItIsSaidSo() {
        assertThat(ofUnknownStart(Day.NONE, MON_10_JUN_2019, SUN_30_JUN_2019)).containsExactly("MISSED");
        assertThat(ofUnknownStart(Day.NONE, MON_10_JUN_2019, MON_3_JUN_2019)).isEmpty();
        assertThat(ofUnknownStart(MON_3_JUN_2019, MON_10_JUN_2019, SUN_30_JUN_2019))
                .containsExactly("MET");
    }

    @Test
    void aStartAfterTheStopIsNotKnownBeforeItsDay() {
        assertThat(ofUnknownStart(MON_10_JUN_2019, MON_3_JUN_2019, MON_10_JUN_2019 - 1))
                .containsExactly("MISSED");
        assertThat(ofUnknownStart(MON_10_JUN_2019, MON_3_JUN_2019, MON_10_JUN_2019))
                .containsExactly("INVALID");
    }

    @Test
    void aStartBeyondTheCalendarIsNotKnownBeforeItsDayEither() {
        int mon31May2219 = Day.of(2219, 5, 31);
        int tue27Dec1994 = Day.of(1994, 12, 27);

        assertThat(ofUnknownStart(mon31May2219, MON_3_JUN_2019, SUN_30_JUN_2019))
                .containsExactly("MISSED");
        assertThat(ofUnknownStart(mon31May2219, MON_3_JUN_2019, mon31May2219)).isEmpty();
        assertThat(ofUnknownStart(MON_3_JUN_2019, tue27Dec1994, tue27Dec1994)).containsExactly("MISSED");
        assertThat(ofUnknownStart(MON_3_JUN_2019, tue27Dec1994, SUN_30_JUN_2019))
                .isEmpty();
    }

    @Test
    void whereAMissingStartIsMissedNoClockIsGivenAsOpen() {
        assertThat(ofUnknownStart(MON_3_JUN_2019, Day.NONE, SUN_30_JUN_2019)).isEmpty();
    }

    @Test
    void rowsThatTheFilterLeavesOutHaveNoClock() {
        Where<Spell> second = new Where<>("the second", spell -> spell.key().equals("S2"));
        Person person =
                Person.of(new Spell("S1", MON_3_JUN_2019, Day.NONE), new Spell("S2", MON_3_JUN_2019, MON_10_JUN_2019));
        for (Attribution by : Attribution.values()) {
            Level<Person, Clock> clocks = new Timescale<>(
                            Spells.SPELLS, IN_15_WORKING_DAYS, by, second, Unstarted.LEFT_OUT)
                    .over(Window.ever());

            assertThat(Spells.counted(clocks, person, SUN_30_JUN_2019)).containsExactly("MET S2");
        }
    }

    @Test
    void onlyWhatIsCountedByItsEndCanMissAStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timescale<>(
                        Spells.SPELLS, IN_15_WORKING_DAYS, Attribution.DUE, Where.all(), Unstarted.MISSED))
                .withMessage("expected attribution by END where a missing start is missed, got DUE");
    }
}
