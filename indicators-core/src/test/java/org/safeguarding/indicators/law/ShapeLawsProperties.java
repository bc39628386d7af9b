package org.safeguarding.indicators.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Histories;
import org.safeguarding.indicators.time.Window;

class ShapeLawsProperties {
    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void everyCountKeepsTheLaws(
            @ForAll("families") List<ChildRecord> children,
            @ForAll("windows") Window window,
            @ForAll("fewDates") Dates dates,
            @ForAll Random random) {
        keep(Counted.class, Shapes.COUNTS, children, window, dates, random);
    }

    @Property(tries = TRIES)
    void everyShareKeepsTheLaws(
            @ForAll("families") List<ChildRecord> children,
            @ForAll("windows") Window window,
            @ForAll("fewDates") Dates dates,
            @ForAll Random random) {
        keep(Share.class, Shapes.SHARES, children, window, dates, random);
    }

    @Property(tries = TRIES)
    void everyTimescaleKeepsTheLaws(
            @ForAll("families") List<ChildRecord> children,
            @ForAll("windows") Window window,
            @ForAll("fewDates") Dates dates,
            @ForAll Random random) {
        keep(Clock.class, Shapes.CLOCKS, children, window, dates, random);
    }

    private static <P extends Enum<P>> void keep(
            Class<P> parts,
            ImmutableMap<String, Flow<ChildRecord, P>> flows,
            List<ChildRecord> children,
            Window window,
            Dates dates,
            Random random) {
        flows.forEach((name, flow) -> assertThat(Laws.flow(parts, flow, window)
                        .by(Shapes.BY_ROW)
                        .by(Shapes.BY_AGE)
                        .reordering(new Shuffled(random)::child)
                        .truncating(Known::child)
                        .violations(children, dates))
                .as(name)
                .isEmpty());
    }

    @Property(tries = TRIES)
    void everyTimescaleInHoursKeepsTheLaws(
            @ForAll("decisions") List<ContactDecision> decisions,
            @ForAll("windows") Window window,
            @ForAll("fewDates") Dates dates) {
        Shapes.HOURS.forEach((name, flow) -> assertThat(Laws.flow(Clock.class, flow, window)
                        .truncating(Known::decision)
                        .violations(decisions, dates))
                .as(name)
                .isEmpty());
    }

    @Property(tries = TRIES)
    void everyLevelKeepsTheLaws(
            @ForAll("families") List<ChildRecord> children, @ForAll("fewDates") Dates dates, @ForAll Random random) {
        Shapes.LEVELS.forEach((name, level) -> assertThat(Laws.level(Counted.class, level)
                        .by(Shapes.BY_ROW)
                        .by(Shapes.BY_AGE)
                        .reordering(new Shuffled(random)::child)
                        .truncating(Known::child)
                        .violations(children, dates))
                .as(name)
                .isEmpty());
    }

    @Property(tries = TRIES)
    void aSnapshotKeepsTheLaws(
            @ForAll("staffing") List<StaffingRow> rows, @ForAll("fewDates") Dates dates, @ForAll Random random) {
        assertThat(Laws.level(Counted.class, Shapes.SNAPSHOT)
                        .reordering(new Shuffled(random)::workforce)
                        .truncating(Known::workforce)
                        .violations(List.of(StaffingRecord.of(rows)), dates))
                .isEmpty();
    }

    @Property(tries = TRIES)
    void aPointwiseLevelNamesEveryDateOnWhichItsAnswerChanges(
            @ForAll("families") List<ChildRecord> children, @ForAll("near") int first) {
        assertThat(Laws.ofChangeDates(Counted.class, Shapes.OPEN, children, first - 40, first + 40))
                .isEmpty();
    }

    @Property(tries = TRIES)
    void everyWindowKeepsItsLaw(@ForAll("windows") Window window, @ForAll("near") int first) {
        assertThat(Laws.ofWindow(window, first - 70, first)).isEmpty();
    }

    @Provide
    Arbitrary<List<ChildRecord>> families() {
        return Histories.families(3);
    }

    @Provide
    Arbitrary<List<ContactDecision>> decisions() {
        return Histories.decisions(3);
    }

    @Provide
    Arbitrary<List<StaffingRow>> staffing() {
        return Councils.staffing();
    }

    @Provide
    Arbitrary<Window> windows() {
        return Days.windows();
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }

    @Provide
    Arbitrary<Dates> fewDates() {
        return Columns.dates();
    }
}
