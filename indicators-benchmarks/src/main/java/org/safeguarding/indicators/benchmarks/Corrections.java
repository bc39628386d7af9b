package org.safeguarding.indicators.benchmarks;

import java.util.Optional;
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

/** One referral more or less in a ledger, and the windows of a year read again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Corrections {
    /** How many referrals there are. */
    @Param({"1000000", "10000000"})
    public int events;

    private Optional<CorrectedCouncil> council = Optional.empty();

    /** Makes the referrals and the ledger, and checks it against an evaluation. */
    @Setup
    public void prepare() {
        council = Optional.of(CorrectedCouncil.of(Referrals.of(events)).checked());
    }

    private CorrectedCouncil prepared() {
        return council.orElseThrow(() -> new IllegalStateException("expected a ledger that was prepared, got none"));
    }

    /**
     * One event inserted or retracted.
     *
     * @return the number of the state
     */
    @Benchmark
    public long correct() {
        return prepared().correct();
    }

    /**
     * One event inserted or retracted, and 366 daily and 12 monthly counts and distinct counts read again.
     *
     * @return some of what was read
     */
    @Benchmark
    public long correctAndRead() {
        return prepared().correct() + prepared().read();
    }
}
