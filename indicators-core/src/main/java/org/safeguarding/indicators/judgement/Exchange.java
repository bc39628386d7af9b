package org.safeguarding.indicators.judgement;

import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The least and the most that a sum can be in tables like one that fits: counts that stand for one another everywhere can change
 * places.
 */
final class Exchange {
    private final Guarded sum;
    /** The places in the sum of counts that stand for no others. */
    private final ImmutableIntArray alone;

    /** Counts of which all that stand for one another are in the sum. */
    private final ImmutableIntArray inside;

    /** Counts of which only some that stand for one another are in the sum. */
    private final ImmutableIntArray perhaps;

    /** Of a sum, with the class of each count, -1 where it is in none, and the members of each class. */
    Exchange(Guarded sum, int[] classOf, List<List<Integer>> membersOf) {
        this.sum = sum;
        ImmutableIntArray.Builder places = ImmutableIntArray.builder();
        Map<Integer, Integer> classes = new LinkedHashMap<>();
        for (int i = 0; i < sum.counts().length; i++) {
            int of = classOf[sum.counts()[i]];
            if (of < 0) {
                places.add(i);
            } else {
                classes.merge(of, 1, Integer::sum);
            }
        }
        ImmutableIntArray.Builder all = ImmutableIntArray.builder();
        ImmutableIntArray.Builder some = ImmutableIntArray.builder();
        classes.forEach((of, times) -> {
            List<Integer> members = membersOf.get(of);
            (times == members.size() ? all : some).addAll(members);
        });
        this.alone = places.build();
        this.inside = all.build();
        this.perhaps = some.build();
    }

    long least(long[] table) {
        long least = 0;
        for (int i = 0; i < alone.length(); i++) {
            least += sum.times()[alone.get(i)] * table[sum.counts()[alone.get(i)]];
        }
        return least + total(inside, table);
    }

    long most(long[] table) {
        return least(table) + total(perhaps, table);
    }

    private static long total(ImmutableIntArray counts, long[] table) {
        long total = 0;
        for (int i = 0; i < counts.length(); i++) {
            total += table[counts.get(i)];
        }
        return total;
    }
}
