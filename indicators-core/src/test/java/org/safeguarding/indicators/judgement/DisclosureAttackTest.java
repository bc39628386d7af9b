package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
                    assertThat(attacker.fails(secret, 5)).as("%s", result).isTrue();
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
        SetMultimap<String, Integer> numerators = HashMultimap.create();
        for (int of = 1; of <= 300; of++) {
            for (int in = 0; in <= of; in++) {
                numerators.put(printed(in, of), in);
            }
        }
        for (int of = 1; of <= 300; of++) {
            for (int in = 1; in <= Math.min(of, 5); in++) {
                assertThat(numerators.get(printed(in, of)))
                        .as("%s of %s: %s", in, of, printed(in, of))
                        .containsExactly(in);
            }
        }
    }

    private static String printed(int in, int of) {
        ConfidenceInterval limits = Intervals.share(in, of, 100, Confidence.P95);
        BigDecimal percent = BigDecimal.valueOf(100L * in).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        return percent + " (" + limits.lower().setScale(1, RoundingMode.HALF_UP) + " to "
                + limits.upper().setScale(1, RoundingMode.HALF_UP) + ")";
    }
}
