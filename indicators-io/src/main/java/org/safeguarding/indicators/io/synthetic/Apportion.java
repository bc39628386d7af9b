package org.safeguarding.indicators.io.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shares out a whole number by weights, the largest remainders first, so that the parts sum to it. */
final class Apportion {
    private Apportion() {}

    static int[] of(int total, int... weights) {
        long sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        int left = total;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            parts[i] = (int) ((long) total * weights[i] / sum);
            left -= parts[i];
            order.add(i);
        }
        long divisor = sum;
        order.sort(Comparator.<Integer>comparingLong(i -> (long) total * weights[i] % divisor)
                .reversed());
        for (int i = 0; i < left; i++) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
