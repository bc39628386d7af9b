package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;

/**
 * The laws of a level. Always held: {@link Law#REBUILDS}, {@link Law#DATES}, {@link Law#KNOWN_THEN},
 * {@link Law#SUBJECT_ORDER}, {@link Law#MERGE} and {@link Law#REPLACE}; and, of each breakdown given, {@link Law#GROUPS}.
 * {@link Law#ROW_ORDER} needs a way to reorder the rows of a subject, {@link Law#NO_PEEKING} a way to cut a subject off,
 * {@link Law#AGREES} a plain loop.
 *
 * <p>Immutable. The work grows with the square of the subjects and of the dates: a handful of each finds what there is.
 *
 * @param <S> the subject
 * @param <P> the parts held
 */
public final class LevelLaws<S extends Subject, P extends Enum<P>> {
    private final Class<P> parts;
    private final Level<S, P> level;
    private final ImmutableList<Dimension<S>> dimensions;
    private final Optional<UnaryOperator<S>> reorder;
    private final Optional<Truncation<S>> truncation;
    private final ImmutableList<PlainLoop<? super S, P>> loops;

    LevelLaws(
            Class<P> parts,
            Level<S, P> level,
            ImmutableList<Dimension<S>> dimensions,
            Optional<UnaryOperator<S>> reorder,
            Optional<Truncation<S>> truncation,
            ImmutableList<PlainLoop<? super S, P>> loops) {
        this.parts = parts;
        this.level = level;
        this.dimensions = dimensions;
        this.reorder = reorder;
        this.truncation = truncation;
        this.loops = loops;
    }

    /**
     * Holds the laws with a breakdown too.
     *
     * @param dimension the dimension
     * @return these laws with one breakdown more
     */
    public LevelLaws<S, P> by(Dimension<S> dimension) {
        ImmutableList<Dimension<S>> more = ImmutableList.<Dimension<S>>builder()
                .addAll(dimensions)
                .add(dimension)
                .build();
        return new LevelLaws<>(parts, level, more, reorder, truncation, loops);
    }

    /**
     * Holds {@link Law#ROW_ORDER} too.
     *
     * @param same gives a subject with its rows in another order
     * @return these laws with that one
     */
    public LevelLaws<S, P> reordering(UnaryOperator<S> same) {
        return new LevelLaws<>(parts, level, dimensions, Optional.of(same), truncation, loops);
    }

    /**
     * Holds {@link Law#NO_PEEKING} too.
     *
     * @param cut forgets what came after a day
     * @return these laws with that one
     */
    public LevelLaws<S, P> truncating(Truncation<S> cut) {
        return new LevelLaws<>(parts, level, dimensions, reorder, Optional.of(cut), loops);
    }

    /**
     * Holds {@link Law#AGREES} too, for a level whose amounts are numbers of things: each date as known then.
     *
     * @param loop says what counts on a date; it sees that one day
     * @return these laws with that one
     */
    public LevelLaws<S, P> agrees(PlainLoop<? super S, P> loop) {
        ImmutableList<PlainLoop<? super S, P>> more = ImmutableList.<PlainLoop<? super S, P>>builder()
                .addAll(loops)
                .add(loop)
                .build();
        return new LevelLaws<>(parts, level, dimensions, reorder, truncation, more);
    }

    /**
     * Holds the level to the laws.
     *
     * @param subjects the subjects to try it on
     * @param dates the dates to read
     * @return the violations, the first of each law and subject; empty if there are none
     */
    public ImmutableList<Violation> violations(Iterable<S> subjects, Dates dates) {
        ImmutableList<S> all = ImmutableList.copyOf(subjects);
        Trial<S, P> whole = new Trial<>(parts, level, Optional.empty());
        Violations broken = new Violations();
        Stream.concat(Stream.of(whole), dimensions.stream().map(by -> new Trial<>(parts, level, Optional.of(by))))
                .forEach(trial -> {
                    for (Knowledge knowledge : Trial.knowledges(dates)) {
                        all.forEach(subject -> alone(trial, subject, dates, knowledge, broken));
                        together(trial, all, dates, knowledge, broken);
                    }
                    all.forEach(subject -> known(trial, subject, dates, broken));
                });
        loops.forEach(loop -> all.forEach(subject -> agreement(whole, loop, subject, dates, broken)));
        return broken.list();
    }

