package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.FinancialYear;

/** An attacker who has all that is published recovers nothing that is protected, on 10,000 tables and series. */
class DisclosureProperties {
    private static final DisclosureRules RULES = DisclosureRules.standard();

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    void teamsByMonthsWithBothMarginsKeepTheirSecrets(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUp data = madeUp(random, 3, 2 + random.nextInt(4), 1 + random.nextInt(12));
        List<Result> results = new ArrayList<>();
        for (int m = 0; m < 3; m++) {
            results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), true));
        }
        results.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2019, 1), true));
        attack(data, results, List.of(), RULES);
    }

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    void countsAndSharesOfTheSameContactsKeepTheirSecrets(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUp data = madeUp(random, 3, 1 + random.nextInt(3), 1 + random.nextInt(20));
        List<Result> results = new ArrayList<>();
        for (int m = 0; m < 3; m++) {
            results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), random.nextBoolean()));
            results.addAll(data.results(MadeUp.THOSE_IN, MadeUp.month(m), random.nextBoolean()));
            results.addAll(data.results(MadeUp.SHARE, MadeUp.month(m), random.nextBoolean()));
        }
        results.addAll(data.results(MadeUp.SHARE, new FinancialQuarter(2019, 1), random.nextBoolean()));
        attack(data, results, List.of(), RULES);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void monthsBesideRollingYearsKeepTheirSecrets(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUp data = madeUp(random, 24, 1, 7);
        List<Result> results = new ArrayList<>();
        for (int m = 0; m < 24; m++) {
            results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), false));
            if (m >= 11) {
                results.addAll(data.results(MadeUp.RATE, MadeUp.month(m), false));
            }
        }
        if (random.nextBoolean()) {
            results.addAll(data.results(MadeUp.CONTACTS, new FinancialYear(2019), false));
        }
        attack(data, results, List.of(), RULES);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatWasPublishedBeforeGivesNothingAway(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUp data = madeUp(random, 18, 1 + random.nextInt(2), 1 + random.nextInt(9));
        List<Result> before = new ArrayList<>();
        for (int m = 0; m < 12; m += 1 + random.nextInt(2)) {
            before.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), true));
        }
        before.addAll(data.results(MadeUp.RATE, MadeUp.month(11), false));
        Disclosure first = DisclosureControl.of(MadeUp.ALL, RULES).apply(before);
        List<Result> now = new ArrayList<>();
        for (int m = 9; m < 18; m++) {
            now.addAll(data.results(random.nextBoolean() ? MadeUp.CONTACTS : MadeUp.SHARE, MadeUp.month(m), true));
        }
        now.addAll(data.results(MadeUp.RATE, MadeUp.month(17), false));
        now.addAll(data.results(MadeUp.CONTACTS, new FinancialYear(2019), true));
        Disclosure second = DisclosureControl.of(MadeUp.ALL, RULES)
                .withUnpublished(before)
                .withAlreadyPublished(earlier(first))
                .apply(now);
        assertThat(second.exposed()).isEmpty();
        attack(data, before, ImmutableList.copyOf(first.results()), second);
        attack(data, now, ImmutableList.copyOf(first.results()), second);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void roundedCountsKeepTheirSecrets(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUp data = madeUp(random, 3, 2 + random.nextInt(3), 1 + random.nextInt(30));
        List<Result> results = new ArrayList<>();
        for (int m = 0; m < 3; m++) {
            results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), true));
            results.addAll(data.results(MadeUp.SHARE, MadeUp.month(m), true));
        }
        results.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2019, 1), true));
        attack(data, results, List.of(), new DisclosureRules(5, 10, 5));
    }

    static ImmutableList<EarlierFigure> earlier(Disclosure release) {
        return release.results().stream()
                .map(PublicResult::shown)
                .map(result -> new EarlierFigure(
                        result.indicator(),
                        result.period(),
                        result.breakdown(),
                        result.group(),
                        result.asAt(),
                        result.outcome().numerator(),
                        result.outcome().denominator()))
                .filter(figure -> figure.numerator().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    static MadeUp madeUp(Random random, int months, int teams, int mean) {
        long[][] in = new long[months][teams];
        long[][] out = new long[months][teams];
        for (int m = 0; m < months; m++) {
            for (int g = 0; g < teams; g++) {
                in[m][g] = Chances.poisson(random, random.nextInt(4) == 0 ? mean / 4.0 : mean / 2.0);
                out[m][g] = Chances.poisson(random, random.nextInt(4) == 0 ? mean / 4.0 : mean / 2.0);
            }
        }
        return new MadeUp(in, out);
    }

    private static void attack(MadeUp data, List<Result> results, List<PublicResult> before, DisclosureRules rules) {
        attack(data, results, before, DisclosureControl.of(MadeUp.ALL, rules).apply(results));
    }

    private static void attack(MadeUp data, List<Result> secretsOf, List<PublicResult> before, Disclosure disclosure) {
        Attacker attacker = new Attacker(data.cells());
        int step = disclosure.rules().roundTo();
        before.forEach(result -> data.tell(attacker, result.shown(), step));
        disclosure.results().forEach(result -> data.tell(attacker, result.shown(), step));
        for (Result result : secretsOf) {
            for (Set<Integer> secret : data.secrets(result)) {
                assertThat(attacker.fails(secret, RULES.smallUpTo()))
                        .as("%s, of which the public see %s", result, disclosure.results())
                        .isTrue();
            }
        }
    }
}
