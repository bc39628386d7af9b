package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ContendersProperties {
    private final Windows daily = Windows.daily(Referrals.FIRST, Referrals.LAST);

    /** One look at every event for every window: what all contenders must equal. */
    private static long[] plainly(Question question, Referrals referrals, Windows windows) {
        return IntStream.range(0, windows.size())
                .mapToLong(window -> {
                    IntStream seen = IntStream.range(0, referrals.size()).filter(i -> {
                        int day = referrals.days()[i];
                        return windows.first(window) <= day && day <= windows.last(window);
                    });
                    return question == Question.REFERRALS
                            ? seen.count()
                            : seen.map(i -> referrals.children()[i]).distinct().count();
                })
                .toArray();
    }

    @Property(tries = 40)
    void theHandWrittenKernelsCountWhatALookAtEveryEventCounts(
            @ForAll Question question, @ForAll @IntRange(max = 300) int events, @ForAll long seed) {
        Referrals referrals = Referrals.of(events, seed);
        assertThat(Contenders.of(question, referrals).handWritten().run())
                .isEqualTo(plainly(question, referrals, daily));
    }

    @Property(tries = 100)
    void theKernelsAgreeWithTheLibraryOnEveryPath(
            @ForAll Question question, @ForAll @IntRange(max = 60_000) int events, @ForAll long seed) {
        Referrals referrals = Referrals.of(events, seed);
        Contenders contenders = Contenders.of(question, referrals);
        Library library = Library.of(referrals);
        long[] expected = contenders.handWritten().run();
        Contender kept = contenders.libraryKept(library);

        assertThat(contenders.library(library).run()).isEqualTo(expected);
        assertThat(contenders.libraryValues(library).run()).isEqualTo(expected);
        assertThat(contenders.generalPath(library).run()).isEqualTo(expected);
        assertThat(contenders.generalPath(Library.ofObjects(referrals)).run()).isEqualTo(expected);
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

    @Property(tries = 25)
    void streamsAgreeAtTheWindowsTheyAreAskedFor(
            @ForAll Question question, @ForAll @IntRange(max = 2_000) int events, @ForAll long seed) {
        Referrals referrals = Referrals.of(events, seed);
        for (Contender streams : Contenders.of(question, referrals).streams()) {
            assertThat(streams.run()).as(streams.name()).isEqualTo(plainly(question, referrals, streams.windows()));
        }
    }

    @Property(tries = 10)
    void everyFormOfEveryQuestionInDuckDbAgrees(
            @ForAll @IntRange(max = 1_000) int events,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2) int threads) {
        Referrals referrals = Referrals.of(events, seed);
        try (DuckDb database = DuckDb.of(referrals, daily, threads)) {
            for (DuckDbForm form : DuckDbForm.ALL) {
                long[] expected =
                        Contenders.of(form.question(), referrals).handWritten().run();
                assertThat(database.prepare(form).answer()).as(form.name()).isEqualTo(expected);
            }
        }
    }
}
