package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Values with weights, drawn one at a time. */
final class Mix<T> {
    private final ImmutableList<T> values;
    private final int[] upTo;

    private Mix(ImmutableList<T> values, int[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    /** The values in the order of the map, each as often as its weight says; the weights need not sum to anything. */
    static <T> Mix<T> of(ImmutableMap<T, Integer> weights) {
        int[] upTo = new int[weights.size()];
        int sum = 0;
        int i = 0;
        for (Map.Entry<T, Integer> weight : weights.entrySet()) {
            sum += weight.getValue();
            upTo[i++] = sum;
        }
        return new Mix<>(weights.keySet().asList(), upTo);
    }

    T draw(Chance chance) {
        int point = chance.below(upTo[upTo.length - 1]);
        int i = 0;
        while (upTo[i] <= point) {
            i++;
        }
        return values.get(i);
    }
}
