package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.calculation.ChainedClocks;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.OnSchedule;
import org.safeguarding.indicators.calculation.OpenBeyond;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.Snapshot;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timing;
import org.safeguarding.indicators.calculation.UpToDate;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.Window;

/** Matches the shapes that have a kernel, and says of the others why they have none. Nothing is read before a kernel runs. */
final class Shapes<S extends Subject, P extends Enum<P>> {
    private final Lowering<S> lowering;
    private final Kernels<S, P> kernels;
    private final boolean groupsChange;

    Shapes(Lowering<S> lowering) {
        this.lowering = lowering;
        kernels = new Kernels<>(lowering);
        groupsChange = lowering.by().map(Dimension::changes).orElse(false);
    }

    @SuppressWarnings("unchecked") // a level of some subjects that has one of these shapes has it for those subjects
    Planned<P> of(Level<S, P> level) {
        if (level instanceof Windowed<S, P> windowed) {
            return windowed(windowed.flow(), windowed.window());
        } else if (level instanceof Distinct<?> distinct) {
            return distinct((Distinct<S>) distinct);
        } else if (level instanceof Holding<?, ?> holding) {
            return holding((Holding<S, ?>) holding);
        } else if (level instanceof OpenBeyond<?, ?> beyond) {
            return beyond((OpenBeyond<S, ?>) beyond);
        } else if (level instanceof Pointwise<?, ?>) {
            return Planned.general("a pointwise level has no kernel");
        } else if (level instanceof Snapshot<?, ?, ?>) {
            return Planned.general("a snapshot has no kernel");
        } else if (level instanceof UpToDate<?, ?, ?> || level instanceof OnSchedule<?, ?, ?>) {
            return Planned.general("rows of two tables are joined: no kernel does that");
        }
        return Planned.general("a level of the caller's own has no kernel");
    }

    @SuppressWarnings("unchecked") // as above, for flows
    private Planned<P> windowed(Flow<S, P> flow, Window window) {
        if (flow instanceof Count<S, ?, P> count) {
            return Planned.by(
                    words("count", count.rows(), count.on().name(), count.where(), window.name()),
                    kernels.count(count, window),
                    lowering.ownColumns(count).isEmpty());
        } else if (flow instanceof Recorded<?, ?, ?> shape) {
            return recorded((Recorded<S, ?, P>) shape, window);
        } else if (flow instanceof Repeat<?, ?> shape) {
            return repeat((Repeat<S, ?>) shape, window);
        } else if (flow instanceof Timescale<?, ?> timescale) {
            return timescale((Timescale<S, ?>) timescale, window);
        } else if (flow instanceof ChainedClocks<?, ?, ?>) {
            return Planned.general("clocks that start one another have no kernel");
        }
        return Planned.general("a flow of the caller's own has no kernel");
    }

    private <R extends Row> Planned<P> repeat(Repeat<S, R> repeat, Window window) {
        return Planned.by(
                words("repeat", repeat.rows(), repeat.on().name(), repeat.where(), window.name()),
                kernels.repeat(repeat, window),
                lowering.ownColumns(repeat.rows(), repeat.on(), repeat.where()).isEmpty());
    }

    private Planned<P> recorded(Recorded<S, ?, P> recorded, Window window) {
        if (recorded.flow() instanceof Count<S, ?, P> count) {
            String fields =
                    count.on().name() + ", there since " + recorded.since().name();
            return Planned.by(
                    words("recorded", count.rows(), fields, count.where(), window.name()),
                    kernels.recorded(recorded, count, window),
                    lowering.ownColumns(recorded, count).isEmpty());
        }
        return Planned.general("of what is recorded at another time only a count has a kernel");
    }

    private Planned<P> timescale(Timescale<S, ?> timescale, Window window) {
        boolean openOnesBeside =
                timescale.by() == Timescale.Attribution.END && timescale.unstarted() == Timescale.Unstarted.LEFT_OUT;
        if (openOnesBeside && groupsChange) {
            return Planned.general("the group may change while a clock is open");
        }
        String fields = fields(timescale.timing());
        return Planned.by(
                words("timescale", timescale.rows(), fields, timescale.where(), window.name()),
                kernels.timescale(timescale, window),
                ClockLowering.own(lowering, timescale).isEmpty());
    }

    private static String fields(Timing<?> timing) {
        if (timing instanceof DayTiming<?> days) {
            return days.from().name() + " to " + days.to().name();
        }
        HourTiming<?> hours = (HourTiming<?>) timing;
        return hours.from().name() + " to " + hours.to().name();
    }

    private Planned<P> distinct(Distinct<S> distinct) {
        if (distinct.flow() instanceof Count<S, ?, ?> count) {
            Window window = distinct.window();
            return Planned.by(
                    words("distinct", count.rows(), count.on().name(), count.where(), window.name()),
                    kernels.distinct(count, window),
                    lowering.by().isPresent() || lowering.ownColumns(count).isEmpty());
        }
        return Planned.general("only the events of a count have a kernel that counts subjects once");
    }

    private Planned<P> holding(Holding<S, ?> holding) {
        return held("holding", holding, "", kernels.holding(holding));
    }

    private Planned<P> beyond(OpenBeyond<S, ?> beyond) {
        return held("open beyond", beyond.open(), "not " + beyond.allowance().describe(), kernels.beyond(beyond));
    }

    private Planned<P> held(String name, Holding<S, ?> holding, String how, Kernel<P> kernel) {
        if (groupsChange) {
            return Planned.general("the group may change while a row is held");
        }
        String fields = holding.from().name() + " to " + holding.to().name();
        boolean readsRows = lowering.ownColumns(holding).isEmpty();
        return Planned.by(words(name, holding.rows(), fields, holding.where(), how), kernel, readsRows);
    }

    /** As {@code count kernel over ssd_cin_episodes.cine_referral_date, rolling_12_months, by team}. */
    private String words(String kernel, Rows<?, ?> rows, String fields, Where<?> where, String window) {
        return kernel + " kernel over " + rows.table() + "." + fields
                + (where.name().isEmpty() ? "" : " where " + where.name())
                + (window.isEmpty() ? "" : ", " + window)
                + lowering.by().map(by -> ", by " + by.name()).orElse("");
    }
}
