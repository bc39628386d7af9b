package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The ways to answer one question over some referrals, for the windows of the question unless they say otherwise. */
final class Contenders {
    private static final int STREAMED_WINDOWS = 12;
    private static final int MOST_TRIED = 10_000_000;
    private static final String NOT_OF_SO_MANY = "not measured of so many events";

    private final Question question;
    private final Referrals referrals;
    private final Windows windows;
    private final long[] expected;

    private Contenders(Question question, Referrals referrals) {
        this.question = question;
        this.referrals = referrals;
        this.windows = question.windows();
        this.expected = handWritten().run();
    }

    static Contenders of(Question question, Referrals referrals) {
        return new Contenders(question, referrals);
    }

    /** A plain sum of the columns that the question cannot be answered without reading. */
    LongSupplier sum() {
        return switch (question) {
            case REFERRALS -> () -> Reads.sum(referrals.days());
            case CHILDREN, REREFERRALS -> () -> Reads.sum(referrals.days(), referrals.children());
            case ASSESSED, OPEN, LATE -> () -> Reads.sum(referrals.days(), referrals.ends());
            case DECIDED -> {
                Decisions decisions = referrals.decisions();
                yield () -> Reads.sum(decisions.received(), decisions.decided());
            }
            case TEAMS, TEAMS_DAILY -> {
                int[] teams = referrals.teams();
                yield () -> Reads.sum(referrals.days(), teams);
            }
        };
    }

    /** Kernels with no API around them. */
    Contender handWritten() {
        Supplier<long[]> answer = question.byChild()
                ? () -> ofIndex(HandWrittenIndex.of(referrals))
                : switch (question) {
                    case ASSESSED -> () -> HandWrittenClocks.answer(referrals, windows);
                    case OPEN -> () -> HandWrittenStock.answer(referrals, windows);
                    case LATE -> () -> HandWrittenStock.late(referrals, windows);
                    case DECIDED -> () -> HandWrittenHours.answer(referrals, windows);
                    case TEAMS, TEAMS_DAILY -> () -> HandWrittenCells.answer(referrals, windows);
                    default -> () -> HandWrittenCounts.answer(referrals, windows);
                };
        return new Contender("hand-written", windows, answer);
    }

    /** The kernel for children over rows that were sorted before. */
    Contender handWrittenKept() {
        int[] index = HandWrittenIndex.of(referrals);
        return new Contender("hand-written, index kept", windows, () -> ofIndex(index));
    }

    private long[] ofIndex(int[] index) {
        return question == Question.CHILDREN
                ? HandWrittenDistinct.answer(index, windows)
                : HandWrittenRepeats.answer(index, windows);
    }

    /** The library, by kernels as it plans them. */
    Contender library(Library library) {
        return library.fresh(question, windows);
    }

    /** The same on so many threads. */
    Contender library(Library library, int threads) {
        return library.fresh(question, windows, threads);
    }

    Contender libraryKept(Library library) {
        return library.kept(question, windows);
    }

    Contender libraryValues(Library library) {
        return library.values(question, windows);
    }

    Contender generalPath(Library library) {
        return library.generalPath(question, windows);
    }

    Contender generalPath(Library library, int threads) {
        return library.generalPath(question, windows, threads);
    }

    /** DuckDB at its best; of very many referrals the forms are tried on some of them, since a bad one takes minutes. */
    DuckDbBest duckDb(boolean previousDaysStored, DuckDbTries tries) {
        int tried = Math.min(referrals.size(), MOST_TRIED);
        return tries.of(question, previousDaysStored, tried, () -> {
                    Contenders some = referrals.size() == tried ? this : of(question, Referrals.of(tried));
                    return DuckDbBest.tried(question, previousDaysStored, some.referrals, windows, some.expected);
                })
                .over(referrals, windows);
    }

    /** Numpy at its best, if it is there; not of very many referrals, of which its copies fill the memory. */
    Optional<Numpy> numpy(boolean previousDaysStored) {
        return referrals.size() <= MOST_TRIED
                ? Numpy.of(question, previousDaysStored, referrals, windows)
                : Optional.empty();
    }

    /** Why numpy has no time. */
    String withoutNumpy() {
        return referrals.size() <= MOST_TRIED ? Numpy.NOT_THERE : NOT_OF_SO_MANY;
    }

    /** DuckDB on so many threads. */
    DuckDb duckDb(int threads) {
        return DuckDb.of(referrals, windows, threads);
    }

    /** One form of the question in DuckDB. */
    Contender duckDb(String form, DuckDb.Prepared prepared) {
        return new Contender("DuckDB, " + form, windows, prepared::answer);
    }

    /** Streams over a list of records; those that would take minutes are asked for the last month ends only. */
    ImmutableList<Contender> streams() {
        Streams streams = Streams.of(referrals);
        Windows few = Windows.monthEnds(STREAMED_WINDOWS, YearMonth.from(Referrals.LAST));
        String only = ", " + STREAMED_WINDOWS + " windows only";
        boolean counts = question == Question.REFERRALS;
        Windows grouped = counts ? windows : few;
        return ImmutableList.of(
                new Contender("streams, filtered for each window" + only, few, () -> streams.filtered(question, few)),
                new Contender(
                        "streams, grouped by date" + (counts ? "" : only),
                        grouped,
                        () -> streams.grouped(question, grouped)));
    }

    /** A data frame, for the questions that it can answer; filtered it is asked for the last month ends only. */
    ImmutableList<Contender> dataFrames() {
        if (!DataFrames.CAN.contains(question)) {
            return ImmutableList.of();
        }
        DataFrames frame = DataFrames.of(referrals);
        Windows few = Windows.monthEnds(STREAMED_WINDOWS, YearMonth.from(Referrals.LAST));
        String only = ", " + STREAMED_WINDOWS + " windows only";
        Contender filtered =
                new Contender("dflib, filtered for each window" + only, few, () -> frame.filtered(question, few));
        return question == Question.REFERRALS
                ? ImmutableList.of(
                        filtered, new Contender("dflib, grouped by day", windows, () -> frame.grouped(windows)))
                : ImmutableList.of(filtered);
    }

    /** The same contender, once it has given the answer that the hand-written kernel gives. */
    Contender checked(Contender contender) {
        long[] wanted = Arrays.stream(contender.windows().lasts())
                .mapToLong(last -> expected[windows.place(last)])
                .toArray();
        if (!Arrays.equals(contender.run(), wanted)) {
            throw new IllegalStateException(contender.name() + " gives another answer than the hand-written kernel");
        }
        return contender;
    }
}
