package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/** The law of windows: {@code startOf(D) <= d <= D} if and only if {@code d <= D <= lastEnd(d)}. */
final class WindowLaw {
    private WindowLaw() {}

    static ImmutableList<Violation> violations(Window window, int first, int last) {
        Violations broken = new Violations();
        for (int end = first; end <= last; end++) {
            int start = window.startOf(end);
            String where = "at " + Day.text(end);
            if (start > end) {
                broken.equal(Law.WINDOW, window.name(), where, "a first day on or before it", Day.text(start));
            }
            for (int day = first; day <= last; day++) {
                boolean seen = start <= day && day <= end;
                boolean held = day <= end && end <= window.lastEnd(day);
                broken.equal(
                        Law.WINDOW,
                        window.name(),
                        where + ", " + Day.text(day),
                        words(seen, "seen"),
                        words(held, "seen"));
            }
        }
        return broken.list();
    }

    private static String words(boolean so, String word) {
        return so ? word : "not " + word;
    }
}
