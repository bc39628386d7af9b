package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeguarding.indicators.calculation.ChainedClocks;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.ElapsedBands;
import org.safeguarding.indicators.calculation.Fraction;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.OnSchedule;
import org.safeguarding.indicators.calculation.OpenBeyond;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.UpToDate;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Retold;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/**
 * What the parts of an indicator count, read off its declared shapes, so that figures of the same rows are known to be such
 * whatever indicator prints them. Of a calculation that is no shape of the library only its own figures are kin.
 */
final class Kinship {
    private final Map<Enum<?>, Kin> parts = new LinkedHashMap<>();
    private final ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    private final ImmutableList.Builder<Bands> bands = ImmutableList.builder();
    private boolean declared = true;

    private Kinship() {}

    static Kinship of(Indicator<?, ?> indicator) {
        Kinship kinship = new Kinship();
        kinship.read(indicator, indicator.window().windowFor(PeriodKind.MONTH));
        return kinship;
    }

    ImmutableMap<Enum<?>, Kin> parts() {
        return ImmutableMap.copyOf(parts);
    }

    ImmutableList<Relation> relations() {
        return relations.build();
    }

    ImmutableList<Bands> bands() {
        return bands.build();
    }

    /** Whether the shape says what the parts count. */
    boolean declared() {
        return declared;
    }

    private <P extends Enum<P>> void read(Indicator<?, P> indicator, Window window) {
        ImmutableList<Object> levels =
                indicator.feeds().stream().map(feed -> level(feed, window)).collect(ImmutableList.toImmutableList());
        Object level = levels.get(0);
        Object counted = levels.size() == 1 && level instanceof Windowed<?, ?> windowed ? told(windowed.flow()) : level;
        boolean days = level instanceof Windowed<?, ?>;
        for (P part : indicator.parts().getEnumConstants()) {
            boolean adds = days && !standsBeside(indicator, part);
            Object of = levels.size() == 1 ? counted : levels;
            parts.put(part, new Kin(new Kin.Part(of, part), adds ? Kin.Reading.DAYS : Kin.Reading.DATE));
        }
        if (levels.size() > 1) {
            declared = false;
        } else if (days) {
            flow(counted);
            if (counted instanceof Count<?, ?, ?> count) {
                indicator.feeds().forEach(feed -> feed.dimensions().forEach(dimension -> bands(count, dimension)));
            }
        } else {
            level(level);
        }
    }

    private static <X> Object level(Feed<X, ?, ?> feed, Window window) {
        return feed.level().apply(window);
    }

    private static Object told(Object flow) {
        return flow instanceof Retold<?, ?> retold ? told(retold.flow()) : flow;
    }

    /** Clocks that still run are no events of the period, unless the period is that of their start or they are in the figure. */
    private static <P extends Enum<P>> boolean standsBeside(Indicator<?, P> indicator, P part) {
        boolean open = part == Clock.OVERDUE || part == Clock.NOT_YET_DUE;
        boolean byStart =
                indicator.clocks().map(Indicator.ClockColumns::byStart).orElse(false);
        boolean inFigure = indicator
                .measure()
                .fraction()
                .flatMap(Fraction::denominator)
                .map(sum -> sum.plus().contains(part))
                .orElse(false);
        return open && !byStart && !inFigure;
    }

    private void flow(Object flow) {
        if (flow instanceof Count<?, ?, ?> count) {
            count(count);
        } else if (flow instanceof Repeat<?, ?> repeat) {
            Kin whole = rows(repeat.rows().table(), repeat.on().name(), repeat.where());
            relations.add(Relation.of(whole, part(Share.IN), part(Share.OUT)));
        } else if (flow instanceof Timescale<?, ?> timescale && timescale.timing() instanceof DayTiming<?> timing) {
            clocks(timescale, timing);
        } else {
            declared = flow instanceof Timescale<?, ?> || flow instanceof ChainedClocks<?, ?, ?>;
        }
    }

    private void count(Count<?, ?, ?> count) {
        Kin whole = rows(count.rows().table(), count.on().name(), count.where());
        if (count.onlyPart().isPresent()) {
            parts.put((Enum<?>) count.onlyPart().get(), whole);
        } else if (count.in().isPresent()) {
            Kin in = rows(count.rows().table(), count.on().name(), count.in().get());
            parts.put(Share.IN, in);
            relations.add(Relation.of(whole, in, part(Share.OUT)));
        } else {
            relations.add(new Relation(whole, ImmutableList.copyOf(parts.values())));
        }
    }

