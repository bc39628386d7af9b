package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.FinancialYear;

/** Kinds of releases that an attacker is set on: what is in them, and how many tables of each. */
enum Releases {
    /** Months by team with both margins, and their quarter. */
    TEAMS_BY_MONTHS(2_500) {
        @Override
        MadeUp data(Random random) {
            return MadeUp.of(random, 3, 2 + random.nextInt(4), 1, 2 + random.nextInt(12));
        }

        @Override
        List<List<Result>> results(MadeUp data, Random random) {
            List<Result> results = new ArrayList<>();
            for (int m = 0; m < 3; m++) {
                results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), true));
            }
            results.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2019, 1), true));
            return List.of(results);
        }
    },
    /** A count, those of it that are in, and their percentage with its interval. */
    SHARES(2_500) {
        @Override
        MadeUp data(Random random) {
            return MadeUp.of(random, 3, 1 + random.nextInt(3), 1, 2 + random.nextInt(20));
        }

        @Override
        List<List<Result>> results(MadeUp data, Random random) {
            List<Result> results = new ArrayList<>();
            for (int m = 0; m < 3; m++) {
                results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), random.nextBoolean()));
                results.addAll(data.results(MadeUp.THOSE_IN, MadeUp.month(m), random.nextBoolean()));
                results.addAll(data.results(MadeUp.SHARE, MadeUp.month(m), random.nextBoolean()));
            }
            results.addAll(data.results(MadeUp.SHARE, new FinancialQuarter(2019, 1), random.nextBoolean()));
            return List.of(results);
        }
    },
    /** 24 months beside the rolling years that end with 13 of them, some with a financial year. */
    MONTHS_BESIDE_ROLLING_YEARS(1_000) {
        @Override
        MadeUp data(Random random) {
            return MadeUp.of(random, 24, 1, 1, 7);
        }

        @Override
        List<List<Result>> results(MadeUp data, Random random) {
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
            return List.of(results);
        }
    },
    /** Months by team and by age, so two dimensions that cross, with shares, and their quarter. */
    TEAMS_CROSSED_BY_AGES(1_500) {
        @Override
        MadeUp data(Random random) {
            return MadeUp.of(random, 3, 2 + random.nextInt(3), 2 + random.nextInt(3), 4 + random.nextInt(30));
        }

        @Override
        List<List<Result>> results(MadeUp data, Random random) {
            List<Result> results = new ArrayList<>();
            Set<String> both = Set.of(MadeUp.TEAM, MadeUp.AGE);
            boolean shares = random.nextBoolean();
            for (int m = 0; m < 3; m++) {
                results.addAll(data.results(shares ? MadeUp.SHARE : MadeUp.CONTACTS, MadeUp.month(m), both));
            }
            results.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2019, 1), both));
            return List.of(results);
        }
    },
    /** Two later releases beside what was published before. */
    AFTER_EARLIER_RELEASES(1_000) {
        @Override
        MadeUp data(Random random) {
            return MadeUp.of(random, 18, 1 + random.nextInt(2), 1, 2 + random.nextInt(9));
        }

        @Override
        List<List<Result>> results(MadeUp data, Random random) {
            List<Result> first = new ArrayList<>();
            for (int m = 0; m < 12; m += 1 + random.nextInt(2)) {
                first.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), true));
            }
            first.addAll(data.results(MadeUp.RATE, MadeUp.month(11), false));
            List<Result> second = new ArrayList<>();
            for (int m = 9; m < 18; m++) {
                second.addAll(
                        data.results(random.nextBoolean() ? MadeUp.CONTACTS : MadeUp.SHARE, MadeUp.month(m), true));
            }
            second.addAll(data.results(MadeUp.RATE, MadeUp.month(17), false));
            second.addAll(data.results(MadeUp.CONTACTS, new FinancialYear(2019), true));
            List<Result> third = new ArrayList<>(data.results(MadeUp.RATE, MadeUp.month(16), random.nextBoolean()));
            third.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2020, 1), true));
            return random.nextBoolean() ? List.of(first, second) : List.of(first, second, third);
        }
    },
    /** Some figures of some periods, so that much is not printed and is told by what is. */
    SOME_OF_EVERYTHING(1_000) {
        @Override
        MadeUp data(Random random) {
            return MadeUp.of(random, 15, 1 + random.nextInt(2), 1 + random.nextInt(2), 2 + random.nextInt(8));
        }

        @Override
        List<List<Result>> results(MadeUp data, Random random) {
            List<Result> results = new ArrayList<>();
            for (Indicator<Dataset, ?> indicator : MadeUp.ALL) {
                boolean rolling = indicator.equals(MadeUp.RATE);
                for (int m = rolling ? 11 : 0; m < 15; m++) {
                    if (random.nextInt(3) == 0) {
                        results.addAll(data.results(indicator, MadeUp.month(m), some(random)));
                    }
                }
                for (int q = 1; q <= 4 && !rolling; q++) {
                    if (random.nextInt(3) == 0) {
                        results.addAll(data.results(indicator, new FinancialQuarter(2019, q), some(random)));
                    }
                }
                if (random.nextBoolean() && !rolling) {
                    results.addAll(data.results(indicator, new FinancialYear(2019), some(random)));
                }
            }
            return List.of(results);
        }
    },
    /** Counts rounded to 5. */
    ROUNDED(500) {
        @Override
        MadeUp data(Random random) {
            return MadeUp.of(random, 3, 2 + random.nextInt(3), 1, 2 + random.nextInt(30));
        }

        @Override
        List<List<Result>> results(MadeUp data, Random random) {
            List<Result> results = new ArrayList<>();
            for (int m = 0; m < 3; m++) {
                results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), true));
                results.addAll(data.results(MadeUp.SHARE, MadeUp.month(m), true));
            }
            results.addAll(data.results(MadeUp.CONTACTS, new FinancialQuarter(2019, 1), true));
            return List.of(results);
        }

        @Override
        DisclosureRules rules() {
            return new DisclosureRules(5, 10, 5);
        }
    };

    private final int tables;

    Releases(int tables) {
        this.tables = tables;
    }

    abstract MadeUp data(Random random);

    /** What is released, one release after the other. */
    abstract List<List<Result>> results(MadeUp data, Random random);

    DisclosureRules rules() {
        return DisclosureRules.standard();
    }

    /** How many tables of this kind are attacked. */
    int tables() {
        return tables;
    }

    private static Set<String> some(Random random) {
        Set<String> dimensions = new HashSet<>();
        if (random.nextBoolean()) {
            dimensions.add(MadeUp.TEAM);
        }
        if (random.nextInt(3) == 0) {
            dimensions.add(MadeUp.AGE);
        }
        return ImmutableSet.copyOf(dimensions);
    }

    /** What a release has told, for the next one. */
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
}
