package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Periods;
import org.safeguarding.indicators.time.Period;

/**
 * A few dates, and a few columns of a report. They are combined, not listed: shrinking moves elements from one list of a
 * failing sample to another, whatever they are.
 */
final class Columns {
    private static final int MOST = 4;

    private Columns() {}

    /** Up to four dates on which something may be about to change, beyond the calendar of working days now and then. */
    static Arbitrary<Dates> dates() {
        Arbitrary<Integer> day = Days.anywhere();
        return Combinators.combine(day, day, day, day, Arbitraries.integers().between(0, MOST))
                .as((a, b, c, d, n) -> Dates.of(Arrays.copyOf(new int[] {a, b, c, d}, n)));
    }

    /** Three columns of any kinds, over, running or not begun by a date near them. */
    static Arbitrary<ImmutableList<Period>> periods() {
        return Periods.different(3);
    }
}
