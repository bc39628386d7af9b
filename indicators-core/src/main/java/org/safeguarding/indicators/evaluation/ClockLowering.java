package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timescale.Attribution;
import org.safeguarding.indicators.calculation.Timing;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/** Reads the clocks of a timescale into columns: from the data set's own where it has both days, else off the rows. */
final class ClockLowering<S extends Subject, R extends Row> {
    private final Lowering<S> lowering;
    private final Timescale<S, R> timescale;
    private final Optional<RowColumns> own;
    private final Clocks clocks;

    ClockLowering(Lowering<S> lowering, Timescale<S, R> timescale) {
        this.lowering = lowering;
        this.timescale = timescale;
        this.own = own(lowering, timescale);
        this.clocks = read();
    }

    Clocks clocks() {
        return clocks;
    }

    /** The data set's own columns of both ends and of the groups; empty if it has none, or if which rows count is told by them. */
    static <S extends Subject, R extends Row> Optional<RowColumns> own(
            Lowering<S> lowering, Timescale<S, R> timescale) {
        if (!timescale.where().everything()) {
            return Optional.empty();
        }
        Timing<R> timing = timescale.timing();
        if (timing instanceof DayTiming<R> days) {
            return lowering.columns(timescale.rows(), ImmutableList.of(days.from(), days.to()));
        }
        HourTiming<R> hours = (HourTiming<R>) timing;
        return lowering.columns(timescale.rows(), ImmutableList.of(), ImmutableList.of(hours.from(), hours.to()));
    }

    private Clocks read() {
        Timing<R> timing = timescale.timing();
        Where<R> where = timescale.where();
        if (timing instanceof DayTiming<R> days) {
            return own.isPresent() ? ownClocks(own.get(), days) : dayClocks(days);
        }
        HourTiming<R> hours = (HourTiming<R>) timing;
        return lowering.kept()
                .get(
                        HourClocks.class,
                        own.isPresent()
                                ? ImmutableList.of("own clocks", own.get(), timing)
                                : ImmutableList.of("clocks", timescale.rows(), timing, where),
                        () -> own.isPresent()
                                ? ownClocks(own.get(), hours)
                                : HourClocks.of(lowering.rows(timescale.rows()), hours, where));
    }

    private static HourClocks ownClocks(RowColumns own, HourTiming<?> timing) {
        return HourClocks.of(
                own.timeColumn(timing.from().name()).seconds(),
                own.timeColumn(timing.to().name()).seconds(),
                timing.allowance());
    }

    private Clocks ownClocks(RowColumns own, DayTiming<R> timing) {
        return lowering.kept()
                .get(
                        DayClocks.class,
                        ImmutableList.of("own clocks", own, timing),
                        () -> new DayClocks(
                                own.column(timing.from().name()),
                                own.column(timing.to().name()),
                                timing.allowance()));
    }

    private Clocks dayClocks(DayTiming<R> timing) {
        Where<R> where = timescale.where();
        return lowering.kept().get(DayClocks.class, ImmutableList.of("clocks", timescale.rows(), timing, where), () -> {
            LoweredRows<S, R> rows = lowering.rows(timescale.rows());
            int[] start = rows.column(row -> where.test().test(row) ? timing.start(row) : Day.NONE);
            int[] stop = rows.column(row -> where.test().test(row) ? timing.stop(row) : Day.NONE);
            return new DayClocks(DayColumn.of(start), DayColumn.of(stop), timing.allowance());
        });
    }

    /** The day the events of each row belong to. */
    DayColumn eventDays() {
        return switch (timescale.by()) {
            case START -> clocks.start();
            case END -> clocks.stop();
            case DUE -> lowering.kept().get(DayColumn.class, ImmutableList.of("due", clocks), this::due);
        };
    }

    private DayColumn due() {
        int[] due = clocks.due();
        for (int row = 0; row < due.length; row++) {
            // Due days beyond the end of the calendar are never reached.
            due[row] = due[row] >= Day.FOREVER - 1 ? Day.NONE : due[row];
        }
        return DayColumn.of(due);
    }

    /** The first lane of the group of each row. By end a clock still open has a group as well. */
    Lanes lanes(int parts) {
        if (own.isPresent()) {
            return lowering.ownLanes(own.get(), parts, 0);
        }
        DayColumn days = eventDays();
        if (timescale.by() == Attribution.END && lowering.by().isPresent()) {
            int[] either = days.days().clone();
            for (int row = 0; row < either.length; row++) {
                either[row] = either[row] == Day.NONE ? clocks.start().day(row) : either[row];
            }
            days = DayColumn.of(either);
        }
        return lowering.lanes(timescale.rows(), days, parts, 0);
    }
}
