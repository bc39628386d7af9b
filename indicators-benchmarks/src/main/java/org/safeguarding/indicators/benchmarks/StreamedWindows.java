package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
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
 * The same questions by streams over a million records. Filtered, and grouped for children, they answer for twelve month
 * ends only; grouped for referrals, for every day.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StreamedWindows {
    /** What is asked. */
    @Param({"REFERRALS", "CHILDREN"})
    public Question question = Question.REFERRALS;

    /** How many referrals there are. */
    @Param("1000000")
    public int events;

    private ImmutableList<Contender> streams = ImmutableList.of();

    /** Makes the records and asks once. */
    @Setup
    public void prepare() {
        Contenders contenders = Contenders.of(question, Referrals.of(events));
        streams = contenders.streams();
        streams.forEach(contenders::checked);
    }

    /**
     * All records filtered for each window.
     *
     * @return a number for each date
     */
    @Benchmark
    public long[] filtered() {
        return streams.get(0).run();
    }

    /**
     * Records grouped by date once, and the groups of each window put together.
     *
     * @return a number for each date
     */
    @Benchmark
    public long[] grouped() {
        return streams.get(1).run();
    }
}