    private void agreement(Trial<S, P> trial, PlainLoop<? super S, P> loop, S subject, Dates dates, Violations broken) {
        Tally<P> tally = trial.tally(subject, dates, Knowledge.asThen());
        for (int i = 0; i < dates.size(); i++) {
            int day = dates.day(i);
            Agreement<P> agreement = new Agreement<>(parts);
            agreement.add(loop, truncation.map(cut -> cut.upTo(subject, day)).orElse(subject), Seen.of(day, day, day));
            agreement.check(subject.key(), Day.text(day), agreement.all(), tally.at(day), broken);
        }
    }

    private void alone(Trial<S, P> trial, S subject, Dates dates, Knowledge knowledge, Violations broken) {
        String key = subject.key();
        Tally<P> tally = trial.tally(subject, dates, knowledge);
        broken.sameTally(Law.REBUILDS, key, trial.rebuilt(subject, dates, knowledge), tally);
        Tally<P> total = trial.undivided().tally(subject, dates, knowledge);
        for (int i = 0; i < dates.size(); i++) {
            int day = dates.day(i);
            broken.onDate(Law.DATES, key, day, trial.tally(subject, Dates.of(day), knowledge), tally);
            broken.equal(Law.GROUPS, key, Day.text(day), total.at(day), tally.at(day));
        }
        reorder.ifPresent(order -> {
            S reordered = order.apply(subject);
            broken.sameTally(Law.ROW_ORDER, key, tally, trial.tally(reordered, dates, knowledge));
            for (int i = 0; i < dates.size(); i++) {
                int day = dates.day(i);
                String expected = trial.evidence(subject, day, knowledge);
                broken.equal(Law.ROW_ORDER, key, Day.text(day), expected, trial.evidence(reordered, day, knowledge));
            }
        });
    }

    private void known(Trial<S, P> trial, S subject, Dates dates, Violations broken) {
        String key = subject.key();
        Tally<P> then = trial.tally(subject, dates, Knowledge.asThen());
        for (int i = 0; i < dates.size(); i++) {
            int day = dates.day(i);
            Knowledge knowledge = Knowledge.asAt(day);
            broken.onDate(Law.KNOWN_THEN, key, day, trial.tally(subject, Dates.of(day), knowledge), then);
            if (truncation.isPresent()) {
                S cut = truncation.get().upTo(subject, day);
                Dates upTo = upTo(dates, i);
                broken.sameTally(
                        Law.NO_PEEKING, key, trial.tally(cut, upTo, knowledge), trial.tally(subject, upTo, knowledge));
                String expected = trial.evidence(cut, day, knowledge);
                broken.equal(Law.NO_PEEKING, key, Day.text(day), expected, trial.evidence(subject, day, knowledge));
            }
        }
    }

    private static Dates upTo(Dates dates, int last) {
        int[] days = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            days[i] = dates.day(i);
        }
        return Dates.of(days);
    }

    private void together(
            Trial<S, P> trial, ImmutableList<S> all, Dates dates, Knowledge knowledge, Violations broken) {
        Tally<P> sum = trial.tally(all, dates, knowledge);
        broken.sameTally(Law.SUBJECT_ORDER, Violations.ALL, sum, trial.tally(Lists.reverse(all), dates, knowledge));
        for (int i = 0; i < all.size(); i++) {
            Tally<P> before = trial.tally(all.subList(0, i), dates, knowledge);
            Tally<P> after = trial.tally(all.subList(i, all.size()), dates, knowledge);
            broken.sameTally(Law.MERGE, Violations.ALL, sum, before.plus(after));

            S old = all.get(i);
            S next = all.get((i + 1) % all.size());
            S other = truncation.isPresent() && dates.size() > 0
                    ? truncation.get().upTo(old, dates.day(0))
                    : next;
            List<S> replaced = new ArrayList<>(all);
            replaced.set(i, other);
            Tally<P> corrected =
                    sum.minus(trial.tally(old, dates, knowledge)).plus(trial.tally(other, dates, knowledge));
            broken.sameTally(Law.REPLACE, old.key(), trial.tally(replaced, dates, knowledge), corrected);
        }
    }
}
