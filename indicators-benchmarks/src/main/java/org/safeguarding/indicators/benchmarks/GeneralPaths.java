package org.safeguarding.indicators.benchmarks;

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

/** The same questions child by child, as the library works out whatever has no kernel. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GeneralPaths {
    /** What is asked. */
    @Param({"REFERRALS", "CHILDREN"})
    public Question question = Question.REFERRALS;

    /** How many referrals there are. */
    @Param({"1000000", "10000000"})
    public int events;

    /** Whether each child is an object already, or is read off columns when its turn comes. */
    @Param({"false", "true"})
    public boolean objects;

    private Contender generalPath = Contender.NONE;

    /** Makes the referrals, and the children if they are to be there already, and asks once. */
    @Setup
    public void prepare() {
        Referrals referrals = Referrals.of(events);
        Contenders all = Contenders.of(question, referrals);
        Library library = objects ? Library.ofObjects(referrals) : Library.of(referrals);
        generalPath = all.checked(all.generalPath(library));
    }

    /**
     * The library, child by child.
     *
     * @return a number for each date
     */
    @Benchmark
    public long[] generalPath() {
        return generalPath.run();
    }
}
