package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Explanation;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.evaluation.Movement;
import org.safeguarding.indicators.evaluation.Restatement;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.testing.Corrections;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Periods;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Whatever happens to the records of a council, the bridges add up from the old values to the new, exactly. */
class RestatementProperties {
    private static final ImmutableList<Indicator<CouncilRecords, ?>> INDICATORS =
            Catalogue.standard().indicators();
    private static final ImmutableSet<Cause> CHANGES =
            ImmutableSet.of(Cause.VANISHED, Cause.IDENTITY, Cause.REMOVED, Cause.CORRECTED, Cause.LATE);
    private static final CouncilPrints PRINTS = CouncilPrints.INSTANCE;

    @Property(tries = 40)
    void everyBridgeLeadsFromTheOldValueToTheNewInStepsThatAddUp(
            @ForAll("councils") CouncilRecords council,
            @ForAll("steps") List<Corrections.Step> steps,
            @ForAll("near") int asAt,
            @ForAll("by") String by,
            @ForAll("periods") ImmutableList<Period> periods) {
        CouncilRecords later = council;
        for (Corrections.Step step : steps) {
            later = step.of(later);
        }
        Evaluation<CouncilRecords> was = Evaluation.of(council, Day.toDate(asAt));
        Evaluation<CouncilRecords> is = Evaluation.of(later, Day.toDate(asAt));
        Circumstances circumstances = new Circumstances(asAt, "", "");
        Restatement restatement = Restatement.of(
                Inventory.of(council, PRINTS), Inventory.of(later, PRINTS), circumstances, circumstances);
        for (Indicator<CouncilRecords, ?> indicator : INDICATORS) {
            ImmutableList<Bridge> bridges = bridges(restatement, indicator, was, is, periods, by);
            ImmutableList<Result> before = was.results(indicator, periods, by);
            ImmutableList<Result> after = is.results(indicator, periods, by);
            assertThat(bridges.stream().filter(Bridge::isTotal)).hasSize(periods.size());
            assertThat(bridges.stream().map(RestatementProperties::name).toList())
                    .as(indicator.id())
                    .containsAll(after.stream().map(RestatementProperties::name).toList())
                    .containsAll(
                            before.stream().map(RestatementProperties::name).toList());
            for (Bridge bridge : bridges) {
                addsUp(bridge, of(bridge, bridge.from(), before), of(bridge, bridge.to(), after));
                isToldByRows(bridge, restatement);
            }
        }
    }

    @Property(tries = 40)
    void theSameRecordsGiveNoStep(
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        Circumstances circumstances = new Circumstances(asAt, "", "");
        Restatement restatement = Restatement.of(
                Inventory.of(council, PRINTS), Inventory.of(council, PRINTS), circumstances, circumstances);
        assertThat(restatement.vanished()).isEmpty();
        for (Indicator<CouncilRecords, ?> indicator : INDICATORS) {
            assertThat(bridges(restatement, indicator, evaluation, evaluation, periods, "age"))
                    .allSatisfy(bridge ->
                            assertThat(bridge.steps()).as(indicator.id()).isEmpty());
        }
    }

