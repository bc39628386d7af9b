package org.safeguarding.indicators.testing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.law.Counting;
import org.safeguarding.indicators.law.Law;
import org.safeguarding.indicators.law.OwnLaws;
import org.safeguarding.indicators.law.Violation;
import org.safeguarding.indicators.time.Period;

/**
 * Holds an indicator of one's own to the laws, in a property of jqwik, and sees to it that the property looked at something: where
 * next to no record counts in any of the periods, every law is kept, and a definition that is wrong passes.
 */
public final class LawCheck {
    /** So many of a hundred records known at the as-at dates have to count in one of the periods, where nothing else is said. */
    public static final int USUAL = 10;

    private static final int TRIES = 1_000;
    private static final long SEED = 20_190_331;

    private LawCheck() {}

    /**
     * Holds an indicator to the laws, and the property to see at least {@link #USUAL} of a hundred records.
     *
     * @param laws the laws, as {@code Laws.all} gives them
     * @param rows the records to try them on
     * @param asAt the as-at date
     * @param periods the periods to ask for
     * @param <T> the record
     * @param <P> the parts counted
     * @throws AssertionError if a law is broken; after all tries, if too few records counted
     */
    public static <T, P extends Enum<P>> void hold(
            OwnLaws<T, P> laws, OwnRows<T> rows, LocalDate asAt, Iterable<Period> periods) {
        hold(laws, rows, asAt, periods, USUAL);
    }

    /**
     * Holds an indicator to the laws, and the property to see so many records.
     *
     * @param laws the laws, as {@code Laws.all} gives them
     * @param rows the records to try them on
     * @param asAt the as-at date
     * @param periods the periods to ask for
     * @param least how many of a hundred records known at the as-at dates have to count in one of the periods; 0 asks for none
     * @param <T> the record
     * @param <P> the parts counted
     * @throws AssertionError if a law is broken; after all tries, if too few records counted
     */
    public static <T, P extends Enum<P>> void hold(
            OwnLaws<T, P> laws, OwnRows<T> rows, LocalDate asAt, Iterable<Period> periods, int least) {
        ImmutableList<Violation> violations = laws.violations(rows, asAt, periods);
        if (!violations.isEmpty()) {
            throw new AssertionError(Joiner.on('\n').join(violations));
        }
        Counting counting = laws.counting(rows, asAt, periods);
        StatisticsCollector seen = Statistics.label("records that count in a period");
        for (int i = 0; i < counting.known(); i++) {
            seen.collect(i < counting.counted());
        }
        if (least > 0) {
            seen.coverage(coverage -> coverage.check(true).percentage(share -> {
                if (share < least) {
                    throw new AssertionError(tooFew(share, least));
                }
            }));
        }
    }

    private static String tooFew(double share, int least) {
        return String.format(
                Locale.ROOT,
                "of the records known at the as-at dates %.1f%% count in one of the periods, fewer than %d%%: a wrong definition"
                        + " would pass; ask for periods that reach over all the days of the histories, as the years of Days, or"
                        + " say how many have to count",
                share,
                least);
    }

    /**
     * The laws that an indicator breaks in 1,000 tries: a definition that is wrong on purpose shows that a property has teeth. They are
     * the same tries each time, so that a test of it does not fail by chance; edge cases are among them.
     *
     * @param laws the laws, as {@code Laws.all} gives them
     * @param rows the records to try them on
     * @param asAt the as-at dates
     * @param periods the periods to ask for
     * @param <T> the record
     * @param <P> the parts counted
     * @return the laws broken in any of the tries
     */
    public static <T, P extends Enum<P>> ImmutableSet<Law> broken(
            OwnLaws<T, P> laws, Arbitrary<OwnRows<T>> rows, Arbitrary<LocalDate> asAt, Iterable<Period> periods) {
        RandomGenerator<ImmutableList<Violation>> tries = Combinators.combine(rows, asAt)
                .as((records, date) -> laws.violations(records, date, periods))
                .generator(TRIES);
        Random random = new Random(SEED);
        return Stream.generate(() -> tries.next(random).value())
                .limit(TRIES)
                .flatMap(List::stream)
                .map(Violation::law)
                .collect(ImmutableSet.toImmutableSet());
    }
}
