package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Supplier;

/** The ways to answer one question over some referrals, at every day of the ten years unless they say otherwise. */
final class Contenders {
    private static final int STREAMED_WINDOWS = 12;

    private final Question question;
    private final Referrals referrals;
    private final Windows daily = Windows.daily(Referrals.FIRST, Referrals.LAST);
    private final long[] expected;

    private Contenders(Question question, Referrals referrals) {
        this.question = question;
        this.referrals = referrals;
        this.expected = handWritten().run();
    }

    static Contenders of(Question question, Referrals referrals) {
        return new Contenders(question, referrals);
    }

    /** The columns that the question cannot be answered without reading. */
    int[][] columns() {
        if (question == Question.REFERRALS) {
            return new int[][] {referrals.days()};
        }
        return new int[][] {referrals.days(), question.ofAssessments() ? referrals.ends() : referrals.children()};
    }

    /** Kernels with no API around them. */
    Contender handWritten() {
        Supplier<long[]> answer = question.byChild()
                ? () -> ofIndex(HandWrittenIndex.of(referrals))
                : switch (question) {
                    case ASSESSED -> () -> HandWrittenClocks.answer(referrals, daily);
                    case OPEN -> () -> HandWrittenStock.answer(referrals, daily);
                    default -> () -> HandWrittenCounts.answer(referrals, daily);
                };
        return new Contender("hand-written", daily, answer);
    }

    /** The kernel for children over rows that were sorted before. */
    Contender handWrittenKept() {
        int[] index = HandWrittenIndex.of(referrals);
        return new Contender("hand-written, index kept", daily, () -> ofIndex(index));
    }

    private long[] ofIndex(int[] index) {
        return question == Question.CHILDREN
                ? HandWrittenDistinct.answer(index, daily)
                : HandWrittenRepeats.answer(index, daily);
    }

    /** The library, by kernels as it plans them. */
    Contender library(Library library) {
        return library.fresh(question, daily);
    }

    Contender libraryKept(Library library) {
        return library.kept(question, daily);
    }

    Contender libraryValues(Library library) {
        return library.values(question, daily);
    }

    Contender generalPath(Library library) {
        return library.generalPath(question, daily);
    }

    /** DuckDB at its best. */
    DuckDbBest duckDb(boolean previousDaysStored) {
        return DuckDbBest.of(question, previousDaysStored, referrals, daily, expected);
    }

    /** DuckDB on so many threads. */
    DuckDb duckDb(int threads) {
        return DuckDb.of(referrals, daily, threads);
    }

    /** One form of the question in DuckDB. */
    Contender duckDb(String form, DuckDb.Prepared prepared) {
        return new Contender("DuckDB, " + form, daily, prepared::answer);
    }

    /** Streams over a list of records; those that would take minutes are asked for the last month ends only. */
    ImmutableList<Contender> streams() {
        Streams streams = Streams.of(referrals);
        Windows few = Windows.monthEnds(STREAMED_WINDOWS, YearMonth.from(Referrals.LAST));
        String only = ", " + STREAMED_WINDOWS + " windows only";
        boolean counts = question == Question.REFERRALS;
        Windows grouped = counts ? daily : few;
        return ImmutableList.of(
                new Contender("streams, filtered for each window" + only, few, () -> streams.filtered(question, few)),
                new Contender(
                        "streams, grouped by date" + (counts ? "" : only),
                        grouped,
                        () -> streams.grouped(question, grouped)));
    }

    /** The same contender, once it has given the answer that the hand-written kernel gives. */
    Contender checked(Contender contender) {
        long[] wanted = Arrays.stream(contender.windows().lasts())
                .mapToLong(last -> expected[last - daily.last(0)])
                .toArray();
        if (!Arrays.equals(contender.run(), wanted)) {
            throw new IllegalStateException(contender.name() + " gives another answer than the hand-written kernel");
        }
        return contender;
    }
}
