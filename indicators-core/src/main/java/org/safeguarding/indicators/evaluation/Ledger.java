package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Statistic;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/**
 * Keeps the figures of indicators up to date while the data are corrected: rows inserted, changed and retracted, back-dated
 * ones too, and changed populations. After any sequence of changes its state says what an {@link Evaluation} of the data set
 * then says from scratch, in every value, remark and row.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * Ledger<Housing> ledger = Ledger.of(housing, asAt, asAt.minusYears(2), indicators, ImmutableSet.of("ward"));
 * Moved<Housing> moved = ledger.apply(Change.to(corrected));
 * Result now = ledger.now().evaluation().result(indicator, Period.parse("2019-05"));
 * }</pre>
 *
 * <h2>What is kept</h2>
 *
 * The tally of every indicator on every day from the first one kept to the as-at date: over every window that a period may ask
 * for, in total, by the breakdowns that are printed with it and by those asked for. What subjects hold is not kept: it is
 * worked out from their histories, before and after a change, and the difference is entered. So no subject takes any memory
 * here beyond what the data set takes for it; and nobody's history can be counted twice, or be left behind, as long as the
 * change says truly what was.
 *
 * <p>The as-at date is fixed. What is known on another is another figure: make a new ledger from {@code now().data()}.
 *
 * <h2>Threads</h2>
 *
 * One writer at a time, others wait; any number of readers, who never wait. {@link #now} is a whole state: all of a change is
 * in it or nothing, and a state that was handed out stays as it is.
 *
 * <h2>Performance</h2>
 *
 * A change costs the histories of the subjects concerned, twice for every tally kept, and a few kilobytes copied for every tally
 * that moves; neither depends on the number of subjects. To read a run of days is to walk over them.
 *
 * @param <X> the data set
 */
public final class Ledger<X extends Dataset> {
    private volatile LedgerState<X> now;

    private Ledger(LedgerState<X> now) {
        this.now = now;
    }

    /**
     * A ledger of indicators. Worked out as by an {@link Evaluation}, with kernels where there are any.
     *
     * @param data the data set to begin with
     * @param asAt the as-at date, the last day kept
     * @param from the first day kept; earlier ones are worked out when they are asked for
     * @param indicators the indicators
     * @param by the breakdowns kept beside those that are printed with an indicator; one whose rows cannot be broken down so
     *     goes without
     * @param <X> the data set
     * @return the ledger
     * @throws IllegalArgumentException if the first day is after the as-at date, two indicators have one id, or one has more
     *     than 254 parts
     */
    public static <X extends Dataset> Ledger<X> of(
            X data,
            LocalDate asAt,
            LocalDate from,
            Iterable<? extends Indicator<? super X, ?>> indicators,
            ImmutableSet<String> by) {
        Dates dates = Dates.daily(Day.of(from), Day.of(asAt));
        if (dates.size() > Net.MOST_PLACES) {
            throw new IllegalArgumentException("expected at most " + Net.MOST_PLACES + " days, got " + dates);
        }
        Tallies<X> tallies = new Tallies<>(data, Planner.withKernels());
        Map<LedgerState.Key, KeptQuestion<X, ?>> kept = new LinkedHashMap<>();
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        int count = 0;
        for (Indicator<? super X, ?> indicator : indicators) {
            ids.add(indicator.id());
            count++;
            keep(kept, indicator, by, dates, data, tallies);
        }
        if (ids.build().size() != count) {
            throw new IllegalArgumentException("expected an id of its own for every indicator, got " + indicators);
        }
        return new Ledger<>(state(data, Day.of(asAt), kept));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static <X extends Dataset> LedgerState<X> state(
            X data, int asAt, Map<LedgerState.Key, KeptQuestion<X, ?>> kept) {
        ImmutableMap.Builder<LedgerState.Key, Integer> places = ImmutableMap.builder();
        int place = 0;
        for (LedgerState.Key key : kept.keySet()) {
            places.put(key, place++);
        }
        KeptQuestion<X, ?>[] questions = kept.values().toArray(new KeptQuestion[0]);
        return new LedgerState<>(data, asAt, 0, places.buildOrThrow(), questions);
    }

    private static <X extends Dataset, P extends Enum<P>> void keep(
            Map<LedgerState.Key, KeptQuestion<X, ?>> kept,
            Indicator<? super X, P> indicator,
            ImmutableSet<String> by,
            Dates dates,
            X data,
            Tallies<X> tallies) {
        if (indicator.parts().getEnumConstants().length >= Net.MOST_PARTS) {
            throw new IllegalArgumentException("expected at most " + (Net.MOST_PARTS - 1) + " parts of " + indicator);
        }
        Knowledge knowledge = Knowledge.asAt(dates.day(dates.size() - 1));
        for (String dimension : dimensions(indicator, by)) {
            for (PeriodKind kind : PeriodKind.values()) {
                Window window = indicator.window().windowFor(kind);
                LedgerState.Key key = new LedgerState.Key(indicator.id(), window, dimension);
                if (!kept.containsKey(key)) {
                    TallySource.Question question = new TallySource.Question(window, dates, knowledge, dimension);
                    kept.put(key, KeptQuestion.of(indicator, question, data, tallies));
                }
            }
        }
    }

    private static ImmutableList<String> dimensions(Indicator<?, ?> indicator, ImmutableSet<String> by) {
        ImmutableSet.Builder<String> dimensions = ImmutableSet.builder();
        dimensions.add("");
        indicator.breakdown().map(Breakdown::dimension).ifPresent(dimensions::add);
        indicator.statistics().stream().map(Statistic::dimension).forEach(dimensions::add);
        indicator.breakdowns().stream()
                .map(Breakdown::dimension)
                .filter(by::contains)
                .forEach(dimensions::add);
        return dimensions.build().asList();
    }

    /**
     * What the ledger says now.
     *
     * @return the state after the last change taken in
     */
    public LedgerState<X> now() {
        return now;
    }

    /**
     * Takes a change in, as one step: readers see all of it or nothing.
     *
     * @param change the change
     * @return what it moved
     */
    public synchronized Moved<X> apply(Change<X> change) {
        LedgerState<X> before = now;
        LedgerState<X> after = before.with(change);
        now = after;
        return new Moved<>(before, after);
    }
}
