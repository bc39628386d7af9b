package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/** Another service altogether: repairs reported by tenants. */
record Housing(ImmutableList<Tenancy> tenancies) implements Dataset {
    static final Rows<Tenancy, Repair> REPAIRS = new Rows<>("repairs", Tenancy::repairs);
    static final DayField<Repair> REPORTED = new DayField<>("reported", Repair::reported);
    static final DayField<Repair> DONE = new DayField<>("done", Repair::done);
    static final Flow<Tenancy, Counted> REPORTS = Count.of(REPAIRS, REPORTED);

    /** A repair, from the day it is reported to the day it is done. */
    record Repair(String key, int reported, int done) implements Row {}

    /** A home and its repairs. */
    record Tenancy(String key, ImmutableList<Repair> repairs) implements Subject {
        static Tenancy of(String key, Repair... repairs) {
            return new Tenancy(key, ImmutableList.copyOf(repairs));
        }

        Tenancy backwards() {
            return new Tenancy(key, repairs.reverse());
        }

        Tenancy knownOn(int day) {
            return new Tenancy(
                    key,
                    repairs.stream()
                            .filter(r -> r.reported() <= day)
                            .map(r -> new Repair(r.key(), r.reported(), r.done() <= day ? r.done() : Day.NONE))
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    Housing backwards() {
        return new Housing(tenancies.stream()
                .map(Tenancy::backwards)
                .collect(ImmutableList.toImmutableList())
                .reverse());
    }

    Housing knownOn(int day) {
        return new Housing(tenancies.stream().map(t -> t.knownOn(day)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public TableState table(String name) {
        return TableState.COMPLETE;
    }

    @Override
    public Population population() {
        return Population.NONE;
    }

    /** By the first letter of the key of the repair. */
    static final Dimension<Tenancy> BY_TRADE = new Dimension<>() {
        @Override
        public String name() {
            return "trade";
        }

        @Override
        public String groupOf(Tenancy subject, Row through, int day) {
            return through.key().substring(0, 1);
        }
    };

    /** An indicator of a flow, in the period, broken down by trade. */
    static <P extends Enum<P>> Indicator<Housing, P> indicator(
            Class<P> parts, Flow<Tenancy, P> flow, Measure<P> measure) {
        Indicator.Builder<Housing, P> indicator = Indicator.builder();
        indicator.id("repairs");
        indicator.title("Repairs");
        indicator.words(new Words("Repairs.", "repairs", "", "made up", ""));
        indicator.parts(parts);
        indicator.addFeeds(Feed.of(Housing::tenancies, flow).by(ImmutableList.of(BY_TRADE)));
        indicator.window(WindowRule.IN_PERIOD);
        indicator.measure(measure);
        indicator.addBreakdowns(Breakdown.of("trade"));
        indicator.addNeeds(Need.of("repairs"));
        return indicator.build();
    }
}
