package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/**
 * What a ledger says after some change: the data set as it was then, and the figures. Immutable, and safe for use by any
 * number of threads; it never changes, whatever the ledger takes in afterwards.
 *
 * @param <X> the data set
 */
public final class LedgerState<X extends Dataset> {
    private final X data;
    private final int asAt;
    private final long number;
    private final ImmutableMap<Key, Integer> places;
    private final KeptQuestion<X, ?>[] kept;

    /** Tells what is kept. */
    record Key(String indicator, Window window, String dimension) {}

    /** Takes the array over. */
    LedgerState(X data, int asAt, long number, ImmutableMap<Key, Integer> places, KeptQuestion<X, ?>[] kept) {
        this.data = data;
        this.asAt = asAt;
        this.number = number;
        this.places = places;
        this.kept = kept;
    }

    /**
     * The whole data set as of this state.
     *
     * @return the data set
     */
    public X data() {
        return data;
    }

    /**
     * How many changes the ledger had taken in.
     *
     * @return the number, 0 for what it began with
     */
    public long number() {
        return number;
    }

    /**
     * An evaluation of this state, equal in every figure to one of {@link #data} from scratch. What the ledger keeps is read off
     * it, in a time that does not depend on the number of subjects; anything else, such as an explanation, an indicator that
     * the ledger does not have, a breakdown or a date that it does not keep, is worked out from the data set.
     *
     * @return a new evaluation, for one thread at a time
     */
    public Evaluation<X> evaluation() {
        return Evaluation.of(data, asAt, new Source(Threads.ONE));
    }

    /**
     * The amounts of a part at many dates, with the hindsight of the as-at date and not broken down: the quickest way to
     * read them all again after a change.
     *
     * @param indicator the indicator
     * @param kind the kind of period an in-period window runs over
     * @param dates the dates, none after the as-at date
     * @param part the part
     * @param <P> the parts
     * @return as many as there are dates, in the scale of the indicator
     * @throws IllegalStateException if the calculation fails, naming the subject it fails for
     */
    public <P extends Enum<P>> long[] amounts(Indicator<? super X, P> indicator, PeriodKind kind, Dates dates, P part) {
        @Nullable KeptQuestion<X, P> found = kept(indicator, indicator.window().windowFor(kind), "");
        if (found != null && found.answers() && found.tally().orElseThrow().covers(dates)) {
            return found.tally().orElseThrow().amounts(part, dates);
        }
        try {
            return evaluation().tally(indicator, kind, dates).amounts(part);
        } catch (CalculationFailed e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    LedgerState<X> with(Change<X> change) {
        KeptQuestion<X, ?>[] changed = kept.clone();
        for (int i = 0; i < kept.length; i++) {
            changed[i] = kept[i].with(change, data);
        }
        return new LedgerState<>(change.after(), asAt, number + 1, places, changed);
    }

    /** What is kept of an indicator; null if there is nothing. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"
    }) // the same feeds have the same parts, and are the same calculation
    <P extends Enum<P>> @Nullable KeptQuestion<X, P> kept(
            Indicator<? super X, P> indicator, Window window, String dimension) {
        @Nullable Integer place = places.get(new Key(indicator.id(), window, dimension));
        if (place == null) {
            return null;
        }
        KeptQuestion<X, ?> question = kept[place];
        Indicator<?, ?> own = question.indicator();
        Object feeds = own.feeds();
        boolean same = feeds == (Object) indicator.feeds()
                && own.version() == indicator.version()
                && own.settings().equals(indicator.settings())
                && own.scale() == indicator.scale();
        return same ? (KeptQuestion<X, P>) question : null;
    }

    /** Reads what is kept, and works the rest out. */
    private final class Source implements TallySource<X> {
        private final Threads threads;
        private @Nullable Tallies<X> tallies;

        Source(Threads threads) {
            this.threads = threads;
        }

        @Override
        public Source on(Threads several) {
            return new Source(several);
        }

        @Override
        public <P extends Enum<P>> Tally<P> of(Indicator<? super X, P> indicator, Question question) {
            @Nullable KeptQuestion<X, P> found = kept(indicator, question.window(), question.dimension());
            if (found != null
                    && found.answers()
                    && question.knowledge().equals(Knowledge.asAt(asAt))
                    && found.tally().orElseThrow().covers(question.dates())) {
                return CalculationFailed.unless(
                        indicator.id(), () -> found.tally().orElseThrow().at(question.dates()));
            }
            return fromScratch().of(indicator, question);
        }

        @Override
        public <P extends Enum<P>> ImmutableList<String> plan(
                Indicator<? super X, P> indicator, Window window, String dimension) {
            @Nullable KeptQuestion<X, P> found = kept(indicator, window, dimension);
            return found != null && found.answers()
                    ? ImmutableList.of(indicator.id() + ": kept by the ledger")
                    : fromScratch().plan(indicator, window, dimension);
        }

        private Tallies<X> fromScratch() {
            @Nullable Tallies<X> made = tallies;
            if (made == null) {
                made = new Tallies<>(data, Planner.withKernels()).on(threads);
                tallies = made;
            }
            return made;
        }
    }
}
