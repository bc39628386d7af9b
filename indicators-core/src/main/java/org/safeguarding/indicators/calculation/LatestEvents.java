package org.safeguarding.indicators.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/** The events of one subject, each held until a later one takes over. */
final class LatestEvents {
    private static final Comparator<Event> ORDER = Comparator.comparingInt(Event::day)
            .thenComparing(event -> event.through().key());

    private record Event(int day, int knownFrom, int knownUntil, Row through, List<? extends Row> because) {
        /** Whether every date on which the event can be read knows of it. */
        boolean known() {
            return knownFrom <= day && knownUntil == Day.FOREVER;
        }
    }

    private final List<Event> events = new ArrayList<>();
    private boolean ordered = true;
    private boolean known = true;

    void add(int day, int knownFrom, int knownUntil, Row through, List<? extends Row> because) {
        Event event = new Event(day, knownFrom, knownUntil, through, because);
        ordered &= events.isEmpty() || events.get(events.size() - 1).day < day;
        known &= event.known();
        events.add(event);
    }

    void hold(Window window, Holdings<Counted> out) {
        if (!ordered) {
            events.sort(ORDER);
        }
        if (known) {
            chain(events, window, Integer.MIN_VALUE, Day.FOREVER, out);
            return;
        }
        // What is the latest event depends on the as-at date: one chain for each span in which the same events are
        // known.
        TreeSet<Integer> edges = new TreeSet<>();
        events.forEach(event -> {
            edges.add(event.knownFrom);
            edges.add(event.knownUntil);
        });
        for (Integer from : edges) {
            Integer until = edges.higher(from);
            if (until != null) {
                List<Event> seen = events.stream()
                        .filter(event -> event.knownFrom <= from && from < event.knownUntil)
                        .toList();
                chain(seen, window, from, until, out);
            }
        }
    }

    private static void chain(List<Event> events, Window window, int knownFrom, int knownUntil, Holdings<Counted> out) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            int end = window.lastEnd(event.day) + 1;
            int until = i + 1 < events.size() ? Math.min(end, events.get(i + 1).day) : end;
            if (event.day < until) {
                out.held(
                        Counted.COUNTED,
                        1,
                        event.day,
                        until,
                        Math.max(event.knownFrom, knownFrom),
                        knownUntil,
                        event.day,
                        event.through,
                        event.because);
            }
        }
    }
}
