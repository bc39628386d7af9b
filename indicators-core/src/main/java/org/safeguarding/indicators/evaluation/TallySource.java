package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Window;

/** Where the tallies of indicators come from: worked out, or there already. */
interface TallySource<X extends Dataset> {
    /** What a tally is asked for. */
    record Question(Window window, Dates dates, Knowledge knowledge, String dimension) {}

    /**
     * A tally.
     *
     * @throws CalculationFailed if there is none, since a calculation threw
     */
    <P extends Enum<P>> Tally<P> of(Indicator<? super X, P> indicator, Question question);

    /** How an indicator would be tallied: one line a feed. */
    <P extends Enum<P>> ImmutableList<String> plan(Indicator<? super X, P> indicator, Window window, String dimension);

    /**
     * The same tallies, where it pays those of some questions worked out beforehand, in one pass over the subjects.
     *
     * @param questions what each of the indicators is asked
     */
    default TallySource<X> ahead(
            Iterable<? extends Indicator<? super X, ?>> indicators, Function<Indicator<?, ?>, Question> questions) {
        return this;
    }

    /** The same tallies, worked out with several threads. */
    TallySource<X> on(Threads threads);
}
