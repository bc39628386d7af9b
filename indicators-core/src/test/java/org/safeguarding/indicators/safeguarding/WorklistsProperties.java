package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.evaluation.Contributions;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.OpenClock;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/** A worklist has what the figures hold as overdue and not yet due, no more and no less. */
class WorklistsProperties {
    private static final ImmutableList<Indicator<CouncilRecords, ?>> CLOCKS = Catalogue.standard().indicators().stream()
            .filter(indicator ->
                    indicator.clocks().map(Indicator.ClockColumns::openClocks).orElse(false))
            .collect(ImmutableList.toImmutableList());
    private static final Catalogue FROM_REFERRAL =
            Catalogue.with(Parameters.builder().assessmentFromReferral(true).build());

    @Property(tries = 200)
    void theRunningClocksAreTheOpenHoldingsOfTheSameFlow(
            @ForAll("councils") CouncilRecords council, @ForAll("near") int asAt) {
        assertThat(CLOCKS).hasSize(7);
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        for (Indicator<CouncilRecords, ?> one : CLOCKS) {
            for (Indicator<CouncilRecords, ?> indicator : ImmutableList.of(one, FROM_REFERRAL.get(one.id()))) {
                boolean byDue = indicator.id().equals("core-group-6w-pct");
                List<String> running = evaluation.openClocks(indicator).stream()
                        .filter(clock -> !byDue || clock.due() <= asAt)
                        .map(clock -> (clock.overdue() ? Clock.OVERDUE : Clock.NOT_YET_DUE) + " " + clock.subject()
                                + " " + clock.through().key())
                        .toList();
                assertThat(running)
                        .as(indicator.id())
                        .containsExactlyInAnyOrderElementsOf(held(council, indicator, asAt));
            }
        }
    }

    private static <P extends Enum<P>> List<String> held(
            CouncilRecords council, Indicator<CouncilRecords, P> indicator, int asAt) {
        List<String> held = new ArrayList<>();
        for (Feed<? super CouncilRecords, ?, P> feed : indicator.feeds()) {
            held(council, feed, asAt, held);
        }
        return held;
    }

    private static <S extends Subject, P> void held(
            CouncilRecords council, Feed<? super CouncilRecords, S, P> feed, int asAt, List<String> held) {
        for (S subject : feed.subjects().apply(council)) {
            for (Contribution<P> c : Contributions.of(subject, feed.level().apply(Window.ever()))) {
                boolean open = c.part() == Clock.OVERDUE || c.part() == Clock.NOT_YET_DUE;
                if (open && c.heldOn(asAt, Knowledge.asAt(asAt))) {
                    held.add(c.part() + " " + c.subject() + " " + c.through().key());
                }
            }
        }
    }

    @Property(tries = 50)
    void everyRunningClockIsOnOneWorklistInTheStateItIsIn(
            @ForAll("councils") CouncilRecords council, @ForAll("near") int asAt) {
        Worklists worklists = Worklists.of(council, Day.toDate(asAt), CLOCKS, Parameters.standard());
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        List<OpenClock> clocks = CLOCKS.stream()
                .flatMap(indicator -> evaluation.openClocks(indicator).stream())
                .toList();

        assertThat(worklists.items()).extracting(WorkItem::clock).containsExactlyInAnyOrderElementsOf(clocks);
        assertThat(worklists.teams().stream().flatMap(team -> worklists.of(team).stream()))
                .containsExactlyElementsOf(worklists.items());
        assertThat(worklists.items()).allSatisfy(item -> {
            assertThat(item.state() == WorkItem.State.OVERDUE || item.state() == WorkItem.State.CLOSED_SINCE)
                    .isEqualTo(item.clock().overdue());
            if (item.state() == WorkItem.State.DUE_SOON) {
                assertThat(item.workingDays().orElseThrow()).isBetween(0, 5);
            }
        });
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(8);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }
}
