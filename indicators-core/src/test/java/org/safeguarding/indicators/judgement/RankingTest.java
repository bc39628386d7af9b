package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.measure.Exact;

class RankingTest {
    private static List<Area> areas(String numbers) {
        List<Area> areas = new ArrayList<>();
        ChartSeries.of(numbers)
                .points()
                .forEach(point -> areas.add(new Area("area " + (char) ('a' + areas.size()), point.outcome())));
        return areas;
    }

    private static String ranks(Ranking ranking, List<Area> areas) {
        return String.join(
                " ",
                Lists.transform(
                        areas,
                        area -> ranking.of(area.name())
                                .map(place -> Integer.toString(place.rank()))
                                .orElse("-")));
    }

    /** DfE's local authority interactive tool (commit 2e30e39), tests/testthat/test-fn_analysis.R, and two by hand. */
    @ParameterizedTest
    @CsvSource({
        "10 20 20 30 40, HIGHER_IS_BETTER, 5 3 3 2 1",
        "10 20 20 30 40, LOWER_IS_BETTER, 1 2 2 4 5",
        "10 20 20 30 40, NEITHER, 5 3 3 2 1",
        "10 - 20 30 -, LOWER_IS_BETTER, 1 - 2 3 -",
        "- - -, LOWER_IS_BETTER, - - -",
    })
    void tiesShareTheFirstRankAndWhatIsMissingHasNone(String values, Polarity polarity, String expected) {
        List<Area> areas = areas(values);

        assertThat(ranks(Ranking.of(areas, polarity), areas)).isEqualTo(expected);
    }

    @Test
    void theCountRankedAndTheMissingAreTold() {
        Ranking ranking = Ranking.of(areas("10 - 20 20"), Polarity.HIGHER_IS_BETTER);

        assertThat(ranking.counted()).isEqualTo(3);
        assertThat(ranking.missing()).containsExactly("area b");
        assertThat(ranking.of("area c").orElseThrow().sharing()).isEqualTo(2);
        assertThat(ranking.of("area b")).isEmpty();
    }

