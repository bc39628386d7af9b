package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;

class ContendersProperties {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** One look at every event for every window: what all contenders must equal. */
    private static long[] plainly(Question question, Referrals referrals, Windows windows) {
        return IntStream.range(0, windows.size())
                .mapToLong(window -> {
                    IntStream seen = IntStream.range(0, referrals.size()).filter(i -> {
                        int day = referrals.days()[i];
                        return windows.first(window) <= day && day <= windows.last(window);
                    });
                    return switch (question) {
                        case REFERRALS -> seen.count();
                        case CHILDREN ->
                            seen.map(i -> referrals.children()[i]).distinct().count();
                        case REREFERRALS ->
                            seen.filter(i -> isRepeat(referrals, i)).count();
                        case ASSESSED ->
                            seen.mapToLong(i -> weight(referrals, i)).sum();
                        case OPEN -> open(referrals, windows.last(window));
                        case LATE -> late(referrals, windows.last(window));
                        case DECIDED ->
                            seen.mapToLong(i -> decided(referrals, i)).sum();
                        case TEAMS, TEAMS_DAILY ->
                            seen.mapToLong(i -> referrals.teams()[i] + 1).sum();
                    };
                })
                .toArray();
    }

    private static boolean isRepeat(Referrals referrals, int referral) {
        LocalDate day = LocalDate.ofEpochDay(referrals.days()[referral]);
        return IntStream.range(0, referrals.size())
                .filter(i -> referrals.children()[i] == referrals.children()[referral])
                .mapToObj(i -> LocalDate.ofEpochDay(referrals.days()[i]))
                .anyMatch(other -> other.isBefore(day) && !other.isBefore(day.minusMonths(12)));
    }

    /** Working days counted one at a time, from the calendar's list of holidays. */
    private static int weight(Referrals referrals, int i) {
        int end = referrals.ends()[i];
        boolean open = end == Day.NONE;
        int until = open ? Math.toIntExact(Referrals.LAST.toEpochDay()) : end;
        int workingDays = 0;
        for (int day = referrals.days()[i] + 1; day <= until; day++) {
            if (WorkingDayCalendar.englandAndWales().isWorkingDay(day)) {
                workingDays++;
            }
        }
        return HandWrittenClocks.weight(
                open
                        ? workingDays > 45 ? Clock.OVERDUE : Clock.NOT_YET_DUE
                        : workingDays > 45 ? Clock.MISSED : Clock.MET);
    }

    /** In real time, by {@code java.time} alone. */
    private static int decided(Referrals referrals, int i) {
        ZonedDateTime received = london(referrals.decisions().received()[i]);
        long end = referrals.decisions().decided()[i];
        boolean open = end == RowColumns.NO_TIME;
        ZonedDateTime until = open ? Referrals.LAST.plusDays(1).atStartOfDay(LONDON) : london(end);
        boolean late = Duration.between(received, until).compareTo(Duration.ofHours(24)) > 0;
        return HandWrittenClocks.weight(
                open ? late ? Clock.OVERDUE : Clock.NOT_YET_DUE : late ? Clock.MISSED : Clock.MET);
    }

