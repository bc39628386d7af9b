package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The final orders of care proceedings: each financial year's in the profile's proportions, siblings mostly alike. */
final class FinalOrders {
    private final Setting setting;
    private final ImmutableMap<String, Integer> weights;
    private final Chance chance;

    FinalOrders(Setting setting, ImmutableMap<String, Integer> weights) {
        this.setting = setting;
        this.weights = weights;
        chance = setting.seed().fork("final orders");
    }

    /** Makes the orders of every case that has concluded. */
    void make(List<CareCase> cases) {
        Map<Integer, List<CareCase>> byYear = new TreeMap<>();
        for (CareCase next : cases) {
            if (next.concluded() <= setting.asAt()) {
                // The financial year by the calendar year in which it begins: April is three months from January.
                int year = Days.date(next.concluded()).minusMonths(3).getYear();
                byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(next);
            }
        }
        byYear.values().forEach(this::makeYear);
    }

    private void makeYear(List<CareCase> cases) {
        int children = cases.stream().mapToInt(next -> next.children().size()).sum();
        int[] shares = Apportion.of(children, Ints.toArray(weights.values()));
        List<String> names = weights.keySet().asList();
        List<List<String>> blocks = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            blocks.add(Collections.nCopies(shares[i], names.get(i)));
        }
        chance.shuffle(blocks);
        List<String> orders = blocks.stream().flatMap(List::stream).toList();
        List<CareCase> shuffled = new ArrayList<>(cases);
        chance.shuffle(shuffled);
        int from = 0;
        for (CareCase next : shuffled) {
            int to = from + next.children().size();
            next.order(orders.subList(from, to));
            from = to;
        }
    }
}
