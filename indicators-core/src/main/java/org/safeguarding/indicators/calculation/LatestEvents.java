package org.safeguarding.indicators.calculation;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/** The events of one subject, each held until a later one takes over. */
final class LatestEvents {
    private static final int FEW = 4;

    /** Up to so many events each is put in its place as it comes; more are sorted at the end. */
    private static final int SHORT = 32;

    /** An event; they follow one another by day, and on one day by the key of their row as text. */
    private record Event(int day, int knownFrom, int knownUntil, Row through, List<? extends Row> because)
            implements Comparable<Event> {
        /** Whether every date on which the event can be read knows of it. */
        boolean known() {
            return knownFrom <= day && knownUntil == Day.FOREVER;
        }

        @Override
        public int compareTo(Event other) {
            return day == other.day ? through.key().compareTo(other.through.key()) : Integer.compare(day, other.day);
        }
    }

    private Event[] events = new Event[FEW];
    private int size;
    private boolean known = true;

    void add(int day, int knownFrom, int knownUntil, Row through, List<? extends Row> because) {
        Event event = new Event(day, knownFrom, knownUntil, through, because);
        known &= event.known();
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
        }
        int place = size++;
        // Most subjects have few events, and those mostly in order: to sort them afterwards costs more than to place
        // them.
        while (place > 0 && place < SHORT && events[place - 1].compareTo(event) > 0) {
            events[place] = events[place - 1];
            place--;
        }
        events[place] = event;
    }

    void hold(Window window, Holdings<Counted> out) {
        if (size > SHORT) {
            Arrays.sort(events, 0, size);
        }
        if (known) {
            chain(events, size, window, Integer.MIN_VALUE, Day.FOREVER, out);
            return;
        }
        // What is the latest event depends on the as-at date: one chain for each span in which the same events are
        // known.
        TreeSet<Integer> edges = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            edges.add(events[i].knownFrom);
            edges.add(events[i].knownUntil);
        }
        for (Integer from : edges) {
            Integer until = edges.higher(from);
            if (until != null) {
                Event[] seen = Arrays.stream(events, 0, size)
                        .filter(event -> event.knownFrom <= from && from < event.knownUntil)
                        .toArray(Event[]::new);
                chain(seen, seen.length, window, from, until, out);
            }
        }
    }

    private static void chain(
            Event[] events, int size, Window window, int knownFrom, int knownUntil, Holdings<Counted> out) {
        for (int i = 0; i < size; i++) {
            Event event = events[i];
            int end = window.lastEnd(event.day) + 1;
            int until = i + 1 < size ? Math.min(end, events[i + 1].day) : end;
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
