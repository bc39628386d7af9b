package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** A caller's code that throws makes its own indicator not available, whichever part of the definition it is. */
class FailingCalculationsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final Period MAY = Period.parse("2019-05");
    private static final Period JUNE = Period.parse("2019-06");

    private static final Rows<ChildRecord, CinEpisode> EPISODES = new Rows<>("episodes", ChildRecord::episodes);
    private static final DayField<CinEpisode> REFERRED = new DayField<>("referred", CinEpisode::referred);
    private static final Count<ChildRecord, CinEpisode, Counted> REFERRALS = Count.of(EPISODES, REFERRED);

    private static final CouncilRecords COUNCIL = council();

    private static CouncilRecords council() {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(ChildRecord.builder("K1")
                .addEpisodes(CinEpisode.of("R1", Day.of(2019, 5, 1), Day.NONE))
                .build()));
        return council.complete("episodes", "local_workforce").build();
    }

    /** A count of referrals, but for what a test puts in its place. */
    private static Indicator<CouncilRecords, Counted> indicator(
            Feed<CouncilRecords, ChildRecord, Counted> feed,
            Consumer<Indicator.Builder<CouncilRecords, Counted>> more) {
        Indicator.Builder<CouncilRecords, Counted> builder = Indicator.builder();
        builder.id("mine");
        builder.title("Mine");
        builder.words(new Words("Mine.", "referrals", "", "made up", ""));
        builder.parts(Counted.class);
        builder.addFeeds(feed);
        builder.window(WindowRule.IN_PERIOD);
        builder.measure(Measures.count(Counted.COUNTED));
        builder.addNeeds(Need.of("episodes"));
        more.accept(builder);
        return builder.build();
    }

    private static Feed<CouncilRecords, ChildRecord, Counted> referrals() {
        return Feed.of(CouncilRecords::children, REFERRALS);
    }

    private static List<Value> values(Indicator<CouncilRecords, ?> indicator, CouncilRecords council) {
        return Evaluation.of(council, FRI_31_MAY_2019).results(indicator, ImmutableList.of(MAY, JUNE), "").stream()
                .map(result -> result.outcome().value())
                .toList();
    }

    private static void fails(Indicator<CouncilRecords, Counted> indicator, String of) {
        Value failed = new Value.NotAvailable("calculation failed for " + of + ": IllegalStateException");
        assertThat(values(indicator, COUNCIL))
                .containsExactly(failed, new Value.NotAvailable("the period begins after the as-at date"));
        assertThat(Evaluation.of(COUNCIL, FRI_31_MAY_2019)
                        .series(indicator, PeriodKind.MONTH, Dates.of(Day.of(FRI_31_MAY_2019))))
                .extracting(Outcome::value)
                .containsExactly(failed);
    }

    private static IllegalStateException fault() {
        return new IllegalStateException("with a name in it");
    }

    @Test
    void theSameIndicatorWithoutAFaultHasAValue() {
        assertThat(values(indicator(referrals(), builder -> {}), COUNCIL).get(0).figure())
                .isPresent();
    }

    @Test
    void aFilterThatThrowsIsToldWithTheKeyOfTheSubject() {
        Where<CinEpisode> faulty = new Where<>("faulty", row -> {
            throw fault();
        });

        fails(indicator(Feed.of(CouncilRecords::children, Count.of(EPISODES, REFERRED, faulty)), builder -> {}), "K1");
    }

    @Test
    void thePlanTellsOfAFailureWhateverPeriodsWereAskedFor() {
        Where<CinEpisode> faulty = new Where<>("faulty", row -> {
            throw fault();
        });
        Indicator<CouncilRecords, Counted> indicator =
                indicator(Feed.of(CouncilRecords::children, Count.of(EPISODES, REFERRED, faulty)), builder -> {});
        Evaluation<CouncilRecords> evaluation = Evaluation.of(COUNCIL, FRI_31_MAY_2019);
        evaluation.result(indicator, Period.parse("2019-Q1"));

        assertThat(evaluation.plan(ImmutableList.of(indicator)).lines())
                .containsExactly("mine: general path: reading its columns fails with IllegalStateException");
    }

    @Test
    void whatFindsTheSubjectsMayThrow() {
        Feed<CouncilRecords, ChildRecord, Counted> faulty = Feed.of(
                council -> {
                    throw fault();
                },
                REFERRALS);

        fails(indicator(faulty, builder -> {}), "mine");
    }

    @Test
    void whatMakesTheLevelMayThrow() {
        Feed<CouncilRecords, ChildRecord, Counted> faulty = new Feed<>(
                CouncilRecords::children,
                window -> {
                    throw fault();
                },
                ImmutableList.of());

        fails(indicator(faulty, builder -> {}), "mine");
    }

    @Test
    void aMeasureMayThrow() {
        fails(indicator(referrals(), builder -> builder.measure(new Faulty())), "mine");
    }

    @Test
    void aPopulationMayThrow() {
        CouncilRecords.Builder builder = CouncilRecords.builder();
        builder.from(COUNCIL);
        builder.population((day, ages) -> {
            throw fault();
        });

        assertThat(values(indicator(referrals(), b -> b.measure(Measures.per10k(Counted.COUNTED))), builder.build())
                        .get(0))
                .isEqualTo(new Value.NotAvailable("calculation failed for mine: IllegalStateException"));
    }

    @Test
    void aSumThatLeavesTheRangeOfItsNumbersIsNotAvailable() {
        // Each fits alone: 9 million full-time equivalents at 12 decimal places.
        CouncilRecords.Builder builder = CouncilRecords.builder();
        builder.from(COUNCIL);
        builder.workforce(StaffingRecord.of(List.of(posts("MASH"), posts("Assessment"))));

        assertThat(values(Catalogue.standard().get("posts-fte"), builder.build())
                        .get(0))
                .isEqualTo(new Value.NotAvailable("calculation failed for posts-fte: ArithmeticException"));
    }

    private static StaffingRow posts(String service) {
        Optional<BigDecimal> many = Optional.of(new BigDecimal(9_000_000));
        return new StaffingRow(Day.of(2019, 5, 1), service, many, many, many, many);
    }

    private record Faulty() implements Measure<Counted> {
        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        @Override
        public Places places() {
            return Places.WHOLE;
        }

        @Override
        public String describe() {
            return "a measure that throws";
        }

        @Override
        public Outcome of(Reading<Counted> reading, Context context) {
            throw fault();
        }
    }
}
