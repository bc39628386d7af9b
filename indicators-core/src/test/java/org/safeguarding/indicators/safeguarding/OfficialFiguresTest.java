package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** The figures that the Department for Education printed, from the counts printed with them. */
class OfficialFiguresTest {
    private static final String AREA = "area";

    /** Mid-year estimates of children, as issued with the figures. */
    private static final Population CHILDREN = PopulationEstimates.of(
            Optional.of(AREA),
            ImmutableList.of(
                    PopulationRow.ofChildren(AREA, Day.of(2017, 6, 30), 67_144),
                    PopulationRow.ofChildren(AREA, Day.of(2018, 6, 30), 67_109),
                    PopulationRow.ofChildren(AREA, Day.of(2019, 6, 30), 66_911)));

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvFileSource(
            resources = "/org/safeguarding/indicators/testing/official-figures.csv",
            useHeadersInDisplayName = true)
    void areThoseOfTheLibrarysMeasures(String what, int year, String counts, @Nullable Long base, String printed) {
        long sum = Splitter.on('+')
                .splitToStream(counts)
                .mapToLong(Long::parseLong)
                .sum();
        Outcome outcome = base == null ? rate(sum, year) : percentage(sum, base);

        assertThat(printed(outcome)).as(what).isEqualTo(printed);
    }

    private static Outcome rate(long count, int year) {
        Basis<Counted> basis = Basis.of("test", Counted.class, 0, Dates.of(0), Knowledge.asThen(), "");
        Reading<Counted> reading =
                Tally.ofSums(basis, Map.of("", new long[] {count, count})).at(0);
        return Measures.per10k(Counted.values())
                .of(reading, () -> CHILDREN.on(Day.of(year, 3, 31), Population.Ages.CHILDREN));
    }

    private static Outcome percentage(long count, long base) {
        Basis<Share> basis = Basis.of("test", Share.class, 0, Dates.of(0), Knowledge.asThen(), "");
        Reading<Share> reading = Tally.ofSums(basis, Map.of("", new long[] {count, base - count, base}))
                .at(0);
        return Measures.percentage(Share.IN, Share.OUT).of(reading, () -> {
            throw new IllegalStateException("only a rate asks for a population");
        });
    }

    @ParameterizedTest(name = "{5} on {0}: {6}")
    @CsvFileSource(
            resources = "/org/safeguarding/indicators/testing/official-workforce.csv",
            useHeadersInDisplayName = true)
    void ofTheWorkforceAreThoseOfTheCatalogue(
            LocalDate asAt,
            BigDecimal posts,
            BigDecimal permanent,
            BigDecimal agency,
            BigDecimal leavers,
            String indicator,
            String printed) {
        StaffingRow row = new StaffingRow(
                Day.of(asAt),
                "All",
                Optional.of(posts),
                Optional.of(permanent),
                Optional.of(agency),
                Optional.of(leavers));
        CouncilRecords records = CouncilRecords.builder()
                .complete("local_workforce")
                .workforce(StaffingRecord.of(ImmutableList.of(row)))
                .build();
        Outcome outcome = Evaluation.of(records, asAt)
                .result(Catalogue.standard().get(indicator), Period.parse(asAt.toString()))
                .outcome();

        assertThat(printed(outcome)).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} cases of {1} workers: {2}")
    @CsvSource({"1667, 116.0, 14.4", "1872, 128.9, 14.5"})
    void aCaseloadIsCasesOverThoseWhoHoldThem(BigDecimal cases, BigDecimal workers, String printed) {
        assertThat(printed(Outcome.quotient(cases, workers, 1, Unit.CHILDREN_PER_FTE, Places.WHOLE_OR_ONE)))
                .isEqualTo(printed);
    }

    private static String printed(Outcome outcome) {
        return outcome.places()
                .round(outcome.value().figure().orElseThrow(), Layout.ONE_DECIMAL)
                .toPlainString();
    }
}
