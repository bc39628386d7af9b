package org.safeguarding.indicators.testing;

import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.safeguarding.indicators.time.Day;

/** Moments where mistakes are made: on nights on which the clocks change, and a second beside the last one in time. */
public final class Moments {
    private static final int MINUTES_IN_DAY = 24 * 60;
    private static final int HOUR = 3_600;

    private Moments() {}

    /**
     * Moments on the days of {@link Days#near}, to the minute.
     *
     * @return moments, local to London
     */
    public static Arbitrary<LocalDateTime> near() {
        return Combinators.combine(Days.near(), Arbitraries.integers().between(0, MINUTES_IN_DAY - 1))
                .as((day, minute) -> Day.toDate(day).atStartOfDay().plusMinutes(minute));
    }

    /**
     * What may follow a moment within an allowance of hours: nothing, the moment itself, one before it, exactly the last moment in
     * time and the seconds beside it, the same an hour off as when the clocks change, one far off.
     *
     * @param hours the allowance
     * @return gives the moment on which something ends, for the moment on which it began
     */
    public static Arbitrary<Ending> endings(int hours) {
        Arbitrary<Optional<Integer>> seconds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Optional.empty())),
                Tuple.of(1, Arbitraries.just(Optional.of(0))),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.of(0, -1, 1),
                                        Arbitraries.integers().between(-1, 1))
                                .as((change, beside) -> Optional.of((hours + change) * HOUR + beside))),
                Tuple.of(
                        4,
                        Arbitraries.integers()
                                .between(-2 * HOUR, 3 * hours * HOUR)
                                .map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.of(400 * 24 * HOUR))));
        return seconds.map(elapsed -> start -> elapsed.map(start::plusSeconds));
    }

    /** When something ends that began at a moment. */
    @FunctionalInterface
    public interface Ending {
        /**
         * The end.
         *
         * @param start the moment it began
         * @return the moment it ended, or empty while it has not
         */
        Optional<LocalDateTime> after(LocalDateTime start);
    }
}
