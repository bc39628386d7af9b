package org.safeguarding.indicators.time;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A window's rule written out for 1990 to 2049, where nearly every row falls; other days ask the rule.
 *
 * <p>Tables are built once a rule and shared, since each takes 175 KB. Only rules of up to {@link #LONGEST_SHARED}
 * months are kept, so that no caller can fill the memory by asking for every length.
 */
final class WindowTable implements Window {
    static final int FIRST = Day.of(1990, 1, 1);
    static final int LAST = Day.of(2049, 12, 31);

    private static final int LONGEST_SHARED = 120;
    private static final Map<Window, WindowTable> SHARED = new ConcurrentHashMap<>();

    private final Window rule;
    private final int[] starts;
    private final int[] lastEnds;

    private WindowTable(Window rule) {
        this.rule = rule;
        int days = LAST - FIRST + 1;
        starts = new int[days];
        lastEnds = new int[days];
        for (int i = 0; i < days; i++) {
            starts[i] = rule.startOf(FIRST + i);
            lastEnds[i] = rule.lastEnd(FIRST + i);
        }
    }

    static Window of(Window rule) {
        if (rule instanceof RollingMonths rolling && rolling.months() > LONGEST_SHARED) {
            return rule;
        }
        return SHARED.computeIfAbsent(rule, WindowTable::new);
    }

    @Override
    public int startOf(int endDay) {
        return endDay >= FIRST && endDay <= LAST ? starts[endDay - FIRST] : rule.startOf(endDay);
    }

    @Override
    public int lastEnd(int day) {
        return day >= FIRST && day <= LAST ? lastEnds[day - FIRST] : rule.lastEnd(day);
    }

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WindowTable that && rule.equals(that.rule);
    }

    @Override
    public int hashCode() {
        return rule.hashCode();
    }

    @Override
    public String toString() {
        return rule.toString();
    }
}
