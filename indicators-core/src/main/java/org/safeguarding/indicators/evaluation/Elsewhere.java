package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.time.Day;

/**
 * Where a row counts that does not count at a date: told from what it holds.
 *
 * @param reason why it does not count at the date, without its own dates
 * @param detail its dates
 * @param unknown whether it would count at the date, were it known at the as-at date
 */
record Elsewhere(String reason, String detail, boolean unknown) {
    /** It counts at the date after all. */
    static final String HERE = "counts at the date";

    private static final String BEFORE = "before the window";
    private static final String AFTER = "after the window";

    static Elsewhere of(List<Contribution<?>> own, int day, Knowledge knowledge) {
        List<Contribution<?>> known = own.stream()
                .filter(c -> c.knownFrom() <= knowledge.asAt() && knowledge.asAt() < c.knownUntil())
                .toList();
        Optional<Contribution<?>> here = on(known, day);
        if (here.isPresent()) {
            return new Elsewhere(HERE, dates(here.get()), false);
        }
        Optional<Contribution<?>> unseen = known.isEmpty() ? on(own, day) : Optional.empty();
        if (unseen.isPresent()) {
            return unseen(unseen.get(), knowledge.asAt());
        }
        return otherDates(known.isEmpty() ? own : known, day);
    }

    private static Optional<Contribution<?>> on(List<Contribution<?>> of, int day) {
        return of.stream()
                .filter(c -> c.from() <= day && day < c.until())
                .min(Comparator.comparingInt(Contribution::knownFrom));
    }

    private static Elsewhere unseen(Contribution<?> c, int asAt) {
        return c.knownFrom() > asAt
                ? new Elsewhere(
                        "not known by the as-at date", dates(c) + ", known from " + Day.text(c.knownFrom()), true)
                : new Elsewhere(
                        "known by the as-at date not to count",
                        dates(c) + ", known from " + Day.text(c.knownUntil()),
                        true);
    }

    /** What happens on a day says it by that day; what lasts, by the spell before the date and the one after it. */
    private static Elsewhere otherDates(List<Contribution<?>> of, int day) {
        List<Contribution<?>> events =
                of.stream().filter(c -> c.eventDay() != Day.NONE).toList();
        List<Contribution<?>> told = events.isEmpty() ? of : events;
        Optional<Contribution<?>> earlier =
                told.stream().filter(c -> c.until() <= day).max(Comparator.comparingInt(Contribution::until));
        Optional<Contribution<?>> later =
                told.stream().filter(c -> c.from() > day).min(Comparator.comparingInt(Contribution::from));
        ImmutableList.Builder<String> dates = ImmutableList.builder();
        earlier.ifPresent(c -> dates.add(dates(c)));
        later.ifPresent(c -> dates.add(dates(c)));
        return new Elsewhere(
                reason(!events.isEmpty(), earlier.isPresent(), later.isPresent()),
                String.join("; ", dates.build()),
                false);
    }

    private static String reason(boolean event, boolean earlier, boolean later) {
        if (earlier && later) {
            return event ? BEFORE + " and after it" : "counts at earlier and later dates";
        }
        if (earlier) {
            return event ? BEFORE : "counts at earlier dates only";
        }
        return event ? AFTER : "counts at later dates only";
    }

    private static String dates(Contribution<?> c) {
        if (c.eventDay() != Day.NONE) {
            return "on " + Day.text(c.eventDay());
        }
        return Day.isKnown(c.until())
                ? "held " + Day.text(c.from()) + " until before " + Day.text(c.until())
                : "held since " + Day.text(c.from());
    }
}
