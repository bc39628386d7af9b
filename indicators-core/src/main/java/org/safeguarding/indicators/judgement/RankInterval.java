package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Outcome;

/**
 * The ranks that an area could have had by chance. Each area's true figure is drawn many times from what its counts say of it
 * (for x of n a beta distribution of x + ½ and n − x + ½, for x events a gamma distribution of x + ½), the draws are ranked, and
 * the middle 95% of an area's ranks are its interval. Drawn from a fixed seed by arithmetic that is the same everywhere: the same
 * counts give the same interval, in whichever order the areas come.
 *
 * @param from the best rank, from 1
 * @param to the worst rank, up to how many are ranked
 * @param of how many are ranked
 */
public record RankInterval(int from, int to, int of) {
    private static final long SEED = 20190531;
    private static final int ROUNDS = 2_000;

    /** Of two thousand rounds, fifty are cut off at each end. */
    private static final int CUT = 50;

    /**
     * The intervals of all areas of a ranking.
     *
     * @param ranking the ranking, of rates or of percentages of disjoint parts
     * @return the interval of each ranked area by its name; empty if an area's figure was not worked out of counts that have an
     *     interval
     * @throws IllegalArgumentException if two areas have one name
     */
    public static Optional<ImmutableMap<String, RankInterval>> of(Ranking ranking) {
        ImmutableList<Area> areas = ranking.places().stream()
                .map(Ranking.Place::area)
                .sorted(Comparator.comparing(Area::name))
                .collect(ImmutableList.toImmutableList());
        if (areas.stream()
                .anyMatch(area -> Intervals.of(area.outcome(), Confidence.P95).isEmpty())) {
            return Optional.empty();
        }
        int[][] ranks = simulated(areas, ranking.polarity() == Polarity.LOWER_IS_BETTER);
        ImmutableMap.Builder<String, RankInterval> intervals = ImmutableMap.builder();
        for (int i = 0; i < areas.size(); i++) {
            Arrays.sort(ranks[i]);
            intervals.put(
                    areas.get(i).name(), new RankInterval(ranks[i][CUT], ranks[i][ROUNDS - 1 - CUT], areas.size()));
        }
        return Optional.of(intervals.buildOrThrow());
    }

    /** The ranks of each area, round by round. */
    private static int[][] simulated(List<Area> areas, boolean lowestFirst) {
        int[][] ranks = new int[areas.size()][ROUNDS];
        Draws draws = new Draws(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            double[] drawn = areas.stream()
                    .mapToDouble(area -> draw(draws, area.outcome()))
                    .toArray();
            int[] order = IntStream.range(0, drawn.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> lowestFirst ? drawn[i] : -drawn[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int place = 0; place < order.length; place++) {
                ranks[order[place]][round] = place + 1;
            }
        }
        return ranks;
    }

    private static double draw(Draws draws, Outcome outcome) {
        double in = outcome.numerator().orElseThrow().doubleValue();
        double of = outcome.denominator().orElseThrow().doubleValue();
        return outcome.chance() == Chance.SHARE ? draws.beta(in + 0.5, of - in + 0.5) : draws.gamma(in + 0.5) / of;
    }

    /**
     * Whether the rank says more than chance would: all ranks that it could have had lie in one half.
     *
     * @return false if the area could as well be in the middle
     */
    public boolean isDistinguishable() {
        return 2 * to < of + 1 || 2 * from > of + 1;
    }
}
