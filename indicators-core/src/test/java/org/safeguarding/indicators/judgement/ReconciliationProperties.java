package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safeguarding.indicators.measure.Unit;

/** Tables that are worked out raise nothing; one figure altered is found, and what is proposed for it mends it. */
class ReconciliationProperties {
    private static final int TRIES = 100;

    @Property(tries = TRIES)
    void partsThatAddUpRaiseNothingAndOneAlteredIsFound(
            @ForAll("counts") List<Integer> counts, @ForAll int which, @ForAll("shifts") int shift) {
        Tables good = new Tables();
        Tables altered = new Tables();
        int at = Math.floorMod(which, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            good.count("part" + i, counts.get(i));
            altered.count("part" + i, i == at ? Math.abs(counts.get(i) + shift) : counts.get(i));
        }
        Assume.that(Math.abs(counts.get(at) + shift) != counts.get(at));
        long total = counts.stream().mapToLong(Integer::longValue).sum();
        Statement sum = new Equality(Amount.of("total"), Amount.sum(ids("part", counts.size())));

        assertThat(good.count("total", total).findings(sum)).isEmpty();
        foundAndMended(altered.count("total", total), sum);
    }

    @Property(tries = TRIES)
    void aPercentageOfItsCountsRaisesNothingAndOneUnitOffIsFound(
            @ForAll @IntRange(min = 0, max = 400) int numerator,
            @ForAll @IntRange(min = 1, max = 400) int denominator,
            @ForAll @IntRange(min = 0, max = 2) int places,
            @ForAll boolean up) {
        String printed = Tables.printed(numerator, denominator, 100, places);
        Statement quotient = new Quotient("percent", Amount.of("in"), Amount.of("all"), 100);
        Tables good = new Tables().count("in", numerator).count("all", denominator);
        Publication right = good.percent("percent", printed).publication(quotient);
        PublishedFigure figure = right.figure("percent");
        Publication wrong = right.with(figure.printing(
                up || figure.printed().signum() == 0
                        ? figure.printed().add(figure.lastPlace())
                        : figure.printed().subtract(figure.lastPlace())));

        assertThat(Reconciliation.of(right).findings()).isEmpty();
        assertThat(Reconciliation.of(wrong).findings(Grade.IMPOSSIBLE)).hasSize(1);
        mended(wrong);
    }

    @Property(tries = TRIES)
    void sharesOfAWholeRaiseNothingAndOneAlteredCountIsFound(
            @ForAll("counts") List<Integer> counts,
            @ForAll int which,
            @ForAll("shifts") int shift,
            @ForAll @IntRange(min = 0, max = 1) int places) {
        int base = counts.stream().mapToInt(Integer::intValue).sum();
        Assume.that(base > 0);
        int at = Math.floorMod(which, counts.size());
        int changed = Math.abs(counts.get(at) + shift);
        Assume.that(changed != counts.get(at));
        Tables good = new Tables().count("base", base);
        Tables altered = new Tables().count("base", base);
        List<Shares.Share> shares = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            String percent = Tables.printed(counts.get(i), base, 100, places);
            good.count("n" + i, counts.get(i)).percent("p" + i, percent);
            altered.count("n" + i, i == at ? changed : counts.get(i)).percent("p" + i, percent);
            // Some counts are not printed; the one that is altered is.
            shares.add(i % 2 == 1 && i != at ? Shares.Share.percent("p" + i) : Shares.Share.of("n" + i, "p" + i));
        }
        boolean allCounted = shares.stream().allMatch(share -> share.count().isPresent());
        Statement statement = new Shares(Optional.of("base"), ImmutableList.copyOf(shares), true);

