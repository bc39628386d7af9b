package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Periods of every kind that hold the days where mistakes are made. */
public final class Periods {
    private Periods() {}

    /**
     * A period of any kind with a day of {@link Days#near} in it.
     *
     * @return periods
     */
    public static Arbitrary<Period> near() {
        return Combinators.combine(Arbitraries.of(PeriodKind.class), Days.near())
                .as(PeriodKind::periodOf);
    }

    /**
     * So many such periods in any order; one may be there more than once.
     *
     * @param count how many, from 0
     * @return lists of periods
     */
    public static Arbitrary<ImmutableList<Period>> near(int count) {
        return near().list().ofSize(count).map(ImmutableList::copyOf);
    }

    /**
     * At most so many such periods in any order, each once.
     *
     * @param most how many at most, from 1
     * @return lists of periods, none empty
     */
    public static Arbitrary<ImmutableList<Period>> different(int most) {
        return near(most).map(periods -> ImmutableSet.copyOf(periods).asList());
    }
}
