package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Statistic;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;

/**
 * No report prints teams crossed by ages. It can print both margins, one release after the other: here those of the real definition of
 * referrals, over made-up children, whom the attacker knows cell by cell of month, team and age.
 */
class CrossedMarginsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);
    private static final Indicator<CouncilRecords, ?> REFERRALS =
            Catalogue.standard().get("referrals");
    private static final Month APRIL_2018 = new Month(2018, 4);
    private static final int MONTHS = 14;
    private static final ImmutableList<String> TEAMS = ImmutableList.of("North", "South");
    private static final ImmutableList<String> AGES = ImmutableList.of("1-4", "5-9", "10-15");
    private static final int[] BORN = {Day.of(2016, 1, 4), Day.of(2011, 6, 6), Day.of(2006, 1, 2)};
    private static final int COUNCILS = 60;

    /** How many children were referred, by month, team and age. */
    private record Cells(ImmutableIntArray counts) {
        static Cells of(Random random) {
            return new Cells(ImmutableIntArray.copyOf(IntStream.range(0, MONTHS * TEAMS.size() * AGES.size())
                    .map(cell -> (int) Chances.poisson(random, 1 + random.nextInt(5)))));
        }

        private static Month month(int cell) {
            return Month.holding(Day.plusMonths(APRIL_2018.firstDay(), cell / AGES.size() / TEAMS.size()));
        }

        private static String team(int cell) {
            return TEAMS.get(cell / AGES.size() % TEAMS.size());
        }

        private static String age(int cell) {
            return AGES.get(cell % AGES.size());
        }

        CouncilRecords council() {
            ImmutableList.Builder<ChildRecord> children = ImmutableList.builder();
            for (int cell = 0; cell < counts.length(); cell++) {
                for (int i = 0; i < counts.get(cell); i++) {
                    String key = cell + "-" + i;
                    int day = month(cell).firstDay() + i;
                    ChildRecord.Builder child = ChildRecord.builder("K" + key)
                            .addEpisodes(new CinEpisode("R" + key, day, Day.NONE, "", false, "", team(cell)));
                    child.born(BORN[cell % AGES.size()]);
                    children.add(child.build());
                }
            }
            CouncilRecords.Builder council = CouncilRecords.builder();
            council.children(children.build());
            return council.complete("ssd_cin_episodes").build();
        }

        Set<Integer> of(Period period, String breakdown, String group) {
            return IntStream.range(0, counts.length())
                    .filter(cell -> period.firstDay() <= month(cell).firstDay()
                            && month(cell).lastDay() <= period.lastDay())
                    .filter(cell ->
                            breakdown.isEmpty() || group.equals(breakdown.equals("team") ? team(cell) : age(cell)))
                    .boxed()
                    .collect(Collectors.toSet());
        }

        long sum(Set<Integer> cells) {
            return cells.stream().mapToLong(cell -> counts.get(cell)).sum();
        }
    }

    private static ImmutableList<Period> periods() {
        return ImmutableList.of(
                Period.parse("2019-03"),
                Period.parse("2019-04"),
                Period.parse("2019-05"),
                Period.parse("2018-Q4"),
                Period.parse("2018/19"));
    }

    @Test
    void bothMarginsOfARealIndicatorTellNoSmallNumberAndNoCellOfTheCrossing() {
        int asked = 0;
        for (long seed = 0; seed < COUNCILS; seed++) {
            asked += attack(Cells.of(new Random(seed)), seed);
        }
        assertThat(asked).as("counts asked about").isGreaterThan(40 * COUNCILS);
    }

    /** First by team, then by age, for a public that has the first. */
    private static int attack(Cells cells, long seed) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(cells.council(), FRI_31_MAY_2019);
        Attacker attacker = new Attacker(cells.counts().length());
        List<Result> all = new ArrayList<>();
        List<EarlierFigure> before = new ArrayList<>();
        for (String by : ImmutableList.of("team", "age")) {
            ImmutableList<Result> results = evaluation.results(REFERRALS, periods(), by);
            Disclosure disclosure = DisclosureControl.of(ImmutableList.of(REFERRALS), DisclosureRules.standard())
                    .withUnpublished(all)
                    .withAlreadyPublished(before)
                    .apply(results);
            assertThat(disclosure.exposed()).isEmpty();
            disclosure.results().forEach(result -> tell(attacker, cells, result.shown()));
            before.addAll(Releases.earlier(disclosure));
            all.addAll(results);
        }
        int asked = 0;
        for (Result result : all) {
            Set<Integer> own = cells.of(result.period(), result.breakdown(), result.group());
            Set<Integer> rest = new HashSet<>(cells.of(result.period(), "", ""));
            rest.removeAll(own);
            for (Set<Integer> secret : ImmutableList.of(own, rest)) {
                if (isSmall(cells.sum(secret))) {
                    asked++;
                    assertThat(attacker.finds(secret, 5))
                            .as("%s: %s", seed, result)
                            .isFalse();
                }
            }
        }
        for (int cell = 0; cell < cells.counts().length(); cell++) {
            if (isSmall(cells.counts().get(cell))) {
                asked++;
                assertThat(attacker.knowsToBeSmall(Set.of(cell), 5))
                        .as("%s: cell %s", seed, cell)
                        .isFalse();
            }
        }
        return asked;
    }

    private static boolean isSmall(long count) {
        return count >= 1 && count <= 5;
    }

    private static void tell(Attacker attacker, Cells cells, Result shown) {
        learn(
                attacker,
                cells.of(shown.period(), shown.breakdown(), shown.group()),
                shown.outcome().numerator());
        learn(attacker, cells.of(shown.period(), "", ""), shown.outcome().denominator());
    }

    private static void learn(Attacker attacker, Set<Integer> of, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            long told = number.get().longValueExact();
            attacker.learns(of, told, told);
        }
    }

    @Test
    void withSmallNumbersAloneWithheldTheAttackerGetsMarginsBack() {
        int small = 0;
        int found = 0;
        for (long seed = 0; seed < COUNCILS; seed++) {
            Cells cells = Cells.of(new Random(seed));
            Evaluation<CouncilRecords> evaluation = Evaluation.of(cells.council(), FRI_31_MAY_2019);
            Attacker attacker = new Attacker(cells.counts().length());
            List<Set<Integer>> withheld = new ArrayList<>();
            for (String by : ImmutableList.of("team", "age")) {
                for (Result result : evaluation.results(REFERRALS, periods(), by)) {
                    Set<Integer> own = cells.of(result.period(), result.breakdown(), result.group());
                    if (isSmall(cells.sum(own))) {
                        withheld.add(own);
                    } else {
                        tell(attacker, cells, result);
                    }
                }
            }
            small += withheld.size();
            found += (int)
                    withheld.stream().filter(own -> attacker.finds(own, 5)).count();
        }
        assertThat(small).isGreaterThan(50);
        assertThat(100 * found / small).as("percent found of %s", small).isGreaterThan(30);
    }

    @Test
    void noRowOfAReportIsOfTwoDimensions() {
        CouncilRecords council = Cells.of(new Random(2)).council();
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            Set<String> single = new HashSet<>(Set.of(""));
            indicator.breakdowns().stream().map(Breakdown::dimension).forEach(single::add);
            indicator.breakdown().map(Breakdown::dimension).ifPresent(single::add);
            indicator.statistics().stream().map(Statistic::breakdown).forEach(single::add);
            for (String by : List.of("", "team", "age", "source", "category", "team,age", "team x age")) {
                ImmutableList<Result> results =
                        Evaluation.of(council, FRI_31_MAY_2019).results(indicator, periods(), by);
                assertThat(results)
                        .as(indicator.id() + " by " + by)
                        .allMatch(result -> single.contains(result.breakdown()));
                assertThat(results.stream()
                                .map(Result::breakdown)
                                .filter(breakdown ->
                                        ImmutableList.of("team", "age").contains(breakdown))
                                .distinct())
                        .as(indicator.id() + " by " + by)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }
}
