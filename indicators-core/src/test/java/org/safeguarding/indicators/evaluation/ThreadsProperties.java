package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** The number of threads does not show in any figure, nor in what is said where there is none. */
class ThreadsProperties {
    private static final Executor REFUSES = task -> {
        throw new RejectedExecutionException("busy");
    };

    /** Somebody who holds a number. */
    record Holder(String key, long amount) implements Subject {}

    private static final Level<Holder, Counted> AMOUNT = (holder, out) -> {
        if (holder.amount() < 0) {
            throw new IllegalStateException("negative");
        }
        out.held(
                Counted.COUNTED,
                holder.amount(),
                0,
                Day.FOREVER,
                0,
                Day.FOREVER,
                Day.NONE,
                holder::key,
                ImmutableList.of());
    };

    private static final Basis<Counted> BASIS =
            Basis.of("amounts", Counted.class, 0, Dates.of(1, 2), Knowledge.asThen(), "");

    private static List<Holder> holders(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> new Holder("H" + i, i % 7))
                .toList());
    }

    private static Tally<Counted> shared(List<Holder> holders, Executor executor, int threads) {
        Optional<Dimension<Holder>> none = Optional.empty();
        return SharedPath.tally(holders, AMOUNT, BASIS, none, new Threads(executor, threads));
    }

    @Property(tries = 40)
    void everyIndicatorIsTheSameOnSeveralThreads(
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll("executors") Executor executor,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        LocalDate day = Day.toDate(asAt);
        ImmutableList<Period> periods = ImmutableList.of(Period.parse("2019-05"), PeriodKind.DAY.periodOf(asAt));
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            assertThat(Evaluation.of(council, day)
                            .onGeneralPath()
                            .onThreads(executor, threads)
                            .results(indicator, periods, "age"))
                    .as(indicator.id())
                    .isEqualTo(Evaluation.of(council, day).results(indicator, periods, "age"));
        }
    }

    @Property(tries = 200)
    void manySubjectsAreEachTakenOnce(
            @ForAll @IntRange(max = 3_000) int count,
            @ForAll("executors") Executor executor,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        List<Holder> holders = holders(count);
        assertThat(shared(holders, executor, threads))
                .isEqualTo(GeneralPath.tally(holders, AMOUNT, BASIS, Optional.empty()));
    }

    @Property(tries = 200)
    void theFirstSubjectThatFailsIsNamed(
            @ForAll @IntRange(max = 2_999) int one,
            @ForAll @IntRange(max = 2_999) int other,
            @ForAll("executors") Executor executor) {
        List<Holder> holders = holders(3_000);
        holders.set(one, new Holder("H" + one, -1));
        holders.set(other, new Holder("H" + other, -1));

        assertThat(catchThrowable(() -> shared(holders, executor, 3)))
                .isInstanceOf(CalculationFailed.class)
                .hasMessage("calculation failed for H" + Math.min(one, other) + ": IllegalStateException");
    }

    /** All threads of the pool wait for one another's work: the caller does it. */
    @Example
    void aTaskOfABusyPoolIsNotDelayedForever() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            List<Holder> holders = holders(2_000);
            Future<Tally<Counted>> inside = pool.submit(() -> shared(holders, pool, 2));
            assertThat(inside.get(60, TimeUnit.SECONDS))
                    .isEqualTo(GeneralPath.tally(holders, AMOUNT, BASIS, Optional.empty()));
        } finally {
            pool.shutdownNow();
        }
    }

    @Example
    void theOtherThreadsDoSomeOfTheWork() {
        ConcurrentHashMap<Thread, Boolean> seen = new ConcurrentHashMap<>();
        Level<Holder, Counted> slow = (holder, out) -> {
            seen.put(Thread.currentThread(), true);
            while (seen.size() < 2) {
                Thread.onSpinWait();
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            Optional<Dimension<Holder>> none = Optional.empty();
            SharedPath.tally(holders(1_000), slow, BASIS, none, new Threads(pool, 2));
        } finally {
            pool.shutdownNow();
        }
        assertThat(seen).hasSize(2);
    }

    @Example
    void fewerThanOneThreadIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Threads(Runnable::run, 0));
    }

    @Provide
    Arbitrary<Executor> executors() {
        return Arbitraries.of(ForkJoinPool.commonPool(), Runnable::run, REFUSES);
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(6);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }

    /** A bridge would cast each to {@link Subject} first: see {@link SharedPath} on what that does to threads. */
    @Example
    void subjectsAreAskedWithoutACastToAnInterface() {
        Asked.Own<Holder> own = new Asked<>(AMOUNT, BASIS, Optional.<Dimension<Holder>>empty()).own();

        assertThat(own.getClass().getDeclaredMethods())
                .filteredOn(method -> method.getName().equals("ask"))
                .isNotEmpty()
                .noneMatch(Method::isBridge);
    }
}
