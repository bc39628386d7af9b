package org.safeguarding.indicators.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Something of a day that is reckoned from one of the days on which other things began, if there are any. */
@FunctionalInterface
interface Anchored<T> {
    T after(int[] starts);

    /** Days so many days after a start or, one time in three and where there is none, anywhere. */
    static Arbitrary<Anchored<Integer>> days(int least, int most) {
        return days(Arbitraries.integers().between(least, most).map(n -> start -> start + n));
    }

    /** Days reckoned from a start or, one time in three and where there is none, anywhere. */
    static Arbitrary<Anchored<Integer>> days(Arbitrary<Days.Ending> reckoning) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        reckoning,
                        Days.anywhere(),
                        Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false)))
                .as((which, reckoned, anywhere, hangs) -> starts ->
                        hangs && starts.length > 0 ? reckoned.after(starts[which % starts.length]) : anywhere);
    }
}
