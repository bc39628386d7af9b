package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import org.safeguarding.indicators.calculation.ChainedClocks;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.OnSchedule;
import org.safeguarding.indicators.calculation.OpenBeyond;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Snapshot;
import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timing;
import org.safeguarding.indicators.calculation.UpToDate;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Retold;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * The rows that a feed counts through, as its shape tells them, else as the feed does.
 *
 * @param through the rows
 * @param allowance what has to cover the dates of a row, where that is a calendar
 * @param otherwise why a row counts at no date, where neither its dates nor a condition tell
 */
record Origin<S>(Through<S, ?> through, Optional<DayAllowance> allowance, String otherwise) {
    private static final String UNTOLD = "the definition holds nothing through it at any date";

    static <S extends Subject> Optional<Origin<S>> of(Feed<?, S, ?> feed, Level<S, ?> level) {
        @SuppressWarnings("unchecked") // what counts these subjects reads the rows of these subjects
        Optional<Origin<S>> told = (Optional<Origin<S>>) (Optional<?>) ofShape(level);
        return told.isPresent() ? told : feed.through().map(through -> told(through, otherwise(level)));
    }

    private static <S> Origin<S> told(Through<S, ?> through, String otherwise) {
        return new Origin<>(through, Optional.empty(), otherwise);
    }

    private static String otherwise(Level<?, ?> level) {
        return level instanceof Pointwise<?, ?> ? "what the definition asks was so at no date" : UNTOLD;
    }

    private static Optional<? extends Origin<?>> ofShape(Object counted) {
        if (counted instanceof Windowed<?, ?> windowed) {
            return ofShape(windowed.flow());
        } else if (counted instanceof Distinct<?> distinct) {
            return ofShape(distinct.flow());
        } else if (counted instanceof Retold<?, ?> retold) {
            return ofShape(retold.flow());
        } else if (counted instanceof Count<?, ?, ?> count) {
            return Optional.of(count(count));
        } else if (counted instanceof Repeat<?, ?> repeat) {
            return Optional.of(repeat(repeat));
        } else if (counted instanceof Timescale<?, ?> timescale) {
            return Optional.of(timescale(timescale));
        } else if (counted instanceof Snapshot<?, ?, ?> snapshot) {
            return Optional.of(snapshot(snapshot));
        }
        return ofOpen(counted);
    }

    private static Optional<Origin<?>> ofOpen(Object counted) {
        if (counted instanceof Holding<?, ?> holding) {
            return Optional.of(open(holding, Optional.empty(), UNTOLD));
        } else if (counted instanceof OpenBeyond<?, ?> beyond) {
            return Optional.of(open(
                    beyond.open(), Optional.of(beyond.allowance()), "it was never open for longer than its allowance"));
        } else if (counted instanceof UpToDate<?, ?, ?> upToDate) {
            return Optional.of(
                    open(upToDate.open(), Optional.of(upToDate.age()), "it ended before it was old enough to count"));
        } else if (counted instanceof OnSchedule<?, ?, ?> onSchedule) {
            return Optional.of(
                    open(onSchedule.open(), Optional.of(onSchedule.first()), "it ended before its first deadline"));
        } else if (counted instanceof ChainedClocks<?, ?, ?> clocks) {
            return Optional.of(
                    open(clocks.open(), Optional.of(clocks.first()), "it ended before its first clock was due"));
        }
        return Optional.empty();
    }

    private static <S, R extends Row> Origin<S> count(Count<S, R, ?> count) {
        return told(Through.on(count.rows(), count.where(), count.on()), UNTOLD);
    }

    private static <S, R extends Row> Origin<S> repeat(Repeat<S, R> repeat) {
        return told(Through.on(repeat.rows(), repeat.where(), repeat.on()), UNTOLD);
    }

    private static <S, R extends Row> Origin<S> snapshot(Snapshot<S, R, ?> snapshot) {
        return told(Through.on(snapshot.rows(), Where.all(), snapshot.takenOn()), UNTOLD);
    }

    private static <S, R extends Row> Origin<S> open(
            Holding<S, R> open, Optional<DayAllowance> allowance, String otherwise) {
        return new Origin<>(Through.lasting(open.rows(), open.where(), open.from(), open.to()), allowance, otherwise);
    }

    /** By end, a row without a start may count as missed; by start or due date none counts by the day it stopped. */
    private static <S, R extends Row> Origin<S> timescale(Timescale<S, R> timescale) {
        Timing<R> timing = timescale.timing();
        DayField<R> start = new DayField<>(name(timing, true), timing::start);
        DayField<R> stop = new DayField<>(name(timing, false), timing::stop);
        Through<S, R> through = timescale.unstarted() == Timescale.Unstarted.MISSED
                ? Through.on(timescale.rows(), timescale.where(), stop)
                : timescale.by() == Timescale.Attribution.START
                        ? Through.on(timescale.rows(), timescale.where(), start)
                        : Through.lasting(timescale.rows(), timescale.where(), start, stop);
        Optional<DayAllowance> allowance =
                timing.allowance() instanceof DayAllowance days ? Optional.of(days) : Optional.empty();
        return new Origin<>(through, allowance, UNTOLD);
    }

    private static String name(Timing<?> timing, boolean start) {
        if (timing instanceof DayTiming<?> days) {
            return (start ? days.from() : days.to()).name();
        }
        HourTiming<?> hours = (HourTiming<?>) timing;
        return (start ? hours.from() : hours.to()).name();
    }
}