    /** What was stopped by a band of how long it took: the bands up to an allowance make up what was stopped within it. */
    private void bands(Count<?, ?, ?> count, Dimension<?> dimension) {
        if (!(dimension instanceof ElapsedBands<?> elapsed)
                || count.onlyPart().isEmpty()
                || !count.on().name().equals(elapsed.to().name())
                || !count.where().name().equals(elapsed.covered().name())) {
            return;
        }
        Kin of = rows(count.rows().table(), count.on().name(), count.where());
        Kin.Stopped stopped = new Kin.Stopped(
                new Kin.RowsBy(
                        count.rows().table(), count.on().name(), Where.all().name()),
                elapsed.from().name());
        relations.add(Relation.of(of, new Kin(stopped, Kin.Reading.DAYS)));
        ImmutableList.Builder<String> upTo = ImmutableList.builder();
        elapsed.ends().forEach((band, allowance) -> {
            upTo.add(band);
            bands.add(new Bands(
                    new Kin(new Kin.StoppedWithin(stopped, allowance), Kin.Reading.DAYS),
                    of,
                    elapsed.name(),
                    upTo.build()));
        });
        bands.add(new Bands(
                new Kin(new Kin.Impossible(stopped), Kin.Reading.DAYS),
                of,
                elapsed.name(),
                ImmutableList.of(elapsed.impossible())));
    }

    private void clocks(Timescale<?, ?> timescale, DayTiming<?> timing) {
        if (timescale.by() != Timescale.Attribution.END) {
            return;
        }
        Kin.RowsBy stoppedRows = new Kin.RowsBy(
                timescale.rows().table(), timing.to().name(), timescale.where().name());
        Kin.Stopped stopped = new Kin.Stopped(stoppedRows, timing.from().name());
        Kin whole = new Kin(stopped, Kin.Reading.DAYS);
        parts.put(Clock.MET, new Kin(new Kin.StoppedWithin(stopped, timing.allowance()), Kin.Reading.DAYS));
        parts.put(Clock.INVALID, new Kin(new Kin.Impossible(stopped), Kin.Reading.DAYS));
        relations.add(Relation.of(whole, part(Clock.MET), part(Clock.MISSED), part(Clock.INVALID)));
        within(rows(stoppedRows.table(), stoppedRows.day(), timescale.where()), whole);
    }

    private void level(Object level) {
        if (level instanceof Distinct<?> distinct) {
            parts.replaceAll((part, kin) ->
                    new Kin(new Kin.Part(new Kin.Different(told(distinct.flow())), part), Kin.Reading.SPAN));
        } else if (level instanceof OpenBeyond<?, ?> beyond) {
            parts.forEach((part, kin) -> within(open(beyond.open(), part), kin));
        } else if (level instanceof UpToDate<?, ?, ?> upToDate) {
            share(level, upToDate.open());
        } else if (level instanceof OnSchedule<?, ?, ?> onSchedule) {
            share(level, onSchedule.open());
        } else if (level instanceof Holding<?, ?> holding) {
            parts.replaceAll((part, kin) -> open(holding, part));
        } else if (level instanceof Pointwise<?, ?> pointwise) {
            parts.replaceAll((part, kin) -> new Kin(new Kin.Part(pointwise.name(), part), Kin.Reading.DATE));
        } else {
            declared = false;
        }
    }

    /** Of what is open, those old enough, in the share or out of it. */
    private void share(Object level, Holding<?, ?> holding) {
        Kin asked = new Kin(level, Kin.Reading.DATE);
        relations.add(Relation.of(asked, part(Share.IN), part(Share.OUT)));
        within(open(holding, Counted.COUNTED), asked);
    }

    private static Kin open(Holding<?, ?> holding, Enum<?> part) {
        return new Kin(new Kin.Part(holding, part), Kin.Reading.DATE);
    }

    private Kin rows(String table, String day, Where<?> where) {
        Kin kin = new Kin(new Kin.RowsBy(table, day, where.name()), Kin.Reading.DAYS);
        if (!where.everything()) {
            within(new Kin(new Kin.RowsBy(table, day, Where.all().name()), Kin.Reading.DAYS), kin);
        }
        return kin;
    }

    private void within(Kin whole, Kin part) {
        Kin rest = new Kin(new Kin.Rest(whole.counted(), part.counted()), whole.read());
        relations.add(Relation.of(whole, part, rest));
    }

    private Kin part(Enum<?> part) {
        Kin kin = parts.get(part);
        if (kin == null) {
            throw new IllegalStateException("expected a part of the calculation, got " + part);
        }
        return kin;
    }
}