        assertThat(good.findings(statement)).isEmpty();
        ImmutableList<Finding> found = altered.findings(statement);
        if (allCounted
                || !Tables.printed(changed, base, 100, places)
                        .equals(Tables.printed(counts.get(at), base, 100, places))) {
            assertThat(found).isNotEmpty().allSatisfy(f -> assertThat(f.grade()).isEqualTo(Grade.IMPOSSIBLE));
        }
        mended(altered.publication(statement));
    }

    @Property(tries = TRIES)
    void ratesOfOnePopulationRaiseNothing(
            @ForAll @IntRange(min = 1, max = 90_000) int population, @ForAll("counts") List<Integer> counts) {
        Tables table = new Tables();
        ImmutableList.Builder<OnePopulation.Rate> rates = ImmutableList.builder();
        for (int i = 0; i < counts.size(); i++) {
            table.count("n" + i, counts.get(i)).rate("r" + i, Tables.printed(counts.get(i), population, 10_000, i % 2));
            rates.add(new OnePopulation.Rate("r" + i, Amount.of("n" + i)));
        }

        assertThat(table.findings(new OnePopulation(rates.build(), 10_000))).isEmpty();
    }

    @Property(tries = TRIES)
    void columnsThatAreMeansRaiseNothingAndOneAlteredIsFound(
            @ForAll("counts") List<Integer> first,
            @ForAll @IntRange(min = 0, max = 50) int apart,
            @ForAll @IntRange(min = 2, max = 40) int shift) {
        Assume.that(first.size() >= 4);
        Tables good = new Tables();
        Tables altered = new Tables();
        ImmutableList.Builder<MeanColumns.Row> rows = ImmutableList.builder();
        for (int i = 0; i < first.size(); i++) {
            int second = first.get(i) + apart;
            String mean = Tables.printed(first.get(i) + (long) second, 2, 1, 0);
            String wrong = Tables.printed(first.get(i) + (long) second + 2L * shift, 2, 1, 0);
            for (Tables table : List.of(good, altered)) {
                table.percent("a" + i, first.get(i).toString()).percent("b" + i, String.valueOf(second));
                table.percent("q" + i, table.equals(altered) && i == 0 ? wrong : mean);
            }
            rows.add(new MeanColumns.Row("q" + i, ImmutableList.of("a" + i, "b" + i)));
        }
        Statement columns = new MeanColumns(rows.build());

        assertThat(good.findings(columns)).isEmpty();
        assertThat(altered.finding(columns).grade()).isEqualTo(Grade.IMPLAUSIBLE);
        assertThat(altered.finding(columns).figures()).containsExactly("q0", "a0", "b0");
        mended(altered.publication(columns));
    }

    @Property(tries = TRIES)
    void meansOfMonthsRaiseNothing(@ForAll("counts") List<Integer> counts) {
        long sum = counts.stream().mapToLong(Integer::longValue).sum();
        Tables table = new Tables().rounded("mean", Tables.printed(sum, counts.size(), 1, 1), Unit.PER_MONTH);
        for (int i = 0; i < counts.size(); i++) {
            table.count("n" + i, counts.get(i));
        }
        Statement mean = new Quotient("mean", Amount.sum(ids("n", counts.size())), Amount.of(counts.size()), 1);

        assertThat(table.findings(mean)).isEmpty();
    }

    private static void foundAndMended(Tables table, Statement statement) {
        assertThat(table.finding(statement).grade()).isEqualTo(Grade.IMPOSSIBLE);
        mended(table.publication(statement));
    }

    /** Every figure proposed makes its finding go away, and brings no other. */
    private static void mended(Publication wrong) {
        ImmutableList<Finding> before = Reconciliation.of(wrong).findings();
        for (Finding finding : before) {
            for (Repair repair : finding.repairs()) {
                Publication changed = wrong.with(wrong.figure(repair.figure()).printing(repair.possible()));
                assertThat(Reconciliation.of(changed).findings())
                        .as("%s with %s", finding.reason(), repair)
                        .hasSizeLessThan(before.size());
            }
        }
    }

    private static String[] ids(String name, int number) {
        String[] ids = new String[number];
        for (int i = 0; i < number; i++) {
            ids[i] = name + i;
        }
        return ids;
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 300).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Integer> shifts() {
        return Arbitraries.integers().between(-20, 20).filter(shift -> shift != 0);
    }
}
