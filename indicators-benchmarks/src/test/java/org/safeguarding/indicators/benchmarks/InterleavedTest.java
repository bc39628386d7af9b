package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class InterleavedTest {
    private final List<String> ran = new ArrayList<>();

    @Test
    void eachRoundGivesEveryTaskATurnAndStartsWithAnother() {
        Interleaved runner = new Interleaved(3, Duration.ZERO, Duration.ZERO);
        ImmutableMap<String, Timing> timings = runner.run(
                ImmutableMap.of("a", counted("a", () -> 1), "b", counted("b", () -> 10), "c", counted("c", () -> 100)));

        assertThat(timings.keySet()).containsExactly("a", "b", "c");
        assertThat(ran.subList(0, 6)).as("warming up").containsExactly("a", "a", "b", "b", "c", "c");
        assertThat(ran.subList(6, ran.size())).containsExactly("a", "b", "c", "c", "a", "b", "b", "c", "a");
        assertThat(runner.sink()).isEqualTo(5 * 111);
    }

    @Test
    void aTaskThatIsOverQuicklyIsRunSeveralTimesInItsTurn() {
        AtomicLong now = new AtomicLong();
        LongSupplier aMillisecond = () -> now.addAndGet(1_000_000);
        LongSupplier tenMilliseconds = () -> now.addAndGet(10_000_000);
        Interleaved runner = new Interleaved(2, Duration.ofMillis(20), Duration.ofMillis(5), now::get);

        ImmutableMap<String, Timing> timings = runner.run(
                ImmutableMap.of("quick", counted("quick", aMillisecond), "slow", counted("slow", tenMilliseconds)));

        assertThat(ran)
                .filteredOn("quick"::equals)
                .as("20 to warm up and 5 in each turn")
                .hasSize(30);
        assertThat(ran)
                .filteredOn("slow"::equals)
                .as("2 to warm up and 1 in each turn")
                .hasSize(4);
        assertThat(timings.get("quick")).isEqualTo(new Timing(1e6, 1e6, 1e6));
        assertThat(timings.get("slow")).isEqualTo(new Timing(1e7, 1e7, 1e7));
    }

    @Test
    void aTaskOfAnotherProcessIsBelievedItsOwnTimes() {
        List<Integer> asked = new ArrayList<>();
        SelfTimed elsewhere = new SelfTimed() {
            @Override
            public long nanos(int runs) {
                asked.add(runs);
                return 2_000_000L * runs;
            }

            @Override
            public long getAsLong() {
                throw new AssertionError("expected to be asked for its own times");
            }
        };
        Interleaved runner = new Interleaved(2, Duration.ofMillis(4), Duration.ofMillis(10));

        assertThat(runner.run(ImmutableMap.of("elsewhere", elsewhere)).get("elsewhere"))
                .isEqualTo(new Timing(2e6, 2e6, 2e6));
        assertThat(asked).as("twice to warm up, then five times in each turn").containsExactly(1, 1, 5, 5);
    }

    private LongSupplier counted(String name, LongSupplier task) {
        return () -> {
            ran.add(name);
            return task.getAsLong();
        };
    }

    @Test
    void timingsAreQuartersOfTheRounds() {
        assertThat(Timing.of(new double[] {5, 1, 4, 2, 3})).isEqualTo(new Timing(2, 3, 4));
        assertThat(Timing.of(new double[] {4, 1})).isEqualTo(new Timing(1.75, 2.5, 3.25));
        assertThat(Timing.of(new double[] {7}).per(2)).isEqualTo(new Timing(3.5, 3.5, 3.5));
    }
}
