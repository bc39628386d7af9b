package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.OpenBeyond;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Window;

/** Puts shapes onto columns: what each kernel runs on, kept from one question to the next. */
final class Kernels<S extends Subject, P extends Enum<P>> {
    private final Lowering<S> lowering;

    Kernels(Lowering<S> lowering) {
        this.lowering = lowering;
    }

    <R extends Row> Kernel<P> count(Count<S, R, P> count, Window window) {
        return basis -> lowering.kept()
                .get(DayCells.class, ImmutableList.of(count, lowering.byKey()), () -> {
                    DayColumn days = lowering.events(count).days();
                    return DayCells.counted(
                            days, lanes(count, days, basis.parts().size()), lowering.threads());
                })
                .tally(basis, window);
    }

    @SuppressWarnings("EnumOrdinal") // a tally keeps its parts in the order of their enum
    private <R extends Row> Lanes lanes(Count<S, R, P> count, DayColumn days, int parts) {
        Optional<P> only = count.onlyPart();
        Optional<RowColumns> own = lowering.ownColumns(count);
        if (own.isPresent()) {
            return lowering.ownLanes(own.get(), parts, only.orElseThrow().ordinal());
        }
        if (only.isPresent()) {
            return lowering.lanes(count.rows(), days, parts, only.get().ordinal());
        }
        ToIntFunction<R> part = row -> count.part().apply(row).ordinal();
        return lowering.lanes(count.rows(), days, parts, part);
    }

    /** A count of rows that are not there before a day of their own. */
    <R extends Row> Kernel<P> recorded(Recorded<S, ?, P> recorded, Count<S, R, P> count, Window window) {
        return basis -> lowering.kept()
                .get(
                        RecordedCells.class,
                        ImmutableList.of(recorded, lowering.byKey()),
                        () -> RecordedCells.of(
                                RecordedColumns.of(
                                        lowering, recorded, count, basis.parts().size()),
                                lowering.threads()))
                .tally(basis, window);
    }

    <R extends Row> Kernel<P> repeat(Repeat<S, R> repeat, Window window) {
        return basis -> lowering.kept()
                .get(DayCells.class, ImmutableList.of(repeat, lowering.byKey()), () -> {
                    EventTable events = lowering.events(repeat.rows(), repeat.on(), repeat.where());
                    return DayCells.repeats(
                            events,
                            repeat.lookBack(),
                            lowering.lanes(
                                    repeat.rows(), events.days(), basis.parts().size(), 0),
                            basis.parts().indexOf(Share.IN),
                            basis.parts().indexOf(Share.OUT));
                })
                .tally(basis, window);
    }

    <R extends Row> Kernel<P> distinct(Count<S, R, ?> count, Window window) {
        return basis -> {
            EventTable events = lowering.by().isPresent()
                    ? lowering.latestOfDay(count.rows(), count.on(), count.where())
                    : lowering.events(count);
            Lanes lanes = lowering.kept()
                    .get(
                            Lanes.class,
                            ImmutableList.of("distinct", count, lowering.byKey()),
                            () -> lanes(count, events.days()));
            return DistinctKernel.tally(events, lanes, basis, window);
        };
    }

    /** The part does not matter; but where its function throws, so must this. */
    private <R extends Row> Lanes lanes(Count<S, R, ?> count, DayColumn days) {
        if (count.onlyPart().isPresent()) {
            return lowering.lanes(count.rows(), days, 1, 0);
        }
        return lowering.lanes(count.rows(), days, 1, row -> {
            Object unused = count.part().apply(row);
            return 0;
        });
    }

