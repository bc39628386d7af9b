package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is found impossible is what a search through everything that could be does not find, and nothing else. */
class OracleProperties {
    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void sharesAreImpossibleWhereNoCountsPrintAsTheyDo(
            @ForAll @IntRange(min = 1, max = 40) int base,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 100) Integer> percents,
            @ForAll boolean complete) {
        Tables table = new Tables().count("base", base);
        ImmutableList.Builder<Shares.Share> shares = ImmutableList.builder();
        Set<Integer> sums = new TreeSet<>(Set.of(0));
        boolean each = true;
        for (int i = 0; i < percents.size(); i++) {
            String printed = percents.get(i).toString();
            table.percent("p" + i, printed);
            shares.add(Shares.Share.percent("p" + i));
            List<Integer> counts = printing(printed, base);
            each &= !counts.isEmpty();
            Set<Integer> longer = new TreeSet<>();
            sums.forEach(sum -> counts.forEach(count -> longer.add(sum + count)));
            sums = longer;
        }
        boolean possible = each && (!complete || sums.contains(base));

        assertThat(table.findings(new Shares(Optional.of("base"), shares.build(), complete))
                        .isEmpty())
                .isEqualTo(possible);
    }

    @Property(tries = TRIES)
    void ratesAreImpossibleWhereNoPopulationPrintsThemAll(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 9) Integer> counts,
            @ForAll @IntRange(min = 20, max = 60) int population,
            @ForAll @Size(3) List<@IntRange(min = -12, max = 12) Integer> off) {
        Tables table = new Tables();
        ImmutableList.Builder<OnePopulation.Rate> rates = ImmutableList.builder();
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            long right = Long.parseLong(Tables.printed(counts.get(i), population, 1_000, 0));
            printed.add(String.valueOf(Math.max(1, right + off.get(i))));
            table.count("n" + i, counts.get(i)).rate("r" + i, printed.get(i));
            rates.add(new OnePopulation.Rate("r" + i, Amount.of("n" + i)));
        }
        boolean possible = IntStream.rangeClosed(1, 15_000)
                .anyMatch(persons -> IntStream.range(0, counts.size())
                        .allMatch(i ->
                                Tables.printed(counts.get(i), persons, 1_000, 0).equals(printed.get(i))));

        assertThat(table.findings(new OnePopulation(rates.build(), 1_000)).isEmpty())
                .isEqualTo(possible);
    }

    @Property(tries = TRIES)
    void aRollingSeriesIsImpossibleWhereNoNumeratorsCanFollowEachOther(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 0, max = 100) Integer> percents,
            @ForAll @Size(5) List<@IntRange(min = 0, max = 12) Integer> entered,
            @ForAll @Size(5) List<@IntRange(min = 0, max = 8) Integer> left) {
        Tables table = new Tables();
        ImmutableList.Builder<RollingSeries.Point> points = ImmutableList.builder();
        int base = 40;
        List<Integer> reached = printing(percents.get(0).toString(), base);
        for (int i = 0; i < percents.size(); i++) {
            int in = entered.get(i);
            int out = left.get(i);
            if (i > 0) {
                base += in - out;
                List<Integer> before = reached;
                reached = printing(percents.get(i).toString(), base).stream()
                        .filter(next -> before.stream().anyMatch(n -> next - n <= in && n - next <= out))
                        .toList();
            }
            table.percent("p" + i, percents.get(i).toString())
                    .count("base" + i, base)
                    .count("in" + i, in)
                    .count("out" + i, out);
            points.add(new RollingSeries.Point(
                    "p" + i,
                    Amount.of("base" + i),
                    i == 0 ? Optional.empty() : Optional.of(Amount.of("in" + i)),
                    i == 0 ? Optional.empty() : Optional.of(Amount.of("out" + i))));
        }

        ImmutableList<Finding> found = Reconciliation.of(table.publication(new RollingSeries(points.build())))
                .findings(Grade.IMPOSSIBLE);

        assertThat(found.isEmpty()).isEqualTo(!reached.isEmpty());
    }

    /** The counts of a base whose percentage is printed so. */
    private static List<Integer> printing(String percent, int base) {
        return IntStream.rangeClosed(0, base)
                .filter(count -> Tables.printed(count, base, 100, 0).equals(percent))
                .boxed()
                .toList();
    }
}
