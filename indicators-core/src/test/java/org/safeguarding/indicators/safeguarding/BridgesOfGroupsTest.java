package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.evaluation.Movement;
import org.safeguarding.indicators.evaluation.Restatement;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class BridgesOfGroupsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);
    private static final ImmutableList<Period> MONTHS =
            ImmutableList.of(Period.parse("2019-04"), Period.parse("2019-05"));

    private static Evidence evidence(CouncilRecords council, Indicator<CouncilRecords, ?> indicator, String by) {
        return Evaluation.of(council, FRI_31_MAY_2019).evidence(indicator, MONTHS, by, CouncilPrints.INSTANCE);
    }

    private static CouncilRecords council(ChildRecord child) {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(child));
        return council.complete("ssd_cin_episodes", "ssd_cp_plans").build();
    }

    private static CouncilRecords referred() {
        return council(ChildRecord.builder("K1")
                .addEpisodes(new CinEpisode("R1", Day.of(2019, 5, 2), Day.NONE, "", false, "", "North"))
                .build());
    }

    /** The bridges of groups in May, of runs that were each asked for a breakdown or for none. */
    private static List<Bridge> groups(String before, String after) {
        return groups(Catalogue.standard().get("referrals"), before, after);
    }

    private static <P extends Enum<P>> List<Bridge> groups(
            Indicator<CouncilRecords, P> indicator, String before, String after) {
        CouncilRecords council = referred();
        Inventory inventory = Inventory.of(council, CouncilPrints.INSTANCE);
        Circumstances same = new Circumstances(Day.of(FRI_31_MAY_2019), "", "");
        return Restatement.of(inventory, inventory, same, same)
                .bridges(indicator, evidence(council, indicator, before), evidence(council, indicator, after))
                .stream()
                .filter(bridge -> !bridge.isTotal() && bridge.to().equals("2019-05"))
                .toList();
    }

    @Test
    void aGroupThatOnlyTheLaterRunWasAskedForComesFromNothingInOneStep() {
        Bridge bridge = Iterables.getOnlyElement(groups("", "team"));

        assertThat(bridge.group()).isEqualTo("North");
        assertThat(bridge.before().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(bridge.after().value().figure()).contains(Exact.of(100));
        Bridge.Step step = Iterables.getOnlyElement(bridge.steps());
        assertThat(step.cause()).isEqualTo(Cause.ASKED);
        assertThat(step.note()).isEqualTo("the earlier figures are not broken down by team");
        assertThat(step.change()).isEmpty();
    }

    @Test
    void aGroupThatOnlyTheEarlierRunWasAskedForGoesToNothingInOneStep() {
        Bridge bridge = Iterables.getOnlyElement(groups("team", ""));

        assertThat(bridge.before().value().figure()).contains(Exact.of(100));
        assertThat(bridge.after().value().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(Iterables.getOnlyElement(bridge.steps()).note())
                .isEqualTo("the later figures are not broken down by team");
    }

    @Test
    void ofRunsThatWereAskedForDifferentGroupsEachHasItsBridges() {
        assertThat(groups("team", "source"))
                .extracting(bridge -> bridge.breakdown() + " " + bridge.group() + " "
                        + bridge.before().value().status() + " "
                        + bridge.after().value().status())
                .contains("source unknown NOT_AVAILABLE VALUE", "team North VALUE NOT_AVAILABLE")
                .allMatch(words -> words.startsWith("team ") || words.endsWith(" NOT_AVAILABLE VALUE"));
        assertThat(groups("team", "team"))
                .allSatisfy(bridge -> assertThat(bridge.steps()).isEmpty());
    }

    @Test
    void aChildWhoGrowsOlderOnOnePlanIsInAnotherGroupSince() {
        ChildRecord.Builder fiveInMay =
                ChildRecord.builder("K1").addPlans(new ProtectionPlan("P1", Day.of(2019, 1, 2), Day.NONE, "", false));
        fiveInMay.born(Day.of(2014, 5, 15));
        Indicator<CouncilRecords, ?> open = Catalogue.standard().get("cpp-open");
        List<Bridge> bridges = movement(open, council(fiveInMay.build()));

        assertThat(bridges.stream().filter(Bridge::isTotal).flatMap(bridge -> bridge.steps().stream()))
                .isEmpty();
        assertThat(bridges.stream().filter(bridge -> !bridge.isTotal()).flatMap(BridgesOfGroupsTest::steps))
                .containsExactlyInAnyOrder("1-4: in another group since -100 P1", "5-9: in another group since 100 P1");
    }

    private static <P extends Enum<P>> List<Bridge> movement(
            Indicator<CouncilRecords, P> indicator, CouncilRecords council) {
        return Movement.all(indicator, evidence(council, indicator, "age"), "2019-04", "2019-05");
    }

    private static Stream<String> steps(Bridge bridge) {
        return bridge.steps().stream()
                .map(step -> bridge.group() + ": " + step.cause().label() + " "
                        + step.change().orElseThrow() + " "
                        + Iterables.getOnlyElement(step.rows()).row().key());
    }
}