    @Property(tries = 40)
    void betweenTwoPeriodsOfOneExtractTheBridgeAddsUpToo(
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll("by") String by,
            @ForAll("periods") ImmutableList<Period> periods) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        for (Indicator<CouncilRecords, ?> indicator : INDICATORS) {
            Evidence evidence = evaluation.evidence(indicator, periods, by, PRINTS);
            ImmutableList<Result> results = evaluation.results(indicator, periods, by);
            for (Period from : periods) {
                for (Period to : periods) {
                    ImmutableList<Bridge> bridges = between(indicator, evidence, from, to);
                    assertThat(bridges).isNotEmpty();
                    for (Bridge bridge : bridges) {
                        addsUp(bridge, of(bridge, bridge.from(), results), of(bridge, bridge.to(), results));
                    }
                }
            }
        }
    }

    @Property(tries = 40)
    void thePiecesOfEvidenceAreTheContributionsOfTheExplanation(
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods,
            @ForAll("by") String by) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        for (Indicator<CouncilRecords, ?> indicator : INDICATORS) {
            Evidence evidence = evaluation.evidence(indicator, periods, by, PRINTS);
            boolean offered =
                    indicator.breakdowns().stream().anyMatch(b -> b.dimension().equals(by));
            int named = evidence.dimensions()
                    .indexOf(
                            offered
                                    ? by
                                    : indicator
                                            .breakdown()
                                            .map(Breakdown::dimension)
                                            .orElse("none"));
            for (Evidence.Figure figure : evidence.figures()) {
                if (!figure.isTotal()) {
                    continue;
                }
                Explanation explanation = evaluation.explain(indicator, Period.parse(figure.period()), by);
                ImmutableList<Integer> reads = figure.reads();
                assertThat(reads).as(indicator.id()).hasSameSizeAs(explanation.steps());
                for (int r = 0; r < reads.size(); r++) {
                    int read = reads.get(r);
                    List<String> pieces = evidence.pieces().stream()
                            .filter(piece -> piece.isIn(read))
                            .map(piece -> piece.part()
                                    + piece.amount()
                                    + piece.through().key()
                                    + piece.on()
                                    + (named < 0 ? "" : piece.groups().get(named)))
                            .toList();
                    List<String> expected = explanation.steps().get(r).contributions().stream()
                            .map(RestatementProperties::text)
                            .toList();
                    assertThat(pieces).as(indicator.id()).containsExactlyInAnyOrderElementsOf(expected);
                }
            }
        }
    }

    private static String text(Contribution<?> c) {
        return c.part().toString() + c.amount() + c.through().key() + c.eventDay() + c.group();
    }

    private static <P extends Enum<P>> ImmutableList<Bridge> bridges(
            Restatement restatement,
            Indicator<CouncilRecords, P> indicator,
            Evaluation<CouncilRecords> was,
            Evaluation<CouncilRecords> is,
            ImmutableList<Period> periods,
            String by) {
        return restatement.bridges(
                indicator, was.evidence(indicator, periods, by, PRINTS), is.evidence(indicator, periods, by, PRINTS));
    }

    private static String name(Bridge bridge) {
        return bridge.to() + " " + bridge.breakdown() + " " + bridge.group();
    }

    private static String name(Result result) {
        return result.period().label() + " " + result.breakdown() + " " + result.group();
    }

    /** The printed row at an end of a bridge; none where that group has nothing counted. */
    private static Optional<Outcome> of(Bridge bridge, String period, List<Result> results) {
        return results.stream()
                .filter(result -> result.period().label().equals(period)
                        && result.breakdown().equals(bridge.breakdown())
                        && result.group().equals(bridge.group()))
                .findFirst()
                .map(Result::outcome);
    }

    private static <P extends Enum<P>> ImmutableList<Bridge> between(
            Indicator<CouncilRecords, P> indicator, Evidence evidence, Period from, Period to) {
        return Movement.all(indicator, evidence, from.label(), to.label());
    }

    /** The ends are the results, each step begins where the last one ended, and what they move adds up. */
    private static void addsUp(Bridge bridge, Optional<Outcome> before, Optional<Outcome> after) {
        String what = bridge.indicator() + " " + bridge.from() + " to " + bridge.to() + " " + bridge.group();
        assertThat(bridge.isTotal() && (before.isEmpty() || after.isEmpty())).isFalse();
        before.ifPresent(
                outcome -> assertThat(figures(bridge.before())).as(what).isEqualTo(figures(outcome)));
        after.ifPresent(outcome -> assertThat(figures(bridge.after())).as(what).isEqualTo(figures(outcome)));
        String at = figures(bridge.before());
        List<Exact> changes = new ArrayList<>();
        Cause last = Cause.VANISHED;
        boolean known = true;
        for (Bridge.Step step : bridge.steps()) {
            assertThat(figures(step.before())).as(what).isEqualTo(at);
            assertThat(step.cause()).as(what).isGreaterThanOrEqualTo(last);
            at = figures(step.after());
            last = step.cause();
            known &= step.change().isPresent();
            step.change().ifPresent(changes::add);
        }
        assertThat(at).as(what).isEqualTo(figures(bridge.after()));
        if (known && bridge.before().value().figure().isPresent()) {
            assertThat(changes.stream().reduce(bridge.before().value().figure().get(), Exact::plus))
                    .as(what)
                    .isEqualTo(bridge.after().value().figure().orElseThrow());
        }
        if (bridge.steps().size() > 1) {
            // Whatever records move is told by their causes; nothing is left over for what cannot be told.
            assertThat(bridge.steps()).as(what).noneMatch(step -> step.cause() == Cause.COVERAGE);
        }
    }

    /** Nothing but records, populations and tables changed, so that every record that counts otherwise is told by a record. */
    private static void isToldByRows(Bridge bridge, Restatement restatement) {
        for (Bridge.Step step : bridge.steps()) {
            assertThat(step.cause())
                    .as(bridge.indicator())
                    .isIn(
                            Cause.VANISHED,
                            Cause.IDENTITY,
                            Cause.REMOVED,
                            Cause.CORRECTED,
                            Cause.LATE,
                            Cause.ENTERED,
                            Cause.CONSEQUENCE,
                            Cause.POPULATION,
                            Cause.COVERAGE);
            for (Bridge.Moved moved : step.rows()) {
                Set<RowName> changed =
                        step.cause() == Cause.CONSEQUENCE || !moved.because().isEmpty()
                                ? ImmutableSet.copyOf(moved.because())
                                : ImmutableSet.of(moved.row());
                assertThat(changed).isNotEmpty();
                for (RowName row : changed) {
                    assertThat(CHANGES.stream()
                                    .anyMatch(cause -> restatement.rows(cause).contains(row)))
                            .as(bridge.indicator() + " " + row)
                            .isTrue();
                }
            }
        }
    }

    private static String figures(Outcome outcome) {
        return outcome.numerator().map(n -> n.stripTrailingZeros().toPlainString()) + " "
                + outcome.denominator().map(n -> n.stripTrailingZeros().toPlainString()) + " "
                + outcome.value().status() + " " + outcome.value().figure();
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(8);
    }

    @Provide
    Arbitrary<List<Corrections.Step>> steps() {
        return Corrections.steps(4);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }

    @Provide
    Arbitrary<String> by() {
        return Arbitraries.of("", "team", "source", "age", "category");
    }

    @Provide
    Arbitrary<ImmutableList<Period>> periods() {
        return Periods.different(2);
    }
}
