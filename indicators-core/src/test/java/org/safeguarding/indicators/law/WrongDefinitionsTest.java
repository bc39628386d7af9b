package org.safeguarding.indicators.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.law.Housing.Repair;
import org.safeguarding.indicators.law.Housing.Tenancy;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/** Definitions that are plausible and wrong: each is caught by a law, and a right one by none. */
class WrongDefinitionsTest {
    private static final int WED_1_MAY_2019 = Day.of(2019, 5, 1);
    private static final int MON_6_MAY_2019 = Day.of(2019, 5, 6);
    private static final int WED_8_MAY_2019 = Day.of(2019, 5, 8);
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);

    private static final Tenancy TWO = Tenancy.of(
            "T1",
            new Repair("plumbing-1", WED_1_MAY_2019, WED_8_MAY_2019),
            new Repair("roof-1", MON_6_MAY_2019, Day.NONE));
    private static final Tenancy ONE = Tenancy.of("T2", new Repair("plumbing-2", WED_1_MAY_2019, Day.NONE));
    private static final ImmutableList<Tenancy> TENANCIES = ImmutableList.of(TWO, ONE);
    private static final Dates DATES = Dates.of(WED_1_MAY_2019, MON_6_MAY_2019, WED_8_MAY_2019, FRI_31_MAY_2019);

    private static final Level<Tenancy, Counted> OPEN = (tenancy, out) -> tenancy.repairs()
            .forEach(r -> out.held(Counted.COUNTED, r.reported(), r.done() == Day.NONE ? Day.FOREVER : r.done(), r));

    private static ImmutableSet<Law> broken(ImmutableList<Violation> violations) {
        return violations.stream().map(Violation::law).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<Law> brokenBy(Level<Tenancy, Counted> level) {
        return broken(Laws.level(Counted.class, level)
                .by(Housing.BY_TRADE)
                .reordering(Tenancy::backwards)
                .truncating(Tenancy::knownOn)
                .violations(TENANCIES, DATES));
    }

    private static ImmutableSet<Law> brokenBy(Flow<Tenancy, Counted> flow, Window window) {
        return broken(Laws.flow(Counted.class, flow, window).violations(TENANCIES, DATES));
    }

    @Test
    void aRightDefinitionBreaksNone() {
        assertThat(brokenBy(OPEN)).isEmpty();
        assertThat(brokenBy(Housing.REPORTS, Window.in(PeriodKind.MONTH))).isEmpty();
    }

    @Test
    void eightDaysInAWindowOfSevenAreFound() {
        Window week = new Window() {
            @Override
            public int startOf(int endDay) {
                return endDay - 7;
            }

            @Override
            public int lastEnd(int day) {
                return day + 6;
            }

            @Override
            public String name() {
                return "week";
            }
        };

        assertThat(Laws.ofWindow(week, WED_1_MAY_2019, FRI_31_MAY_2019))
                .singleElement()
                .hasToString("WINDOW: a day is held on the end days whose window sees it, and on no others; week,"
                        + " at 2019-05-08, 2019-05-01: expected seen, got not seen");
        assertThat(brokenBy(Housing.REPORTS, week)).containsExactlyInAnyOrder(Law.PLAIN_LOOP, Law.DISTINCT);
    }

    @Test
    void aWindowThatAFlowBendsIsFound() {
        Flow<Tenancy, Counted> bent = new Flow<>() {
            @Override
            public void events(Tenancy subject, Events<Counted> out) {
                Housing.REPORTS.events(subject, out);
            }

            @Override
            public Level<Tenancy, Counted> over(Window window) {
                return Housing.REPORTS.over(Window.ever());
            }
        };

        assertThat(brokenBy(bent, Window.in(PeriodKind.DAY))).containsExactly(Law.PLAIN_LOOP);
    }

    @Test
    void aForgottenEndIsFound() {
        Pointwise<Tenancy, Counted> forgetful = new Pointwise<>(
                "a repair is open",
                (tenancy, dates) -> tenancy.repairs().forEach(r -> dates.accept(r.reported())),
                (tenancy, day, held) -> tenancy.repairs().stream()
                        .filter(r -> r.reported() <= day && (r.done() == Day.NONE || day < r.done()))
                        .forEach(r -> held.held(Counted.COUNTED, r, ImmutableList.of())));

        assertThat(Laws.ofChangeDates(Counted.class, forgetful, TENANCIES, WED_1_MAY_2019, FRI_31_MAY_2019))
                .singleElement()
                .hasToString("CHANGE_DATES: the answer changes on the dates named, and on no others; T1, 2019-05-08:"
                        + " expected COUNTED 1 through roof-1, got COUNTED 1 through plumbing-1, COUNTED 1 through"
                        + " roof-1");
    }

    @Test
    void todaysStatusUsedForThePastIsFound() {
        Level<Tenancy, Counted> stillOpen = (tenancy, out) -> tenancy.repairs().stream()
                .filter(r -> r.done() == Day.NONE)
                .forEach(r -> out.held(Counted.COUNTED, r.reported(), Day.FOREVER, r));

        assertThat(brokenBy(stillOpen)).containsExactly(Law.NO_PEEKING);
    }

    @Test
    void theLastRowTakenForTheLatestIsFound() {
        Level<Tenancy, Counted> last = (tenancy, out) -> {
            Repair repair = tenancy.repairs().get(tenancy.repairs().size() - 1);
            out.held(Counted.COUNTED, repair.reported(), Day.FOREVER, repair);
        };

        assertThat(broken(Laws.level(Counted.class, last)
                        .reordering(Tenancy::backwards)
                        .violations(TENANCIES, DATES)))
                .containsExactly(Law.ROW_ORDER);
    }

    @Test
    void aRowComparedWithThatOfAnotherSubjectIsFound() {
        AtomicInteger before = new AtomicInteger(Day.NONE);
        Level<Tenancy, Counted> changes = (tenancy, out) -> tenancy.repairs().stream()
                .filter(r -> before.getAndSet(r.reported()) != r.reported())
                .forEach(r -> out.held(Counted.COUNTED, r.reported(), Day.FOREVER, r));

        assertThat(brokenBy(changes)).contains(Law.SUBJECT_ORDER, Law.MERGE, Law.REPLACE);
    }

    @Test
    void aGroupThatChangesUnannouncedIsFound() {
        Dimension<Tenancy> byDay = new Dimension<>() {
            @Override
            public String name() {
                return "day";
            }

            @Override
            public String groupOf(Tenancy subject, Row through, int day) {
                return Day.text(day);
            }
        };

        assertThat(broken(Laws.level(Counted.class, OPEN).by(byDay).violations(TENANCIES, DATES)))
                .containsExactlyInAnyOrder(Law.REBUILDS, Law.DATES, Law.KNOWN_THEN);
    }
}
