package org.safeguarding.indicators.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A question at every day of ten years, or at the end of each month: the library beside the kernels that one would write by hand, and the plain reads that
 * bound both. One thread; every answer is checked before it is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DailyWindows {
    /** What is asked. */
    @Param
    public Question question = Question.REFERRALS;

    /** How many referrals there are. */
    @Param({"1000000", "10000000"})
    public int events;

    private LongSupplier sum = () -> 0;
    private int[] days = {};
    private int[] copyOfDays = {};
    private Contender handWritten = Contender.NONE;
    private Contender handWrittenKept = Contender.NONE;
    private Contender library = Contender.NONE;
    private Contender libraryKept = Contender.NONE;
    private Contender libraryValues = Contender.NONE;

    /** Makes the referrals and asks every contender once. */
    @Setup
    public void prepare() {
        Referrals referrals = Referrals.of(events);
        Contenders all = Contenders.of(question, referrals);
        Library records = Library.of(question, referrals);
        sum = all.sum();
        days = referrals.days();
        copyOfDays = days.clone();
        handWritten = all.checked(all.handWritten());
        handWrittenKept = question.byChild() ? all.checked(all.handWrittenKept()) : handWritten;
        library = all.checked(all.library(records));
        libraryKept = all.checked(all.libraryKept(records));
        libraryValues = question == Question.REFERRALS ? all.checked(all.libraryValues(records)) : library;
    }

    /**
     * A plain sum of the columns that the question reads.
     *
     * @return the sum
     */
    @Benchmark
    public long sum() {
        return sum.getAsLong();
    }

    /**
     * The fastest read there is, of the days and a copy of them.
     *
     * @return the place where they differ
     */
    @Benchmark
    public long mismatch() {
        return Reads.mismatch(days, copyOfDays);
    }

    /**
     * How many referrals each day has.
     *
     * @return the number of one day
     */
    @Benchmark
    public long histogram() {
        return Reads.histogram(days);
    }

    /**
     * The hand-written kernel.
     *
     * @return a number for each date
     */
    @Benchmark
    public long[] handWritten() {
        return handWritten.run();
    }

    /**
     * The hand-written kernel for children over rows sorted before; where no rows must be sorted the same as {@link #handWritten}.
     *
     * @return a number for each date
     */
    @Benchmark
    public long[] handWrittenKept() {
        return handWrittenKept.run();
    }

    /**
     * The library with a new evaluation: whatever it reads and sorts is in the time.
     *
     * @return a number for each date
     */
    @Benchmark
    public long[] library() {
        return library.run();
    }

    /**
     * The library with one evaluation kept.
     *
     * @return a number for each date
     */
    @Benchmark
    public long[] libraryKept() {
        return libraryKept.run();
    }

    /**
     * The library with a new evaluation, to exact values with their working; for all but referrals the same as {@link #library}.
     *
     * @return the numerator at each date
     */
    @Benchmark
    public long[] libraryValues() {
        return libraryValues.run();
    }
}