    <R extends Row> Kernel<P> timescale(Timescale<S, R> timescale, Window window) {
        return basis -> {
            Optional<RowColumns> own = ClockLowering.own(lowering, timescale);
            if (own.isPresent()
                    && timescale.timing() instanceof HourTiming<R> hours
                    && timescale.by() == Timescale.Attribution.START
                    && basis.knowledge().hindsight()
                    && basis.parts().indexOf(Clock.MISSED) == basis.parts().indexOf(Clock.MET) + 1) {
                return hours(timescale, hours, own.get(), basis, window);
            }
            ClockLowering<S, R> clocks = new ClockLowering<>(lowering, timescale);
            Lanes lanes = lowering.kept()
                    .get(
                            Lanes.class,
                            ImmutableList.of(timescale, lowering.byKey()),
                            () -> clocks.lanes(basis.parts().size()));
            boolean plain = timescale.unstarted() == Timescale.Unstarted.LEFT_OUT
                    && basis.parts().indexOf(Clock.MISSED) == basis.parts().indexOf(Clock.MET) + 1;
            if (plain && basis.knowledge().hindsight() && clocks.clocks() instanceof DayClocks days) {
                ClockCells counted = counted(timescale, days, lanes, basis);
                return ClockKernel.tally(timescale, days, counted, clocks.eventDays(), lanes, basis, window);
            }
            return ClockKernel.tally(timescale, clocks.clocks(), clocks.eventDays(), lanes, basis, window);
        };
    }

    /** Clocks of hours counted off the data set's own columns; what is left of them is few, and read as rows are. */
    private Tally<P> hours(
            Timescale<S, ?> timescale, HourTiming<?> timing, RowColumns own, Basis<P> basis, Window window) {
        int asAt = basis.knowledge().asAt();
        TimeColumn from = own.timeColumn(timing.from().name());
        TimeColumn to = own.timeColumn(timing.to().name());
        Counted counted = lowering.kept()
                .get(Counted.class, ImmutableList.of("counted", timescale, lowering.byKey(), asAt), () -> {
                    Lanes lanes = lowering.ownLanes(own, basis.parts().size(), 0);
                    int met = basis.parts().indexOf(Clock.MET);
                    HourCells cells = HourCells.of(from, to, timing.allowance(), asAt, lanes, met, lowering.threads());
                    return new Counted(cells, cells.left(timing.allowance()), cells.lanesLeft());
                });
        return ClockKernel.tally(timescale, counted.cells(), counted.rest(), counted.lanes(), basis, window);
    }

    /** Clocks that were counted, and those that are left. */
    private record Counted(HourCells cells, HourClocks rest, Lanes lanes) {}

    /** Whatever the windows and the dates, the same clocks are known at one as-at date. */
    private ClockCells counted(Timescale<S, ?> timescale, DayClocks clocks, Lanes lanes, Basis<P> basis) {
        int asAt = basis.knowledge().asAt();
        return lowering.kept()
                .get(
                        ClockCells.class,
                        ImmutableList.of("counted", timescale, lowering.byKey(), asAt),
                        () -> ClockCells.of(
                                clocks,
                                asAt,
                                lanes,
                                basis.parts().indexOf(Clock.MET),
                                basis.parts().indexOf(Clock.NOT_YET_DUE),
                                timescale.by() == Timescale.Attribution.END,
                                lowering.threads()));
    }

    <R extends Row> Kernel<P> beyond(OpenBeyond<S, R> beyond) {
        return basis -> lowering.kept()
                .get(
                        BeyondCells.class,
                        ImmutableList.of(beyond, lowering.byKey()),
                        () -> BeyondCells.of(
                                HoldingColumns.of(lowering, beyond.open()),
                                beyond.open().endDayCounts(),
                                beyond.allowance(),
                                lowering.threads()))
                .tally(basis);
    }

    <R extends Row> Kernel<P> holding(Holding<S, R> holding) {
        return basis -> lowering.kept()
                .get(HoldingCells.class, ImmutableList.of(holding, lowering.byKey()), () -> {
                    HoldingColumns columns = HoldingColumns.of(lowering, holding);
                    return HoldingCells.of(
                            columns.from(), columns.to(), holding.endDayCounts(), columns.lanes(), lowering.threads());
                })
                .tally(basis);
    }
}
