package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.testing.Corrections;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Periods;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** After any changes a ledger says what an evaluation of the same records says from scratch: for every indicator, in everything. */
class LedgerProperties {
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
        Ledger<CouncilRecords> ledger = Ledger.of(council, day, day.minusDays(700), INDICATORS, ImmutableSet.of(by));
        CouncilRecords records = council;
        for (Corrections.Step step : steps) {
            records = step.of(records);
            ledger.apply(Change.to(records));
        }
        for (Indicator<CouncilRecords, ?> indicator : INDICATORS) {
            same(indicator, ledger.now(), Evaluation.of(records, day), periods, by, asAt);
        }
        assertThat(ledger.now().number()).isEqualTo(steps.size());
    }

    static <P extends Enum<P>> void same(
            Indicator<CouncilRecords, P> indicator,
            LedgerState<CouncilRecords> state,
            Evaluation<CouncilRecords> scratch,
            ImmutableList<Period> periods,
            String by,
            int asAt) {
        Evaluation<CouncilRecords> kept = state.evaluation();
        assertThat(kept.plan(ImmutableList.of(indicator)).lines())
                .containsExactly(indicator.id() + ": kept by the ledger");
        assertThat(kept.results(indicator, periods, by))
                .as(indicator.id())
                .isEqualTo(scratch.results(indicator, periods, by));
        Dates dates = Dates.of(asAt - 701, asAt - 700, asAt - 365, asAt - 364, asAt - 63, asAt - 1, asAt);
        for (PeriodKind kind : PeriodKind.values()) {
            assertThat(kept.tally(indicator, kind, dates)).isEqualTo(scratch.tally(indicator, kind, dates));
        }
        Dates daily = Dates.daily(asAt - 400, asAt - 30);
        assertThat(kept.series(indicator, PeriodKind.MONTH, daily))
                .isEqualTo(scratch.series(indicator, PeriodKind.MONTH, daily));
        periods.stream()
                .limit(1)
                .forEach(period -> assertThat(kept.explain(indicator, period, by))
                        .isEqualTo(scratch.explain(indicator, period, by)));
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
