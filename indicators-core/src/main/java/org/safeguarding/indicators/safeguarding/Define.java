package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.ColumnNeed;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;

/** Shortens the definitions of indicators that read one record at a time. */
final class Define<P extends Enum<P>> {
    private final Indicator.Builder<CouncilRecords, P> builder = Indicator.builder();

    private Define(String id, String title, Class<P> parts, Measure<P> measure) {
        builder.id(id);
        builder.title(title);
        builder.parts(parts);
        builder.measure(measure);
    }

    static <P extends Enum<P>> Define<P> of(String id, String title, Class<P> parts, Measure<P> measure) {
        return new Define<>(id, title, parts, measure);
    }

    /** A flow of children's rows, seen through a window. */
    Define<P> flow(WindowRule window, Flow<ChildRecord, P> flow, Breakdown... by) {
        return feed(window, Feed.of(CouncilRecords::children, flow), by);
    }

    /** A flow that does not say itself which of children's rows it counts through. */
    Define<P> flow(WindowRule window, Flow<ChildRecord, P> flow, Through<ChildRecord, ?> through, Breakdown... by) {
        return feed(window, Feed.of(CouncilRecords::children, flow).through(through), by);
    }

    /** A level that does not say itself which of children's rows it counts through. */
    Define<P> asAt(Level<ChildRecord, P> level, Through<ChildRecord, ?> through, Breakdown... by) {
        return feed(WindowRule.AS_AT, Feed.asAt(CouncilRecords::children, level).through(through), by);
    }

    /** A level of children's rows, read as it stands. */
    Define<P> asAt(Level<ChildRecord, P> level, Breakdown... by) {
        return feed(WindowRule.AS_AT, Feed.asAt(CouncilRecords::children, level), by);
    }

    /** What flows in from subjects that are no children: a feed, beside others there may be. */
    <S extends Subject> Define<P> feed(WindowRule window, Feed<CouncilRecords, S, P> feed) {
        builder.window(window);
        builder.addFeeds(feed);
        return this;
    }

    private Define<P> feed(WindowRule window, Feed<CouncilRecords, ChildRecord, P> feed, Breakdown... by) {
        builder.window(window);
        builder.addBreakdowns(by);
        builder.addFeeds(feed.by(Dimensions.of(ImmutableList.copyOf(by))));
        return this;
    }

    Define<P> with(Consumer<Indicator.Builder<CouncilRecords, P>> more) {
        more.accept(builder);
        return this;
    }

    /** That its figures could tell nothing about a child. */
    Define<P> concernsNobody() {
        builder.concern(Concern.NONE);
        return this;
    }

    Define<P> always(Breakdown breakdown) {
        builder.breakdown(breakdown);
        return this;
    }

    Define<P> meanOfMonths() {
        builder.quarter(QuarterRule.MEAN_OF_MONTHS);
        return this;
    }

    /** Fills the clock columns. */
    Define<P> clocks(boolean openClocks, boolean byStart) {
        builder.clocks(new Indicator.ClockColumns(openClocks, byStart));
        return this;
    }

    Define<P> target(Target target) {
        builder.target(target);
        return this;
    }

    Define<P> needs(String... tables) {
        for (String table : tables) {
            builder.addNeeds(Need.of(table));
        }
        return this;
    }

    Define<P> needs(String table, Need.History history) {
        builder.addNeeds(new Need(table, history));
        return this;
    }

    Define<P> needs(String table, LookBack lookBack) {
        builder.addNeeds(Need.of(table, lookBack));
        return this;
    }

    /** Columns without which the table is there, and the figure is not. */
    Define<P> reads(String table, String... columns) {
        for (String column : columns) {
            builder.addColumns(new ColumnNeed(table, column));
        }
        return this;
    }

    /** The population, which is an input: its coverage is not asked for. */
    Define<P> needsPopulation() {
        return needs(Tables.POPULATION, Need.History.NONE);
    }

    Indicator<CouncilRecords, P> words(
            String sentence, String numerator, String denominator, String source, String choices) {
        builder.words(new Words(sentence, numerator, denominator, source, choices));
        return builder.build();
    }
}
