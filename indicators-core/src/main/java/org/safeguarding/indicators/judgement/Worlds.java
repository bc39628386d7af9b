package org.safeguarding.indicators.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for tables that fit everything the public know. What two such tables differ in, nobody can tell: each is checked on
 * whole numbers, so that it does not matter how it was found.
 *
 * <p>Counts that stand in the same sums the same number of times are looked for as one.
 */
final class Worlds {
    /** A table of equations with more cells, of eight bytes each, is not made. */
    private static final long MOST_CELLS = 20_000_000;

    private static final double NO_END = 1e12;

    private final List<Fact> facts;
    /** The class of each count; -1 where it must be zero. */
    private final int[] classOf;

    private final List<List<Integer>> membersOf = new ArrayList<>();
    private final int[] firstOf;
    private final Simplex simplex;
    private final int[] factOfRow;
    /** The fact that says how many a count is; -1 where none does by itself. */
    private final int[] fixedBy;

    /** How many a count is that a fact says by itself. */
    private final long[] fixed;

    /** The fact that says that a count is none, by itself or with others that say so of other counts; -1 where none does. */
    private final int[] zeroBy;

    private double reached;

    private final List<Map<Integer, Integer>> fixedInRow = new ArrayList<>();

    /**
     * The facts that hold, of counts that are all below a number, and the sums that are asked about. Where the budget is spent there
     * is nothing to be learnt from it.
     */
    Worlds(List<Fact> facts, int counts, List<Guarded> asked, Budget budget) {
        this.facts = facts;
        this.classOf = new int[counts];
        Arrays.fill(classOf, -1);
        this.zeroBy = new int[counts];
        Arrays.fill(zeroBy, -1);
        boolean[] zero = zeros(counts);
        this.fixedBy = new int[counts];
        this.fixed = new long[counts];
        Arrays.fill(fixedBy, -1);
        fix(zero);
        Map<Integer, List<Long>> signatures = signatures(facts, asked, counts, zero);
        Map<List<Long>, Integer> classes = new LinkedHashMap<>();
        List<Integer> first = new ArrayList<>();
        for (int member = 0; member < counts; member++) {
            if (!zero[member] && fixedBy[member] < 0) {
                List<Long> signature = signatures.getOrDefault(member, List.of());
                Integer known = classes.putIfAbsent(signature, classes.size());
                if (known == null) {
                    first.add(member);
                }
                classOf[member] = known == null ? classes.size() - 1 : known;
                if (known == null) {
                    membersOf.add(new ArrayList<>());
                }
                membersOf.get(classOf[member]).add(member);
            }
        }
        firstOf = first.stream().mapToInt(Integer::intValue).toArray();
        List<double[]> rows = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        int slacks =
                (int) facts.stream().filter(fact -> fact.low() < fact.high()).count();
        int width = firstOf.length + 2 * slacks;
        long size = (long) (facts.size() + slacks) * (width + facts.size() + slacks);
        budget.spend(size);
        if (size > MOST_CELLS) {
            budget.exhaust();
        }
        int slack = firstOf.length;
        for (int i = 0; i < facts.size() && !budget.spent(); i++) {
            Fact fact = facts.get(i);
            double[] row = new double[width];
            boolean anything = fill(row, fact);
            long less = fixedSum(fact);
            if (fact.low() < fact.high()) {
                // The sum is its least and something, and the something and its rest are as wide as what it lies in.
                row[slack] = -1;
                double[] room = new double[width];
                room[slack] = 1;
                room[slack + 1] = 1;
                slack += 2;
                rows.add(room);
                sums.add((double) (fact.high() - fact.low()));
                owners.add(i);
                fixedInRow.add(Map.of());
            }
            if (anything || fact.low() > less || fact.high() < less) {
                rows.add(row);
                sums.add((double) (fact.low() - less));
                owners.add(i);
                fixedInRow.add(fixedIn(fact));
            }
        }
        factOfRow = owners.stream().mapToInt(Integer::intValue).toArray();
        simplex = new Simplex(
                rows.toArray(new double[0][]),
                sums.stream().mapToDouble(Double::doubleValue).toArray(),
                width,
                budget);
    }

