package org.safeguarding.indicators.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
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
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Histories;
import org.safeguarding.indicators.testing.PlansAtWork;
import org.safeguarding.indicators.time.Window;

class JoinedShapesLawsProperties {
    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void everyShapeKeepsTheLaws(
            @ForAll("families") List<ChildRecord> children,
            @ForAll("windows") Window window,
            @ForAll("fewDates") Dates dates,
            @ForAll Random random) {
        keep(children, window, dates, random);
    }

    @Property(tries = TRIES)
    void soItDoesOnTheDaysThatDecide(
            @ForAll("plans") PlansAtWork plans, @ForAll("windows") Window window, @ForAll Random random) {
        Dates dates = Dates.of(plans.day() - 1, plans.day(), plans.day() + 1 + random.nextInt(90));
        keep(ImmutableList.copyOf(plans.council().children()), window, dates, random);
    }

    private static void keep(List<ChildRecord> children, Window window, Dates dates, Random random) {
        JoinedShapes.LEVELS.forEach((name, level) -> keep(Counted.class, name, level, children, dates, random));
        JoinedShapes.SHARES.forEach((name, level) -> keep(Share.class, name, level, children, dates, random));
        JoinedShapes.CLOCKS.forEach((name, flow) -> assertThat(Laws.flow(Clock.class, flow, window)
                        .by(Shapes.BY_ROW)
                        .by(Shapes.BY_AGE)
                        .reordering(new Shuffled(random)::child)
                        .truncating(Known::child)
                        .violations(children, dates))
                .as(name)
                .isEmpty());
    }

    private static <P extends Enum<P>> void keep(
            Class<P> parts,
            String name,
            Level<ChildRecord, P> level,
            List<ChildRecord> children,
            Dates dates,
            Random random) {
        assertThat(Laws.level(parts, level)
                        .by(Shapes.BY_ROW)
                        .by(Shapes.BY_AGE)
                        .reordering(new Shuffled(random)::child)
                        .truncating(Known::child)
                        .violations(children, dates))
                .as(name)
                .isEmpty();
    }

    @Provide
    Arbitrary<List<ChildRecord>> families() {
        return Histories.families(3);
    }

    @Provide
    Arbitrary<PlansAtWork> plans() {
        return PlansAtWork.any();
    }

    @Provide
    Arbitrary<Window> windows() {
        return Days.windows();
    }

    @Provide
    Arbitrary<Dates> fewDates() {
        return Columns.dates();
    }
}
