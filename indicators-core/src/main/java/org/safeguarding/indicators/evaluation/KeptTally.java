package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;

/** The tally of a run of days, kept so that a change of it is quick. Immutable. */
final class KeptTally<P extends Enum<P>> {
    private final Basis<P> basis;
    private final int width;
    private final ImmutableSortedMap<String, StepColumn> columns;

    private KeptTally(Basis<P> basis, ImmutableSortedMap<String, StepColumn> columns) {
        this.basis = basis;
        this.width = basis.parts().size() + 1;
        this.columns = columns;
    }

    Basis<P> basis() {
        return basis;
    }

    /** A tally of nothing on every day of the basis. */
    static <P extends Enum<P>> KeptTally<P> zero(Basis<P> basis) {
        return new KeptTally<>(basis, ImmutableSortedMap.of());
    }

    /** A tally of every day of a span. */
    static <P extends Enum<P>> KeptTally<P> of(Tally<P> tally) {
        ImmutableSortedMap.Builder<String, StepColumn> columns = ImmutableSortedMap.naturalOrder();
        int width = tally.basis().parts().size() + 1;
        (tally.basis().dimension().isEmpty() ? ImmutableSet.of("") : tally.groups())
                .forEach(group -> columns.put(group, StepColumn.of(tally.sums(group), width)));
        return new KeptTally<>(tally.basis(), columns.buildOrThrow());
    }

    /** The tally with more steps in some groups. */
    KeptTally<P> with(Map<String, Net> steps) {
        if (steps.isEmpty()) {
            return this;
        }
        Map<String, StepColumn> changed = new TreeMap<>(columns);
        steps.forEach((group, net) -> {
            @Nullable StepColumn column = columns.get(group);
            StepColumn sum = (column == null ? nothing() : column).with(net);
            if (sum.isZero()) {
                changed.remove(group);
            } else {
                changed.put(group, sum);
            }
        });
        return new KeptTally<>(basis, ImmutableSortedMap.copyOf(changed));
    }

    private StepColumn nothing() {
        return StepColumn.zero(basis.dates().size(), width);
    }

    /** Whether these are among the days kept. */
    boolean covers(Dates dates) {
        Dates kept = basis.dates();
        return dates.size() == 0
                || (dates.day(0) >= kept.day(0) && dates.day(dates.size() - 1) <= kept.day(kept.size() - 1));
    }

    /** The tally at some of the days kept. */
    Tally<P> at(Dates dates) {
        Map<String, long[]> sums = new HashMap<>();
        columns.forEach((group, column) -> sums.put(group, sums(column, dates)));
        return Tally.ofSums(basis.at(dates), sums);
    }

    /** The amounts of a part over all groups at some of the days kept, and nothing else. */
    @SuppressWarnings("EnumOrdinal") // a tally keeps its parts in the order of their enum
    long[] amounts(P part, Dates dates) {
        int size = dates.size();
        int first = basis.dates().day(0);
        long[] amounts = new long[size];
        for (StepColumn column : columns.values()) {
            for (int i = 0; i < size; ) {
                int run = runFrom(i, dates);
                int place = dates.day(i) - first;
                column.addPart(part.ordinal(), place, place + run, amounts, i);
                i += run;
            }
        }
        return amounts;
    }

    /** How many dates from one on follow one another day by day: all or one. */
    private static int runFrom(int i, Dates dates) {
        int left = dates.size() - i;
        return dates.day(dates.size() - 1) - dates.day(i) == left - 1 ? left : 1;
    }

    private long[] sums(StepColumn column, Dates dates) {
        int size = dates.size();
        int first = basis.dates().day(0);
        long[] sums = new long[size * width];
        long[] one = new long[width];
        for (int i = 0; i < size; ) {
            int run = runFrom(i, dates);
            int place = dates.day(i) - first;
            if (run == size) {
                column.read(place, place + run, sums);
            } else {
                column.read(place, place + 1, one);
                System.arraycopy(one, 0, sums, i * width, width);
                run = 1;
            }
            i += run;
        }
        return sums;
    }

    /** The days on which anything is another than in a tally on the same basis. */
    Dates differences(KeptTally<P> other) {
        boolean[] marked = new boolean[basis.dates().size()];
        Map<String, StepColumn> groups = new TreeMap<>(columns);
        groups.putAll(other.columns);
        for (String group : groups.keySet()) {
            columns.getOrDefault(group, nothing()).differences(other.columns.getOrDefault(group, nothing()), marked);
        }
        int[] days = new int[marked.length];
        int size = 0;
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                days[size++] = basis.dates().day(i);
            }
        }
        return Dates.of(Arrays.copyOf(days, size));
    }
}