    /** A fact on one count alone says how many it is. */
    private void fix(boolean[] zero) {
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.low() == fact.high() && fact.counts().length == 1 && fact.times()[0] == 1 && fact.low() >= 0) {
                int count = fact.counts()[0];
                if (!zero[count] && fixedBy[count] < 0) {
                    fixedBy[count] = i;
                    fixed[count] = fact.low();
                }
            }
        }
    }

    private long fixedSum(Fact fact) {
        long sum = 0;
        for (int j = 0; j < fact.counts().length; j++) {
            sum += fixedBy[fact.counts()[j]] < 0 ? 0 : fact.times()[j] * fixed[fact.counts()[j]];
        }
        return sum;
    }

    private Map<Integer, Integer> fixedIn(Fact fact) {
        Map<Integer, Integer> within = new LinkedHashMap<>();
        for (int j = 0; j < fact.counts().length; j++) {
            if (fixedBy[fact.counts()[j]] >= 0) {
                within.put(fact.counts()[j], fact.times()[j]);
            }
        }
        return within;
    }

    private boolean fill(double[] row, Fact fact) {
        boolean anything = false;
        for (int j = 0; j < fact.counts().length; j++) {
            int column = classOf[fact.counts()[j]];
            if (column >= 0) {
                // Each member of a class stands in the sum, and the class stands there once for all of them.
                row[column] = fact.times()[j];
                anything = true;
            }
        }
        return anything;
    }

    /** Sums of nothing but what is zero have nothing but zeros. */
    private boolean[] zeros(int counts) {
        boolean[] zero = new boolean[counts];
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < facts.size(); i++) {
                more |= spread(i, zero);
            }
        }
        return zero;
    }

    private boolean spread(int place, boolean[] zero) {
        Fact fact = facts.get(place);
        if (fact.low() != 0 || fact.high() != 0) {
            return false;
        }
        boolean up = false;
        boolean down = false;
        for (int j = 0; j < fact.counts().length; j++) {
            if (!zero[fact.counts()[j]]) {
                up |= fact.times()[j] > 0;
                down |= fact.times()[j] < 0;
            }
        }
        if (up == down) {
            return false;
        }
        for (int count : fact.counts()) {
            zeroBy[count] = zero[count] ? zeroBy[count] : place;
            zero[count] = true;
        }
        return true;
    }

    /** The facts that say that a count is none. */
    private void holdingAtZero(int count, Set<Integer> found) {
        if (zeroBy[count] >= 0 && found.add(zeroBy[count])) {
            for (int other : facts.get(zeroBy[count]).counts()) {
                holdingAtZero(other, found);
            }
        }
    }

    private static Map<Integer, List<Long>> signatures(
            List<Fact> facts, List<Guarded> asked, int counts, boolean[] zero) {
        Map<Integer, List<Long>> signatures = new LinkedHashMap<>();
        for (int member = 0; member < counts; member++) {
            signatures.put(member, new ArrayList<>());
        }
        for (int i = 0; i < facts.size(); i++) {
            sign(facts.get(i).counts(), facts.get(i).times(), i, signatures, zero);
        }
        for (int i = 0; i < asked.size(); i++) {
            sign(asked.get(i).counts(), asked.get(i).times(), facts.size() + i, signatures, zero);
        }
        return signatures;
    }

    private static void sign(int[] counts, int[] times, int row, Map<Integer, List<Long>> signatures, boolean[] zero) {
        for (int j = 0; j < counts.length; j++) {
            List<Long> signature = signatures.get(counts[j]);
            if (signature != null && !zero[counts[j]]) {
                signature.add((long) row);
                signature.add((long) times[j]);
            }
        }
    }

    boolean any() {
        return simplex.feasible();
    }

    /** The table where the search stands, if it is one of whole numbers. */
    Optional<long[]> here() {
        return whole(simplex.point());
    }

    /** A table in which a sum is as great as it can be, or as small. */
    Optional<long[]> furthest(int[] sumCounts, int[] times, int direction) {
        double[] weights = new double[simplex.point().length];
        for (int j = 0; j < sumCounts.length; j++) {
            int column = classOf[sumCounts[j]];
            if (column >= 0) {
                weights[column] = direction * times[j];
            }
        }
        Simplex.End end = simplex.maximise(weights);
        reached = end == Simplex.End.OPTIMUM
                ? direction * value(weights, sumCounts, times, direction)
                : direction * NO_END;
        return end == Simplex.End.UNBOUNDED ? whole(simplex.farPoint()) : whole(simplex.point());
    }

    private double value(double[] weights, int[] sumCounts, int[] times, int direction) {
        double value = 0;
        double[] point = simplex.point();
        for (int i = 0; i < weights.length; i++) {
            value += weights[i] * point[i];
        }
        for (int j = 0; j < sumCounts.length; j++) {
            value += classOf[sumCounts[j]] >= 0 ? 0 : (double) direction * times[j] * fixed[sumCounts[j]];
        }
        return value;
    }

    /** How far the last search for the furthest came, whole numbers or not; without an end where it found none. */
    double reached() {
        return reached;
    }

    private Optional<long[]> whole(double[] point) {
        long[] world = fixed.clone();
        for (int i = 0; i < firstOf.length; i++) {
            world[firstOf[i]] = Math.round(point[i]);
        }
        for (long count : world) {
            if (count < 0) {
                return Optional.empty();
            }
        }
        for (Fact fact : facts) {
            if (!fact.holds(world)) {
                return Optional.empty();
            }
        }
        return Optional.of(world);
    }

    /** What a sum can be in tables that differ only in counts that stand for one another. */
    Exchange exchange(Guarded sum) {
        return new Exchange(sum, classOf, membersOf);
    }

    /** The facts that held the last search for the furthest of a sum back. */
    List<Fact> holding(int[] sumCounts, int[] times, int direction) {
        double[] prices = simplex.prices();
        List<Fact> holding = new ArrayList<>();
        Map<Integer, Double> onFixed = new LinkedHashMap<>();
        for (int j = 0; j < sumCounts.length; j++) {
            if (fixedBy[sumCounts[j]] >= 0) {
                onFixed.merge(sumCounts[j], (double) direction * times[j], Double::sum);
            }
        }
        Set<Integer> atZero = new LinkedHashSet<>();
        for (int count : sumCounts) {
            holdingAtZero(count, atZero);
        }
        atZero.forEach(fact -> holding.add(facts.get(fact)));
        for (int i = 0; i < prices.length; i++) {
            double price = prices[i];
            if (Math.abs(price) > 1e-7) {
                holding.add(facts.get(factOfRow[i]));
                fixedInRow.get(i).forEach((count, factor) -> onFixed.merge(count, -price * factor, Double::sum));
            }
        }
        onFixed.forEach((count, price) -> {
            if (Math.abs(price) > 1e-7) {
                holding.add(facts.get(fixedBy[count]));
            }
        });
        return holding;
    }

    /** The facts that cannot all hold, and those that say how many their counts are. */
    List<Fact> conflicting() {
        boolean[] marks = simplex.conflicting();
        List<Fact> marked = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i]) {
                marked.add(facts.get(factOfRow[i]));
                fixedInRow.get(i).keySet().forEach(count -> marked.add(facts.get(fixedBy[count])));
            }
        }
        return marked;
    }
}
