package org.safeguarding.indicators.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * What a few subjects hold, or held, as steps up and down. It means what {@code Accumulator} means, without room for every
 * date: a correction touches few, and most of what a subject held it holds still, so that nearly all steps cancel.
 */
final class Steps<S, P extends Enum<P>> {
    private final Dates dates;
    private final Knowledge knowledge;
    private final Optional<Dimension<S>> dimension;
    private final StepList undivided = new StepList();
    private final Map<String, StepList> divided = new HashMap<>();

    Steps(Basis<P> basis, Optional<Dimension<S>> dimension) {
        this.dates = basis.dates();
        this.knowledge = basis.knowledge();
        this.dimension = dimension;
    }

    /** Adds what a subject holds; nothing of it if the level fails. */
    void add(S subject, Level<? super S, P> level) {
        enter(subject, level, 1);
    }

    /** Takes away what a subject held; nothing of it if the level fails. */
    void subtract(S subject, Level<? super S, P> level) {
        enter(subject, level, -1);
    }

    private void enter(S subject, Level<? super S, P> level, int sign) {
        undivided.mark();
        divided.values().forEach(StepList::mark);
        try {
            level.holdings(subject, new Adder(subject, sign));
        } catch (RuntimeException e) {
            undivided.reset();
            divided.values().forEach(StepList::reset);
            throw e;
        }
    }

    /** What is left once steps that cancel are gone: for each group (the empty text alone, if not broken down) that has any. */
    Map<String, Net> net() {
        if (dimension.isEmpty()) {
            Net net = undivided.net();
            return net.isEmpty() ? Map.of() : Map.of("", net);
        }
        Map<String, Net> nets = new HashMap<>();
        divided.forEach((group, list) -> {
            Net net = list.net();
            if (!net.isEmpty()) {
                nets.put(group, net);
            }
        });
        return nets;
    }

    private final class Adder implements Holdings<P> {
        private final S subject;
        private final int sign;

        Adder(S subject, int sign) {
            this.subject = subject;
            this.sign = sign;
        }

        @Override
        @SuppressWarnings("EnumOrdinal") // a tally keeps its parts in the order of their enum
        public void held(
                P part,
                long amount,
                int from,
                int until,
                int knownFrom,
                int knownUntil,
                int eventDay,
                Row through,
                List<? extends Row> because) {
            int end = knowledge.until(until, knownFrom, knownUntil);
            int start = knowledge.from(from, knownFrom);
            if (start >= end) {
                return;
            }
            int first = dates.from(start);
            int past = dates.from(end);
            if (first >= past) {
                return;
            }
            if (dimension.isEmpty()) {
                enter(undivided, part.ordinal(), amount, first, past);
            } else {
                divided(dimension.get(), part.ordinal(), amount, first, past, eventDay, through);
            }
        }

        private void divided(Dimension<S> by, int part, long amount, int first, int past, int eventDay, Row through) {
            if (eventDay != Day.NONE || !by.changes()) {
                int day = eventDay == Day.NONE ? dates.day(first) : eventDay;
                enter(group(by.groupOf(subject, through, day)), part, amount, first, past);
                return;
            }
            // The group may change from day to day: one step for each run of days in one group.
            int start = first;
            String group = by.groupOf(subject, through, dates.day(first));
            for (int i = first + 1; i < past; i++) {
                String next = by.groupOf(subject, through, dates.day(i));
                if (!next.equals(group)) {
                    enter(group(group), part, amount, start, i);
                    group = next;
                    start = i;
                }
            }
            enter(group(group), part, amount, start, past);
        }

        private StepList group(String name) {
            @Nullable StepList list = divided.get(name);
            if (list == null) {
                list = new StepList();
                divided.put(name, list);
            }
            return list;
        }

        private void enter(StepList list, int part, long amount, int first, int past) {
            long signed = Math.multiplyExact(sign, amount);
            list.add(first, part, signed, sign);
            if (past < dates.size()) {
                list.add(past, part, Math.negateExact(signed), -sign);
            }
        }
    }
}
