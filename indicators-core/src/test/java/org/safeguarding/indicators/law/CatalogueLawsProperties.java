package org.safeguarding.indicators.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.Staffing;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Every entry of the catalogue keeps the laws, so that a new one is tested the day it is added. */
class CatalogueLawsProperties {
    private static final int TRIES = 60;
    private static final Relabelled RELABELLED = new Relabelled("z");

    @Property(tries = TRIES)
    void everyIndicatorKeepsTheLaws(
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods,
            @ForAll Random random) {
        Catalogue.standard().indicators().forEach(indicator -> keeps(indicator, council, asAt, periods, random));
    }

    @Property(tries = TRIES)
    void everyIndicatorKeepsTheLawsWhateverItsParameters(
            @ForAll("parameters") Parameters parameters,
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods,
            @ForAll Random random) {
        Catalogue.with(parameters).indicators().forEach(indicator -> keeps(indicator, council, asAt, periods, random));
    }

    static <P extends Enum<P>> void keeps(
            Indicator<CouncilRecords, P> indicator,
            CouncilRecords council,
            int asAt,
            ImmutableList<Period> periods,
            Random random) {
        IndicatorLaws<CouncilRecords, P> laws = Laws.indicator(indicator)
                .reordering(new Shuffled(random)::council)
                .truncating(Known::council)
                .relabelling(RELABELLED::council)
                .disclosing();
        // Workforce percentages and the completion of audits are ratios: they may pass 100%.
        boolean ratio = indicator.parts() == Staffing.class || indicator.id().equals("audit-completion-pct");
        IndicatorLaws<CouncilRecords, P> all = ratio ? laws : laws.ofDisjointParts();
        assertThat(all.violations(council, Day.toDate(asAt), periods))
                .as(indicator.id())
                .isEmpty();
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(4);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }

    @Provide
    Arbitrary<ImmutableList<Period>> periods() {
        return Columns.periods();
    }

    @Provide
    Arbitrary<Parameters> parameters() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<LookBack> lookBack =
                Arbitraries.of(LookBack.months(6), new LookBack(LookBack.Unit.DAYS, 365, false), LookBack.ever());
        return Combinators.combine(either, either, either, lookBack)
                .as((endDay, fromReferral, transfersIn, back) -> Parameters.builder()
                        .endDayCounts(endDay)
                        .assessmentFromReferral(fromReferral)
                        .transfersIn(transfersIn)
                        .reReferral(back)
                        .build());
    }
}
