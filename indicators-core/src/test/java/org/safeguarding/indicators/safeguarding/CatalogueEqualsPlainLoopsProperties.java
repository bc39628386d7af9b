package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Periods;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Every cell of every entry of the catalogue is what plain loops over the rows give, by its sentence. */
class CatalogueEqualsPlainLoopsProperties {
    @Property(tries = 200)
    void everyCellIsWhatPlainLoopsGive(
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods) {
        check(council, asAt, Catalogue.standard().indicators(), periods);
    }

    static void check(
            CouncilRecords council,
            int asAt,
            Iterable<Indicator<CouncilRecords, ?>> indicators,
            ImmutableList<Period> periods) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        for (Indicator<CouncilRecords, ?> indicator : indicators) {
            for (String by : breakdowns(indicator)) {
                List<String> printed = evaluation.results(indicator, periods, by).stream()
                        .map(PlainLine::of)
                        .toList();
                assertThat(printed)
                        .as("%s %s as at %s", indicator, by, Day.text(asAt))
                        .isEqualTo(plain(council, asAt, indicator, by, periods));
            }
        }
    }

    private static List<String> breakdowns(Indicator<?, ?> indicator) {
        List<String> names = new ArrayList<>();
        names.add("");
        indicator.breakdowns().stream().map(Breakdown::dimension).forEach(names::add);
        return names;
    }

    private static List<String> plain(
            CouncilRecords council, int asAt, Indicator<?, ?> indicator, String by, List<Period> periods) {
        List<String> lines = new ArrayList<>();
        for (Period period : periods) {
            if (PlainWorkforce.has(indicator.id())) {
                lines.addAll(PlainWorkforce.lines(council, asAt, indicator.id(), period));
            } else if (PlainQuality.has(indicator.id())) {
                lines.addAll(PlainQuality.lines(council, asAt, indicator.id(), period, List.of(by)));
            } else if (PlainCases.has(indicator.id())) {
                lines.addAll(new PlainCases(council, asAt, period).lines(indicator.id()));
            } else {
                List<String> breakdowns = new ArrayList<>();
                indicator.breakdown().map(Breakdown::dimension).ifPresent(breakdowns::add);
                if (!by.isEmpty() && !breakdowns.contains(by)) {
                    breakdowns.add(by);
                }
                PlainIndicator plain = PlainIndicator.ALL.get(indicator.id());
                assertThat(plain).as("plain loops for %s", indicator).isNotNull();
                lines.addAll(new PlainReport(council, asAt, plain).lines(period, breakdowns));
            }
        }
        return lines;
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(6);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }

    @Provide
    Arbitrary<ImmutableList<Period>> periods() {
        return Periods.different(4);
    }
}
