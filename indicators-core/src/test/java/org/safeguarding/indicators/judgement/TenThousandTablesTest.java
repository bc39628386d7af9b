package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.indicators.evaluation.Result;

/**
 * An attacker who has all that is published recovers nothing that is protected: no small number of a figure, no complement, and no
 * small count that is not printed at all. It never gives up: where it cannot find the limits of a count, it throws.
 */
class TenThousandTablesTest {
    private static final int SMALL = DisclosureRules.standard().smallUpTo();

    @Test
    void thereAreTenThousandTables() {
        assertThat(Arrays.stream(Releases.values()).mapToInt(Releases::tables).sum())
                .isEqualTo(10_000);
    }

    @ParameterizedTest
    @EnumSource
    void theyKeepTheirSecrets(Releases kind) {
        Set<String> attacked = new HashSet<>();
        int asked = 0;
        for (long seed = 0; attacked.size() < kind.tables(); seed++) {
            Random random = new Random(seed);
            MadeUp data = kind.data(random);
            if (attacked.add(data.content())) {
                asked += attack(kind, data, random, seed);
            }
        }
        assertThat(attacked).as("tables that differ").hasSize(kind.tables());
        assertThat(asked).as("counts asked about").isGreaterThan(kind.tables());
    }

    /** Attacks all that one table tells, release after release, and says how many counts were asked about. */
    private static int attack(Releases kind, MadeUp data, Random random, long seed) {
        Attacker attacker = new Attacker(data.cells());
        List<Result> all = new ArrayList<>();
        List<EarlierFigure> before = new ArrayList<>();
        int asked = 0;
        for (List<Result> results : kind.results(data, random)) {
            Disclosure disclosure = DisclosureControl.of(MadeUp.ALL, kind.rules())
                    .withUnpublished(all)
                    .withAlreadyPublished(before)
                    .apply(results);
            before.addAll(Releases.earlier(disclosure));
            all.addAll(results);
            String where = kind + " " + seed;
            assertThat(disclosure.exposed()).as(where).isEmpty();
            disclosure.results().forEach(result -> hasNothing(result, where));
            disclosure
                    .results()
                    .forEach(result ->
                            data.tell(attacker, result.shown(), kind.rules().roundTo()));
            for (Result result : all) {
                for (Set<Integer> secret : data.secrets(result)) {
                    asked++;
                    if (attacker.finds(secret, SMALL)) {
                        throw new AssertionError(where + ": found " + Arrays.toString(attacker.range(secret)) + " of "
                                + result + ", of which the public see " + disclosure.results());
                    }
                }
            }
            for (Set<Integer> small : data.smallNumbers(SMALL)) {
                asked++;
                if (attacker.knowsToBeSmall(small, SMALL)) {
                    throw new AssertionError(where + ": found that " + data.words(small) + " are "
                            + Arrays.toString(attacker.range(small)) + ", of which the public see "
                            + disclosure.results());
                }
            }
        }
        return asked;
    }

    /** What is withheld has no number left that would tell of it. */
    private static void hasNothing(PublicResult result, String where) {
        if (result.withheld()) {
            assertThat(result.shown().outcome().value().figure()).as(where).isEmpty();
            assertThat(Intervals.of(result.shown().outcome(), Confidence.P95))
                    .as(where)
                    .isEmpty();
            assertThat(result.shown().targetStatus()).as(where).isEmpty();
        }
    }
}
