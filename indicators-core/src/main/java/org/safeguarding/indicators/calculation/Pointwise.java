package org.safeguarding.indicators.calculation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A level said point by point: at D, is it so? Together with the dates on which the answer may change; a law finds a
 * forgotten one.
 *
 * <p>It is asked only for dates that somebody wants to know of: not for those between two of the dates on which the answer changes,
 * if none of them is read.
 *
 * <p>The answer at D may look at nothing that happens after D: it holds with the hindsight of any later date.
 *
 * @param name what is asked, as words
 * @param changes the dates on which the answer may change
 * @param at the answer at a date
 * @param <S> the subject
 * @param <P> the parts held
 */
public record Pointwise<S, P>(String name, Changes<S> changes, At<S, P> at) implements Level<S, P> {
    /**
     * Names the dates on which the answer may change.
     *
     * @param <S> the subject
     */
    @FunctionalInterface
    public interface Changes<S> {
        /**
         * Hands over the dates, in any order, too many rather than too few; blanks are passed over.
         *
         * @param subject the subject
         * @param out takes the dates as epoch days
         */
        void of(S subject, IntConsumer out);
    }

    /**
     * Answers at a date.
     *
     * @param <S> the subject
     * @param <P> the parts held
     */
    @FunctionalInterface
    public interface At<S, P> {
        /**
         * What is so at a date.
         *
         * @param subject the subject
         * @param day the date
         * @param out takes what is held; not called if nothing is
         */
        void at(S subject, int day, Held<P> out);

        /**
         * The same answer about one subject, for whoever asks at several dates. It may keep what it found, so that it is for
         * one thread alone.
         *
         * @param subject the subject
         * @return what answers at any date as {@link #at} does
         */
        default Answer<P> about(S subject) {
            return (day, out) -> at(subject, day, out);
        }

        /**
         * An answer that makes something of each subject before it is asked, as what is found at one date may hold at many.
         *
         * @param make makes of a subject what answers about it
         * @param <S> the subject
         * @param <P> the parts held
         * @return the answer
         */
        static <S, P> At<S, P> prepared(Function<? super S, ? extends Answer<P>> make) {
            return new At<>() {
                @Override
                public void at(S subject, int day, Held<P> out) {
                    make.apply(subject).at(day, out);
                }

                @Override
                public Answer<P> about(S subject) {
                    return make.apply(subject);
                }
            };
        }
    }

    /**
     * Answers at a date about one subject.
     *
     * @param <P> the parts held
     */
    @FunctionalInterface
    public interface Answer<P> {
        /**
         * What is so at a date.
         *
         * @param day the date
         * @param out takes what is held; not called if nothing is
         */
        void at(int day, Held<P> out);
    }

    /**
     * Takes what is held at a date.
     *
     * @param <P> the parts held
     */
    @FunctionalInterface
    public interface Held<P> {
        /**
         * An amount of it.
         *
         * @param part the part
         * @param amount how much, in the level's declared scale
         * @param through the row counted
         * @param because the other rows without which it would not count so
         */
        void held(P part, long amount, Row through, List<? extends Row> because);

        /**
         * One of it.
         *
         * @param part the part
         * @param through the row counted
         * @param because the other rows without which it would not count so
         */
        default void held(P part, Row through, List<? extends Row> because) {
            held(part, 1, through, because);
        }
    }

    @Override
    public void holdings(S subject, Holdings<P> out) {
        Days dates = new Days();
        changes.of(subject, dates);
        dates.sort();
        Span<P> span = new Span<>(out);
        Answer<P> answer = at.about(subject);
        for (int i = 0; i < dates.size; i++) {
            span.from = dates.days[i];
            span.until = i + 1 < dates.size ? dates.days[i + 1] : Day.FOREVER;
            if (span.from < span.until && out.sees(span.from, span.until)) {
                answer.at(span.from, span);
            }
        }
    }

    /** Holds the answer at a date until the next one on which it may change. One for all dates of a subject: there are many. */
    private static final class Span<P> implements Held<P> {
        private final Holdings<P> out;
        private int from;
        private int until;

        Span(Holdings<P> out) {
            this.out = out;
        }

        @Override
        public void held(P part, long amount, Row through, List<? extends Row> because) {
            out.held(part, amount, from, until, from, Day.FOREVER, Day.NONE, through, because);
        }
    }

    /** Collects days. */
    private static final class Days implements IntConsumer {
        private int[] days = new int[32];
        private int size;

        @Override
        public void accept(int day) {
            if (day == Day.NONE || day == Day.FOREVER) {
                return;
            }
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
            }
            days[size++] = day;
        }

        /** Puts them in order, each as often as it was handed over: what lies between two of one day is no day. */
        void sort() {
            Arrays.sort(days, 0, size);
        }
    }
}
