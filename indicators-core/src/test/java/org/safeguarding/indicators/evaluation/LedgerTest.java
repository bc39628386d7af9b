package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilChange;
import org.safeguarding.indicators.safeguarding.CouncilLedger;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

class LedgerTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final LocalDate MON_1_JAN_2018 = LocalDate.of(2018, Month.JANUARY, 1);
    private static final Period MAY = Period.parse("2019-05");

    private static ChildRecord child(String key, int... referred) {
        ChildRecord.Builder child = ChildRecord.builder(key);
        for (int day : referred) {
            child.addEpisodes(CinEpisode.of(key + "-" + day, day, Day.NONE));
        }
        return child.build();
    }

    private static CouncilRecords council(ChildRecord... children) {
        return CouncilRecords.builder()
                .children(ImmutableList.copyOf(children))
                .complete("ssd_cin_episodes")
                .build();
    }

    private interface Amount {
        long of(ChildRecord child);
    }

    /** So much a child, on every day since 1990. */
    private static Indicator<CouncilRecords, Counted> indicator(Amount amount) {
        Indicator.Builder<CouncilRecords, Counted> builder = Indicator.builder();
        builder.id("mine");
        builder.title("Mine");
        builder.words(new Words("Mine.", "amounts", "", "made up", ""));
        builder.parts(Counted.class);
        builder.addFeeds(Feed.<CouncilRecords, ChildRecord, Counted>asAt(
                CouncilRecords::children,
                (child, out) -> out.held(
                        Counted.COUNTED,
                        amount.of(child),
                        Day.of(1990, 1, 1),
                        Day.FOREVER,
                        Day.of(1990, 1, 1),
                        Day.FOREVER,
                        Day.NONE,
                        () -> child.key(),
                        ImmutableList.of())));
        builder.window(WindowRule.AS_AT);
        builder.measure(Measures.count(Counted.COUNTED));
        builder.addNeeds(Need.of("ssd_cin_episodes"));
        return builder.build();
    }

    private static CouncilLedger ledger(CouncilRecords council, Indicator<CouncilRecords, ?> indicator) {
        return CouncilLedger.of(
                council, FRI_31_MAY_2019, MON_1_JAN_2018, ImmutableList.of(indicator), ImmutableSet.of());
    }

    private static Result may(CouncilLedger ledger, Indicator<CouncilRecords, ?> indicator) {
        return ledger.now().evaluation().result(indicator, MAY);
    }

    @Test
    void aSubjectThatFailsTakesTheFigureAwayUntilItIsCorrected() {
        Indicator<CouncilRecords, Counted> mine = indicator(child -> {
            if (child.episodes().isEmpty()) {
                throw new IllegalStateException("no rows");
            }
            return child.episodes().size();
        });
        int day = Day.of(2019, 5, 1);
        CouncilLedger ledger = ledger(council(child("K1", day), child("K2")), mine);
        Dates last = Dates.of(Day.of(FRI_31_MAY_2019));

        assertThat(may(ledger, mine).reason()).isEqualTo("calculation failed for K2: IllegalStateException");
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.now().amounts(mine, PeriodKind.MONTH, last, Counted.COUNTED))
                .withMessage("calculation failed for K2: IllegalStateException");
        ledger.put(child("K3", day, day));
        ledger.put(child("K1"));
        assertThat(may(ledger, mine).reason()).isEqualTo("calculation failed for K1: IllegalStateException");
        Moved<CouncilRecords> moved =
                ledger.apply(CouncilChange.NONE.put(child("K1", day)).put(child("K2", day, day, day)));

        assertThat(ledger.now().amounts(mine, PeriodKind.MONTH, last, Counted.COUNTED))
                .containsExactly(6);
        assertThat(moved.amounts(mine, PeriodKind.MONTH).size())
                .as("all days kept")
                .isEqualTo(516);
        assertThat(may(ledger, mine))
                .isEqualTo(Evaluation.of(ledger.now().data(), FRI_31_MAY_2019).result(mine, MAY));
        ledger.remove("K2");
        assertThat(ledger.now().amounts(mine, PeriodKind.MONTH, last, Counted.COUNTED))
                .containsExactly(3);
    }

    @Test
    void aSumOutOfRangeIsRefusedUntilItIsBackInRange() {
        Indicator<CouncilRecords, Counted> mine = indicator(child -> Long.MAX_VALUE);
        CouncilLedger ledger = ledger(council(child("K1")), mine);

        ledger.put(child("K2"));
        assertThat(may(ledger, mine).reason()).isEqualTo("calculation failed for K2: ArithmeticException");
        ledger.remove("K1");

        assertThat(may(ledger, mine).outcome().numerator())
                .hasValueSatisfying(n -> assertThat(n.longValueExact()).isEqualTo(Long.MAX_VALUE));
        assertThat(ledger.now().evaluation().plan(ImmutableList.of(mine)).lines())
                .containsExactly("mine: kept by the ledger");
    }

    @Test
    void aLateReferralMovesTheTwelveMonthsThatSeeIt() {
        Indicator<CouncilRecords, ?> distinct = Catalogue.standard().get("rereferral-pct-12m");
        CouncilLedger ledger = ledger(council(child("K1", Day.of(2018, 9, 3))), distinct);
        Period march = Period.parse("2018-03");

        Moved<CouncilRecords> moved = ledger.put(child("K1", Day.of(2018, 9, 3), Day.of(2018, 4, 10)));

        assertThat(moved.amounts(distinct, PeriodKind.MONTH))
                .isEqualTo(Dates.daily(Day.of(2018, 4, 10), Day.of(2019, 5, 31)));
        assertThat(moved.results(distinct, ImmutableList.of(march, MAY), ""))
                .extracting(line ->
                        line.before().orElseThrow() + " -> " + line.after().orElseThrow())
                .containsExactly("rereferral-pct-12m 2019-05: 0 / 1 = 0.0 percent, target <=15 met"
                        + " -> rereferral-pct-12m 2019-05: 1 / 1 = 100.0 percent, target <=15 not_met");
        assertThat(moved.before().evaluation().result(distinct, MAY))
                .as("a state that was handed out stays as it is")
                .isNotEqualTo(may(ledger, distinct));
    }

    @Test
    void aChangedPopulationMovesRatesThoughNoAmountMoves() {
        Indicator<CouncilRecords, ?> rate = Catalogue.standard().get("referral-rate-12m");
        CouncilRecords council = CouncilRecords.builder()
                .children(ImmutableList.of(child("K1", Day.of(2019, 5, 1))))
                .complete("ssd_cin_episodes", "local_population")
                .build();
        CouncilLedger ledger = ledger(council, rate);
        Population counted = (day, ages) -> Estimate.of(20_000, day, "", "");

        Moved<CouncilRecords> moved = ledger.apply(CouncilChange.NONE.rest(before -> {
            CouncilRecords.Builder builder = CouncilRecords.builder();
            builder.from(before);
            return builder.population(counted).build();
        }));

        assertThat(moved.amounts(rate, PeriodKind.MONTH).size()).isZero();
        assertThat(moved.values(rate, PeriodKind.MONTH)).hasSize(516);
        assertThat(may(ledger, rate).toString()).startsWith("referral-rate-12m 2019-05: 1 / 20000 = 0.5 ");
    }

    @Test
    void whatIsNotKeptIsWorkedOutOfTheState() {
        Catalogue catalogue = Catalogue.standard();
        Indicator<CouncilRecords, ?> kept = catalogue.get("rereferral-pct-12m");
        Indicator<CouncilRecords, ?> other = catalogue.get("cin-open");
        Indicator<CouncilRecords, ?> another = Catalogue.standard().get("rereferral-pct-12m");
        CouncilLedger ledger = ledger(council(child("K1", Day.of(2018, 9, 3))), kept);
        ledger.put(child("K2", Day.of(2018, 9, 3)));
        Evaluation<CouncilRecords> scratch = Evaluation.of(ledger.now().data(), FRI_31_MAY_2019);

        for (Indicator<CouncilRecords, ?> one : ImmutableList.of(other, another)) {
            assertThat(ledger.now().evaluation().result(one, MAY)).isEqualTo(scratch.result(one, MAY));
            assertThat(ledger.now().evaluation().plan(ImmutableList.of(one)))
                    .isEqualTo(scratch.plan(ImmutableList.of(one)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Moved<>(ledger.now(), ledger.now()).amounts(one, PeriodKind.MONTH));
        }
        assertThat(ledger.now().evaluation().result(kept.withTitle("Ours"), MAY).title())
                .isEqualTo("Ours");
    }

    @Test
    void rejectedRowsAndMissingTablesAreThoseOfTheState() {
        Indicator<CouncilRecords, ?> kept = Catalogue.standard().get("rereferral-pct-12m");
        CouncilLedger ledger = ledger(council(child("K1", Day.of(2018, 9, 3))), kept);
        CouncilRecords without = CouncilRecords.builder()
                .children(ledger.now().data().children())
                .putTables("ssd_cin_episodes", TableState.missing("it is lost"))
                .build();

        Moved<CouncilRecords> moved = ledger.apply(CouncilChange.NONE.rest(before -> without));

        assertThat(may(ledger, kept).reason()).isEqualTo("it is lost");
        assertThat(moved.values(kept, PeriodKind.MONTH)).hasSize(516);
    }

    @Test
    void misuseIsRefused() {
        Indicator<CouncilRecords, ?> one = Catalogue.standard().get("rereferral-pct-12m");
        CouncilRecords council = council();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledger.of(
                        council, FRI_31_MAY_2019, MON_1_JAN_2018, ImmutableList.of(one, one), ImmutableSet.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Ledger.of(council, MON_1_JAN_2018, FRI_31_MAY_2019, ImmutableList.of(one), ImmutableSet.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change<>(council, Optional.of(council), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CouncilChange(ImmutableMap.of("K1", Optional.of(child("K2"))), Optional.empty()));
    }
}
