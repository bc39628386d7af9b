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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same questions in DuckDB, in each form that {@link Report} chooses from. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DailyWindowsInDuckDb {
    /** How many referrals there are. */
    @Param({"1000000", "10000000"})
    public int events;

    /** How many threads DuckDB has. */
    @Param({"1", "2"})
    public int threads = 1;

    /** The form. */
    @Param({
        "range join",
        "running sums, as-of joins",
        "running sums of every day",
        "lag by child",
        "lag in one sort",
        "lag of a packed key",
        "joined to steps",
        "grouped by pair of days",
        "lag over distinct days",
        "lag of packed distinct days",
        "earlier days joined to bounds",
        "earlier days by pair",
        "states of rows",
        "states of pairs of days",
        "starts and ends",
        "pairs of start and end",
        "late ones' starts and ends",
        "late pairs of start and end",
        "states of decisions",
        "decisions by state",
        "range join by team",
        "running sums by team",
        "steps by team",
        "running sums by team, daily",
        "steps by team, daily"
    })
    public String form = "range join";

    private Optional<DuckDb> database = Optional.empty();
    private Contender contender = Contender.NONE;

    /** Loads the referrals and asks once. */
    @Setup
    public void prepare() {
        DuckDbForm chosen = DuckDbForm.of(form);
        Contenders all = Contenders.of(chosen.question(), Referrals.of(events));
        DuckDb loaded = all.duckDb(threads);
        database = Optional.of(loaded);
        contender = all.checked(all.duckDb(form, loaded.prepare(chosen)));
    }

    /** Closes the database. */
    @TearDown
    public void close() {
        database.ifPresent(DuckDb::close);
    }

    /**
     * The answer of the form.
     *
     * @return a number for each date
     */
    @Benchmark
    public long[] duckDb() {
        return contender.run();
    }
}
