package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.evaluation.TallyResults;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Periods;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Parts evaluated apart, on threads of their own, and added from their bytes are the whole: for every indicator, exactly. */
class PartsProperties {
    private static final String REMARK =
            "added up over ids of leeds, york: whoever is known to several is counted in each";

    @Property(tries = 60)
    void partsAddUpToTheWhole(
            @ForAll("councils") CouncilRecords council,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random random,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods,
            @ForAll("by") String by)
            throws Exception {
        LocalDate day = Day.toDate(asAt);
        ImmutableList<CouncilRecords> apart = PartOfCouncil.split(council, parts, random, List.of(""));
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            assertThat(added(indicator, council, apart, day, periods, by))
                    .as(indicator.id())
                    .isEqualTo(Evaluation.of(council, day).results(indicator, periods, by));
        }
    }

    /** The parts that every machine makes alike. */
    @Property(tries = 40)
    void partsByKeyAddUpToTheWhole(
            @ForAll("councils") CouncilRecords council,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods,
            @ForAll("by") String by)
            throws Exception {
        LocalDate day = Day.toDate(asAt);
        ImmutableList<CouncilRecords> apart = IntStream.range(0, parts)
                .mapToObj(number -> council.part(number, parts))
                .collect(ImmutableList.toImmutableList());
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            assertThat(added(indicator, council, apart, day, periods, by))
                    .as(indicator.id())
                    .isEqualTo(Evaluation.of(council, day).results(indicator, periods, by));
        }
    }

    private static <P extends Enum<P>> ImmutableList<Result> added(
            Indicator<CouncilRecords, P> indicator,
            CouncilRecords council,
            List<CouncilRecords> apart,
            LocalDate asAt,
            ImmutableList<Period> periods,
            String by)
            throws Exception {
        List<Future<List<byte[]>>> running = new ArrayList<>();
        for (CouncilRecords part : apart) {
            running.add(ForkJoinPool.commonPool()
                    .submit(() -> Evaluation.of(part, asAt).tallies(indicator, periods, by).stream()
                            .map(Tally::toBytes)
                            .toList()));
        }
        List<Tally<P>> tallies = new ArrayList<>();
        for (Future<List<byte[]>> one : running) {
            for (byte[] bytes : one.get()) {
                tallies.add(Tally.fromBytes(bytes, indicator.parts()));
            }
        }
        return TallyResults.of(council, asAt, tallies).results(indicator, periods, by);
    }

    @Property(tries = 30)
    void aSumOverSeveralSourcesOfIdsSaysSo(
            @ForAll("councils") CouncilRecords council,
            @ForAll Random random,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods)
            throws Exception {
        LocalDate day = Day.toDate(asAt);
        ImmutableList<CouncilRecords> apart = PartOfCouncil.split(council, 3, random, List.of("york", "leeds"));
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            ImmutableList<Result> whole = Evaluation.of(council, day).results(indicator, periods, "");
            ImmutableList<Result> sum = added(indicator, council, apart, day, periods, "");
            assertThat(sum).hasSameSizeAs(whole);
            for (int i = 0; i < sum.size(); i++) {
                assertThat(sum.get(i).outcome().value())
                        .isEqualTo(whole.get(i).outcome().value());
                boolean valued = sum.get(i).outcome().value().figure().isPresent();
                String reason = whole.get(i).reason();
                String remarked = reason.isEmpty() ? REMARK : reason + "; " + REMARK;
                assertThat(sum.get(i).reason()).isEqualTo(valued ? remarked : reason);
            }
            remarksInSeries(indicator, council, apart, asAt);
        }
    }

    private static <P extends Enum<P>> void remarksInSeries(
            Indicator<CouncilRecords, P> indicator, CouncilRecords council, List<CouncilRecords> apart, int asAt) {
        Dates dates = Dates.of(asAt);
        List<Tally<P>> tallies = new ArrayList<>();
        for (CouncilRecords part : apart) {
            tallies.add(Evaluation.of(part, Day.toDate(asAt)).tally(indicator, PeriodKind.MONTH, dates));
        }
        assertThat(TallyResults.of(council, Day.toDate(asAt), tallies).series(indicator, PeriodKind.MONTH, dates))
                .allSatisfy(outcome -> assertThat(outcome.value().figure().isEmpty()
                                || outcome.remark().endsWith(REMARK))
                        .as(outcome.toString())
                        .isTrue());
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
    Arbitrary<String> by() {
        return Arbitraries.of("", "team", "age");
    }

    @Provide
    Arbitrary<ImmutableList<Period>> periods() {
        return Periods.near(2);
    }
}
