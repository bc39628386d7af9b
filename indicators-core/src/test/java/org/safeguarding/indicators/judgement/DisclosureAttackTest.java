package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;

/** The attacker has teeth: where only small numbers themselves are withheld, it gets most of them back. */
class DisclosureAttackTest {
    @Test
    void rollingYearsGiveBackMostSmallMonthsThatAreWithheldAlone() {
        int small = 0;
        int recovered = 0;
        for (int run = 0; run < 100; run++) {
            MadeUp data = months(new Random(run));
            Attacker attacker = new Attacker(data.cells());
            List<Set<Integer>> secrets = new ArrayList<>();
            for (int m = 0; m < 24; m++) {
                for (Result month : data.results(MadeUp.CONTACTS, MadeUp.month(m), false)) {
                    Set<Integer> cells = data.numerator("contacts", month.period(), "");
                    if (data.secrets(month).isEmpty()) {
                        data.tell(attacker, month, 1);
                    } else {
                        secrets.add(cells);
                    }
                }
                if (m >= 11) {
                    data.results(MadeUp.RATE, MadeUp.month(m), false).forEach(year -> data.tell(attacker, year, 1));
                }
            }
            for (Set<Integer> secret : secrets) {
                long[] limits = attacker.limits(secret);
                recovered += limits[0] == limits[1] ? 1 : 0;
                small++;
            }
        }
        assertThat(small).isGreaterThan(500);
        assertThat(100 * recovered / small)
                .as("percent of %s small months", small)
                .isBetween(70, 99);
    }

    @Test
    void theSameMonthsKeepTheirSecretsUnderDisclosureControl() {
        for (int run = 0; run < 20; run++) {
            MadeUp data = months(new Random(run));
            List<Result> results = new ArrayList<>();
            for (int m = 0; m < 24; m++) {
                results.addAll(data.results(MadeUp.CONTACTS, MadeUp.month(m), false));
                if (m >= 11) {
                    results.addAll(data.results(MadeUp.RATE, MadeUp.month(m), false));
                }
            }
            Attacker attacker = new Attacker(data.cells());
            DisclosureControl.of(MadeUp.ALL, DisclosureRules.standard())
                    .apply(results)
                    .results()
                    .forEach(result -> data.tell(attacker, result.shown(), 1));
            for (Result result : results) {
                for (Set<Integer> secret : data.secrets(result)) {
                    assertThat(attacker.finds(secret, 5)).as("%s", result).isFalse();
                }
            }
        }
    }

    private static MadeUp months(Random random) {
        long[][] in = new long[24][1];
        long[][] out = new long[24][1];
        for (int m = 0; m < 24; m++) {
            in[m][0] = Chances.poisson(random, 7);
        }
        return new MadeUp(in, out);
    }

    @Test
    void aPercentageWithItsLimitsAtOnePlaceTellsEveryNumeratorOfOneToFiveWithoutItsDenominator() {
        for (int of = 1; of <= PrintedShare.LARGEST; of++) {
            for (int in = 1; in <= Math.min(of, 5); in++) {
                Attacker attacker = new Attacker(2);
                PrintedShare.of(in, of).tell(attacker, Set.of(0), Set.of(0, 1));

                assertThat(attacker.range(Set.of(0))).as("%s of %s", in, of).containsExactly(in, in);
            }
        }
    }

    @Test
    void whereTheAttackerCannotFindTheLimitsItSaysSo() {
        Attacker attacker = new Attacker(2);
        attacker.learns(Set.of(0), 7, 7);
        attacker.learns(Set.of(0, 1), 3, 3);

        assertThatIllegalStateException().isThrownBy(() -> attacker.limits(Set.of(1)));
    }
}