    /** The same tool's quartile bands. */
    @ParameterizedTest
    @CsvSource({"10, D", "30, C", "60, B", "80, A", "25, D", "0, D", "100, A", "50, C"})
    void aValueOnACutFallsInTheQuarterBelow(int value, Quartile expected) {
        Quartiles cuts =
                new Quartiles(ImmutableList.of(Exact.of(0), Exact.of(25), Exact.of(50), Exact.of(75), Exact.of(100)));

        assertThat(cuts.of(Exact.of(value), Polarity.HIGHER_IS_BETTER)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-10", "110"})
    void aValueOutsideHasNoQuarter(int value) {
        Quartiles cuts =
                new Quartiles(ImmutableList.of(Exact.of(0), Exact.of(25), Exact.of(50), Exact.of(75), Exact.of(100)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cuts.of(Exact.of(value), Polarity.LOWER_IS_BETTER))
                .withMessage("expected a value from 0 to 100, got " + value);
    }

    @Test
    void theLowestQuarterIsTheFirstWhereLowerIsBetter() {
        Ranking ranking = Ranking.of(areas("1 2 3 4 5"), Polarity.LOWER_IS_BETTER);

        // Quartiles at 2, 3 and 4.
        assertThat(ranking.places().stream().map(Ranking.Place::quartile))
                .containsExactly(
                        Optional.of(Quartile.A),
                        Optional.of(Quartile.A),
                        Optional.of(Quartile.B),
                        Optional.of(Quartile.C),
                        Optional.of(Quartile.D));
    }

    @Test
    void fewerAreasThanQuartersHaveNoQuartiles() {
        Ranking ranking = Ranking.of(areas("1 2 3 - -"), Polarity.LOWER_IS_BETTER);

        assertThat(ranking.places())
                .allSatisfy(place -> assertThat(place.quartile()).isEmpty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quartiles(ImmutableList.of(Exact.of(1), Exact.of(0))));
    }

    @Test
    void areasOfTwoUnitsAreNotRanked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(
                        List.of(new Area("a", ChartSeries.share(1, 2)), new Area("b", ChartSeries.rate(1, 2))),
                        Polarity.NEITHER));
    }

    private static List<Area> shares(long of, long... in) {
        List<Area> areas = new ArrayList<>();
        for (long each : in) {
            areas.add(new Area("area " + (char) ('a' + areas.size()), ChartSeries.share(each, of)));
        }
        return areas;
    }

    private static ImmutableMap<String, RankInterval> intervals(List<Area> areas) {
        return RankInterval.of(Ranking.of(areas, Polarity.HIGHER_IS_BETTER)).orElseThrow();
    }

    @Test
    void ranksOfFewCasesAreNoise() {
        // Of ten each, nothing tells four areas apart.
        assertThat(intervals(shares(10, 4, 5, 6, 5)).values())
                .allSatisfy(interval -> assertThat(interval.isDistinguishable()).isFalse())
                .allSatisfy(interval -> assertThat(interval.of()).isEqualTo(4));
    }

    @Test
    void ranksOfManyCasesAreSure() {
        assertThat(intervals(shares(10_000, 1_000, 3_000, 5_000, 7_000)))
                .containsExactly(
                        entry("area a", new RankInterval(4, 4, 4)),
                        entry("area b", new RankInterval(3, 3, 4)),
                        entry("area c", new RankInterval(2, 2, 4)),
                        entry("area d", new RankInterval(1, 1, 4)));
        assertThat(intervals(shares(10_000, 1_000, 3_000, 5_000, 7_000)).get("area b"))
                .satisfies(interval -> assertThat(interval.isDistinguishable()).isTrue());
    }

    @Test
    void theIntervalIsTheSameInWhicheverOrderTheAreasCome() {
        List<Area> areas = shares(50, 10, 14, 20, 22, 30, 31);

        assertThat(intervals(Lists.reverse(areas))).isEqualTo(intervals(areas));
    }

    @Test
    void whatWasNotWorkedOutOfCountsHasNoInterval() {
        assertThat(RankInterval.of(Ranking.of(areas("1 2 3"), Polarity.NEITHER)))
                .isEmpty();
    }

    @Test
    void theMiddleRankIsInNeitherHalf() {
        assertThat(new RankInterval(1, 2, 5).isDistinguishable()).isTrue();
        assertThat(new RankInterval(1, 3, 5).isDistinguishable()).isFalse();
        assertThat(new RankInterval(4, 5, 5).isDistinguishable()).isTrue();
        assertThat(new RankInterval(3, 5, 5).isDistinguishable()).isFalse();
        assertThat(new RankInterval(1, 2, 4).isDistinguishable()).isTrue();
    }

    @Test
    void drawsAreTheSameOnEveryMachine() {
        // Worked out with other software too: any other number would change intervals that were published.
        Draws draws = new Draws(1);

        assertThat(draws.gamma(3.5)).isEqualTo(3.994007330368239);
        assertThat(draws.beta(2, 5)).isBetween(0.0, 1.0);
    }

    @Test
    void drawsHaveTheMeanAndSpreadThatTheyShould() {
        Draws draws = new Draws(7);
        double gammas = 0;
        double small = 0;
        double betas = 0;
        for (int i = 0; i < 20_000; i++) {
            gammas += draws.gamma(9) / 20_000;
            small += draws.gamma(0.5) / 20_000;
            betas += draws.beta(3, 7) / 20_000;
        }

        // Means of 9, 0.5 and 0.3; their standard errors are 0.021, 0.005 and 0.001.
        assertThat(gammas).isBetween(8.9, 9.1);
        assertThat(small).isBetween(0.48, 0.52);
        assertThat(betas).isBetween(0.296, 0.304);
    }
}
