package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.LedgerState;
import org.safeguarding.indicators.evaluation.Moved;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.testing.Corrections;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Periods;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Told which children changed, a ledger says what an evaluation of the whole says from scratch; and what moved is what differs. */
class CouncilLedgerProperties {
    private static final ImmutableList<Indicator<CouncilRecords, ?>> INDICATORS =
            Catalogue.standard().indicators();

    @Property(tries = 60)
    void everyStateEqualsAnEvaluationFromScratch(
            @ForAll("councils") CouncilRecords council,
            @ForAll("steps") List<Corrections.Step> steps,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods,
            @ForAll("by") String by) {
        LocalDate day = Day.toDate(asAt);
        CouncilLedger ledger = CouncilLedger.of(council, day, day.minusDays(500), INDICATORS, ImmutableSet.of(by));
        CouncilRecords records = council;
        for (Corrections.Step step : steps) {
            CouncilRecords next = inOrder(records, step.of(records));
            Moved<CouncilRecords> moved = ledger.apply(change(records, next));
            assertThat(ImmutableList.copyOf(ledger.now().data().children()))
                    .isEqualTo(ImmutableList.copyOf(next.children()));
            Evaluation<CouncilRecords> before = Evaluation.of(records, day);
            Evaluation<CouncilRecords> after = Evaluation.of(next, day);
            Indicator<CouncilRecords, ?> one = INDICATORS.get(Math.floorMod(asAt, INDICATORS.size()));
            movedIsWhatDiffers(one, moved, before, after, Dates.daily(asAt - 500, asAt));
            records = next;
        }
        for (Indicator<CouncilRecords, ?> indicator : INDICATORS) {
            same(indicator, ledger.now(), Evaluation.of(records, day), periods, by);
        }
    }

    private static <P extends Enum<P>> void same(
            Indicator<CouncilRecords, P> indicator,
            LedgerState<CouncilRecords> state,
            Evaluation<CouncilRecords> scratch,
            ImmutableList<Period> periods,
            String by) {
        assertThat(state.evaluation().results(indicator, periods, by))
                .as(indicator.id())
                .isEqualTo(scratch.results(indicator, periods, by));
        periods.forEach(period -> assertThat(state.evaluation().explain(indicator, period, by))
                .as(indicator.id())
                .isEqualTo(scratch.explain(indicator, period, by)));
    }

    private static <P extends Enum<P>> void movedIsWhatDiffers(
            Indicator<CouncilRecords, P> indicator,
            Moved<CouncilRecords> moved,
            Evaluation<CouncilRecords> before,
            Evaluation<CouncilRecords> after,
            Dates dates) {
        Tally<P> was = before.tally(indicator, PeriodKind.MONTH, dates);
        Tally<P> is = after.tally(indicator, PeriodKind.MONTH, dates);
        ImmutableList.Builder<Integer> amounts = ImmutableList.builder();
        ImmutableList.Builder<Moved.Step> values = ImmutableList.builder();
        var old = before.series(indicator, PeriodKind.MONTH, dates);
        var now = after.series(indicator, PeriodKind.MONTH, dates);
        for (int i = 0; i < dates.size(); i++) {
            int day = dates.day(i);
            if (!was.at(day).equals(is.at(day))) {
                amounts.add(day);
            }
            if (!old.get(i).equals(now.get(i))) {
                values.add(new Moved.Step(day, old.get(i), now.get(i)));
            }
        }
        assertThat(moved.amounts(indicator, PeriodKind.MONTH))
                .isEqualTo(Dates.of(
                        amounts.build().stream().mapToInt(Integer::intValue).toArray()));
        assertThat(moved.values(indicator, PeriodKind.MONTH)).isEqualTo(values.build());
    }

    /** The steps of the tests give whole records: which children they touch is found out here. */
    private static CouncilChange change(CouncilRecords before, CouncilRecords after) {
        Map<String, ChildRecord> old = byKey(before);
        Map<String, ChildRecord> now = byKey(after);
        CouncilChange change = CouncilChange.NONE.rest(records -> after);
        for (String key : old.keySet()) {
            change = now.containsKey(key) ? change : change.remove(key);
        }
        for (Map.Entry<String, ChildRecord> child : now.entrySet()) {
            change = child.getValue().equals(old.get(child.getKey())) ? change : change.put(child.getValue());
        }
        return change;
    }

    /** A step of several may take a child out and put it back at the end: a change in one leaves it in its place. */
    private static CouncilRecords inOrder(CouncilRecords before, CouncilRecords after) {
        Map<String, ChildRecord> now = byKey(after);
        Map<String, ChildRecord> ordered = byKey(before);
        ordered.keySet().retainAll(now.keySet());
        ordered.putAll(now);
        CouncilRecords.Builder builder = CouncilRecords.builder();
        builder.from(after);
        return builder.children(ImmutableList.copyOf(ordered.values())).build();
    }

    private static Map<String, ChildRecord> byKey(CouncilRecords records) {
        Map<String, ChildRecord> byKey = new LinkedHashMap<>();
        records.children().forEach(child -> byKey.put(child.key(), child));
        return byKey;
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(5);
    }

    @Provide
    Arbitrary<List<Corrections.Step>> steps() {
        return Corrections.steps(5);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }

    @Provide
    Arbitrary<String> by() {
        return Arbitraries.of("", "team", "age");
    }

    @Provide
    Arbitrary<ImmutableList<Period>> periods() {
        return Periods.near(2);
    }
}