    private static ZonedDateTime london(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).atZone(LONDON);
    }

    private static long open(Referrals referrals, int day) {
        return IntStream.range(0, referrals.size())
                .filter(i -> referrals.days()[i] <= day
                        && (referrals.ends()[i] == Day.NONE || day < referrals.ends()[i]))
                .count();
    }

    private static long late(Referrals referrals, int day) {
        return IntStream.range(0, referrals.size())
                .filter(i -> lateFrom(referrals.days()[i]) <= day
                        && (referrals.ends()[i] == Day.NONE || day < referrals.ends()[i]))
                .count();
    }

    /** The day of the 46th working day, counted one at a time. */
    private static int lateFrom(int start) {
        int day = start;
        for (int workingDays = 0; workingDays <= 45; ) {
            day++;
            workingDays += WorkingDayCalendar.englandAndWales().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    @Property(tries = 40)
    void theHandWrittenKernelsCountWhatALookAtEveryEventCounts(
            @ForAll Question question, @ForAll @IntRange(max = 300) int events, @ForAll long seed) {
        Referrals referrals = Referrals.of(events, seed);
        assertThat(Contenders.of(question, referrals).handWritten().run())
                .isEqualTo(plainly(question, referrals, question.windows()));
    }

    /** Up to several of the blocks in which kernels take rows; on several threads they are held to one in the core. */
    @Property(tries = 100)
    void theKernelsAgreeWithTheLibraryOnEveryPath(
            @ForAll Question question, @ForAll @IntRange(max = 20_000) int events, @ForAll long seed) {
        Referrals referrals = Referrals.of(events, seed);
        Contenders contenders = Contenders.of(question, referrals);
        Library library = Library.of(question, referrals);
        long[] expected = contenders.handWritten().run();
        Contender kept = contenders.libraryKept(library);

        assertThat(contenders.library(library).run()).isEqualTo(expected);
        if (Question.ON_EVERY_PATH.contains(question)) {
            assertThat(contenders.libraryValues(library).run()).isEqualTo(expected);
            assertThat(contenders.generalPath(library).run()).isEqualTo(expected);
        }
        assertThat(contenders
                        .generalPath(Library.ofObjects(question, referrals))
                        .run())
                .isEqualTo(expected);
        assertThat(kept.run()).as("asked once").isEqualTo(expected);
        assertThat(kept.run()).as("asked again").isEqualTo(expected);
    }

    @Property(tries = 50)
    void rowsSortedOnceAnswerAsRowsSortedEachTime(@ForAll @IntRange(max = 100_000) int events, @ForAll long seed) {
        Contenders contenders = Contenders.of(Question.CHILDREN, Referrals.of(events, seed));
        Contender kept = contenders.handWrittenKept();

        assertThat(kept.run()).isEqualTo(contenders.handWritten().run());
        assertThat(kept.run()).isEqualTo(contenders.handWritten().run());
    }

    @Provide
    Arbitrary<Question> onEveryPath() {
        return Arbitraries.of(Question.ON_EVERY_PATH);
    }

    @Property(tries = 25)
    void streamsAgreeAtTheWindowsTheyAreAskedFor(
            @ForAll("onEveryPath") Question question, @ForAll @IntRange(max = 2_000) int events, @ForAll long seed) {
        Referrals referrals = Referrals.of(events, seed);
        for (Contender streams : Contenders.of(question, referrals).streams()) {
            assertThat(streams.run()).as(streams.name()).isEqualTo(plainly(question, referrals, streams.windows()));
        }
    }

    @Property(tries = 10)
    void dataFramesAgreeAtTheWindowsTheyAreAskedFor(@ForAll @IntRange(max = 2_000) int events, @ForAll long seed) {
        Referrals referrals = Referrals.of(events, seed);
        for (Question question : DataFrames.CAN) {
            Contenders contenders = Contenders.of(question, referrals);
            assertThat(contenders.dataFrames()).isNotEmpty();
            contenders
                    .dataFrames()
                    .forEach(frame -> assertThat(contenders.checked(frame)).isEqualTo(frame));
        }
    }

    /** All forms are held to one another in the script, and the quickest to the kernel here. */
    @Property(tries = 2)
    void numpyAgreesWhereItIsThere(@ForAll @IntRange(max = 5_000) int events, @ForAll long seed) {
        Referrals referrals = Referrals.of(events, seed);
        for (Question question : Question.values()) {
            Contenders contenders = Contenders.of(question, referrals);
            for (boolean previousDaysStored :
                    question.byChild() ? new boolean[] {false, true} : new boolean[] {false}) {
                Optional<Numpy> numpy = contenders.numpy(previousDaysStored);
                assertThat(numpy.isPresent()).isEqualTo(Numpy.isThere());
                numpy.ifPresent(there -> {
                    assertThat(there.contender().run())
                            .as(there.contender().name())
                            .isEqualTo(contenders.handWritten().run());
                    assertThat(there.task().nanos(2)).isPositive();
                    there.close();
                });
            }
        }
    }

    @Property(tries = 4)
    void everyFormOfEveryQuestionInDuckDbAgrees(
            @ForAll @IntRange(max = 1_000) int events,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2) int threads) {
        Referrals referrals = Referrals.of(events, seed);
        for (Question question : Question.values()) {
            long[] expected = Contenders.of(question, referrals).handWritten().run();
            try (DuckDb database = DuckDb.of(referrals, question.windows(), threads)) {
                for (DuckDbForm form : DuckDbForm.ALL) {
                    if (form.question() == question) {
                        assertThat(database.prepare(form).answer())
                                .as(form.name())
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }
}
