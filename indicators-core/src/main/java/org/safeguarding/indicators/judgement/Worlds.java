package org.safeguarding.indicators.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for tables that fit everything the public know. What two such tables differ in, nobody can tell: each is checked on
 * whole numbers, so that it does not matter how it was found.
 *
 * <p>Counts that stand in the same sums the same number of times are looked for as one.
 */
final class Worlds {
    private final List<Fact> facts;
    private final int counts;
    /** The class of each count; -1 where it must be zero. */
    private final int[] classOf;

    private final int[] firstOf;
    private final int[] sizeOf;
    private final Simplex simplex;
    private final int[] factOfRow;

    /** The facts that hold, of counts that are all below a number, and the sums that are asked about. */
    Worlds(List<Fact> facts, int counts, List<Guarded> asked) {
        this.facts = facts;
        this.counts = counts;
        this.classOf = new int[counts];
        Arrays.fill(classOf, -1);
        boolean[] zero = zeros(facts, counts);
        Map<Integer, List<Long>> signatures = signatures(facts, asked, counts, zero);
        Map<List<Long>, Integer> classes = new LinkedHashMap<>();
        List<Integer> first = new ArrayList<>();
        for (int member = 0; member < counts; member++) {
            if (!zero[member]) {
                List<Long> signature = signatures.getOrDefault(member, List.of());
                Integer known = classes.putIfAbsent(signature, classes.size());
                if (known == null) {
                    first.add(member);
                }
                classOf[member] = known == null ? classes.size() - 1 : known;
            }
        }
        firstOf = first.stream().mapToInt(Integer::intValue).toArray();
        sizeOf = new int[firstOf.length];
        for (int member = 0; member < counts; member++) {
            if (classOf[member] >= 0) {
                sizeOf[classOf[member]]++;
            }
        }
        List<double[]> rows = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        int slacks = (int) facts.stream().filter(fact -> fact.low() < fact.high()).count();
        int width = firstOf.length + 2 * slacks;
        int slack = firstOf.length;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            double[] row = new double[width];
            boolean anything = fill(row, fact);
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
            }
            if (anything || fact.low() > 0 || fact.high() < 0) {
                rows.add(row);
                sums.add((double) fact.low());
                owners.add(i);
            }
        }
        factOfRow = owners.stream().mapToInt(Integer::intValue).toArray();
        simplex = new Simplex(
                rows.toArray(new double[0][]),
                sums.stream().mapToDouble(Double::doubleValue).toArray(),
                width);
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
    private static boolean[] zeros(List<Fact> facts, int counts) {
        boolean[] zero = new boolean[counts];
        boolean more = true;
        while (more) {
            more = false;
            for (Fact fact : facts) {
                more |= spread(fact, zero);
            }
        }
        return zero;
    }

    private static boolean spread(Fact fact, boolean[] zero) {
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
            zero[count] = true;
        }
        return true;
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

    private static void sign(
            int[] counts, int[] times, int row, Map<Integer, List<Long>> signatures, boolean[] zero) {
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
        return simplex.maximise(weights) == Simplex.End.UNBOUNDED
                ? whole(simplex.farPoint())
                : whole(simplex.point());
    }

    private Optional<long[]> whole(double[] point) {
        long[] world = new long[counts];
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

    /** Whether another count can stand in for this one everywhere, so that this one can be zero whatever it is. */
    boolean hasTwin(int count) {
        return classOf[count] >= 0 && sizeOf[classOf[count]] > 1;
    }

    boolean mustBeZero(int count) {
        return classOf[count] < 0;
    }

    /** The facts that held the last search back. */
    List<Fact> holding() {
        return marked(simplex.holding());
    }

    /** The facts that cannot all hold. */
    List<Fact> conflicting() {
        return marked(simplex.conflicting());
    }

    private List<Fact> marked(boolean[] marks) {
        List<Fact> marked = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i]) {
                marked.add(facts.get(factOfRow[i]));
            }
        }
        return marked;
    }
}
