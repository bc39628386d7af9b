package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.evaluation.Contributions;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/**
 * The laws of a flow, seen through a window: {@link Law#PLAIN_LOOP}; {@link Law#DISTINCT} of the subjects it counts; and
 * the laws of a level for the windowed flow as for the distinct subjects. {@link Law#AGREES} needs a plain loop.
 *
 * <p>Immutable.
 *
 * @param <S> the subject
 * @param <P> the parts counted
 */
public final class FlowLaws<S extends Subject, P extends Enum<P>> {
    private record Event<P>(int day, P part, long amount, int knownFrom, int knownUntil) {
        boolean seen(Window window, int date, Knowledge knowledge) {
            int asAt = knowledge.hindsight() ? knowledge.asAt() : date;
            return window.startOf(date) <= day && day <= date && knownFrom <= asAt && asAt < knownUntil;
        }
    }

    private final Flow<S, P> flow;
    private final Window window;
    private final LevelLaws<S, P> windowed;
    private final LevelLaws<S, Counted> distinct;
    private final Class<P> parts;

    private FlowLaws(
            Class<P> parts, Flow<S, P> flow, Window window, LevelLaws<S, P> windowed, LevelLaws<S, Counted> distinct) {
        this.parts = parts;
        this.flow = flow;
        this.window = window;
        this.windowed = windowed;
        this.distinct = distinct;
    }

    static <S extends Subject, P extends Enum<P>> FlowLaws<S, P> of(Class<P> parts, Flow<S, P> flow, Window window) {
        return new FlowLaws<>(
                parts,
                flow,
                window,
                Laws.level(parts, flow.over(window)),
                Laws.level(Counted.class, new Distinct<>(flow, window)));
    }

    /**
     * Holds the laws with a breakdown too.
     *
     * @param dimension the dimension
     * @return these laws with one breakdown more
     */
    public FlowLaws<S, P> by(Dimension<S> dimension) {
        return new FlowLaws<>(parts, flow, window, windowed.by(dimension), distinct.by(dimension));
    }

    /**
     * Holds {@link Law#ROW_ORDER} too.
     *
     * @param same gives a subject with its rows in another order
     * @return these laws with that one
     */
    public FlowLaws<S, P> reordering(UnaryOperator<S> same) {
        return new FlowLaws<>(parts, flow, window, windowed.reordering(same), distinct.reordering(same));
    }

    /**
     * Holds {@link Law#NO_PEEKING} too.
     *
     * @param cut forgets what came after a day
     * @return these laws with that one
     */
    public FlowLaws<S, P> truncating(Truncation<S> cut) {
        return new FlowLaws<>(parts, flow, window, windowed.truncating(cut), distinct.truncating(cut));
    }

    /**
     * Holds {@link Law#AGREES} too, for a flow whose amounts are numbers of things: each date as known then.
     *
     * @param loop says what counts on a date; it sees the days of the window, up to the date
     * @return these laws with that one
     */
    public FlowLaws<S, P> agrees(PlainLoop<? super S, P> loop) {
        PlainLoop<S, P> windowedLoop = (subject, seen) -> {
            int last = Day.of(seen.last());
            return loop.counted(subject, Seen.of(window.startOf(last), last, Day.of(seen.asAt())));
        };
        return new FlowLaws<>(parts, flow, window, windowed.agrees(windowedLoop), distinct);
    }

    /**
     * Holds the flow to the laws.
     *
     * @param subjects the subjects to try it on
     * @param dates the dates to read
     * @return the violations, the first of each law and subject; empty if there are none
     */
    public ImmutableList<Violation> violations(Iterable<S> subjects, Dates dates) {
        Violations broken = new Violations();
        plainLoops(subjects, dates, broken);
        broken.addAll(windowed.violations(subjects, dates));
        broken.addAll(distinct.violations(subjects, dates));
        return broken.list();
    }

    /** What the laws of a level do not say. */
    void plainLoops(Iterable<S> subjects, Dates dates, Violations broken) {
        for (S subject : subjects) {
            for (Knowledge knowledge : Trial.knowledges(dates)) {
                plainLoop(subject, dates, knowledge, broken);
            }
        }
    }

    private void plainLoop(S subject, Dates dates, Knowledge knowledge, Violations broken) {
        List<Event<P>> events = new ArrayList<>();
        flow.events(
                subject,
                (day, part, amount, knownFrom, knownUntil, through, because) ->
                        events.add(new Event<>(day, part, amount, knownFrom, knownUntil)));
        Level<S, P> beside = flow::beside;
        ImmutableList<Contribution<P>> open = Contributions.of(subject, beside);

        Trial<S, P> trial = new Trial<>(parts, flow.over(window), Optional.empty());
        Trial<S, Counted> once = new Trial<>(Counted.class, new Distinct<>(flow, window), Optional.empty());
        Trial.Sums<P> sums = new Trial.Sums<>(trial.basis(dates, knowledge));
        Trial.Sums<Counted> counted = new Trial.Sums<>(once.basis(dates, knowledge));
        for (int i = 0; i < dates.size(); i++) {
            int date = dates.day(i);
            boolean any = false;
            for (Event<P> event : events) {
                if (event.seen(window, date, knowledge)) {
                    sums.add("", i, event.part(), event.amount());
                    any = true;
                }
            }
            for (Contribution<P> c : open) {
                if (c.heldOn(date, knowledge)) {
                    sums.add("", i, c.part(), c.amount());
                }
            }
            if (any) {
                counted.add("", i, Counted.COUNTED, 1);
            }
        }
        Tally<P> tally = trial.tally(subject, dates, knowledge);
        broken.sameTally(Law.PLAIN_LOOP, subject.key(), sums.tally(), tally);
        broken.sameTally(Law.DISTINCT, subject.key(), counted.tally(), once.tally(subject, dates, knowledge));
    }
}
