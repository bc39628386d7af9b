package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.time.Day;

/**
 * What lasts, by the child it concerns: from its start up to its end, the end day not among them, so that one may follow another
 * on the same day. What never lasts to the end of a day is left out.
 */
final class Stretches {
    private final Map<String, List<Stretch>> byChild = new HashMap<>();

    /** A row that lasts over the days [start, end). */
    record Stretch(int row, int start, int end) {
        boolean meets(Stretch other) {
            return start < other.end && other.start < end;
        }
    }

    /** Those of the rows of a table that are asked for. */
    static Stretches of(Table table, String person, String start, String end, IntPredicate asked) {
        Stretches stretches = new Stretches();
        Texts persons = table.texts(person);
        int[] starts = table.days(start);
        int[] ends = table.days(end);
        for (int row = 0; row < table.size(); row++) {
            int until = ends[row] == Day.NONE ? Day.FOREVER : ends[row];
            if (starts[row] < until && asked.test(row)) {
                stretches
                        .byChild
                        .computeIfAbsent(persons.text(row), child -> new ArrayList<>(1))
                        .add(new Stretch(row, starts[row], until));
            }
        }
        return stretches;
    }

    /** Hands over each that begins while an earlier one of the same child lasts, with the one that lasts longest of those. */
    void overlapping(BiConsumer<Stretch, Stretch> out) {
        for (List<Stretch> own : byChild.values()) {
            own.sort((one, other) -> Integer.compare(one.start(), other.start()));
            Stretch last = own.get(0);
            for (Stretch stretch : own.subList(1, own.size())) {
                if (stretch.start() < last.end()) {
                    out.accept(stretch, last);
                }
                last = stretch.end() > last.end() ? stretch : last;
            }
        }
    }

    /** Hands over each that lasts on a day on which one of the others of the same child does, with the first of those. */
    void beside(Stretches others, BiConsumer<Stretch, Stretch> out) {
        byChild.forEach((child, own) -> {
            for (Stretch stretch : own) {
                Optional<Stretch> other = others.byChild.getOrDefault(child, ImmutableList.of()).stream()
                        .filter(stretch::meets)
                        .findFirst();
                other.ifPresent(met -> out.accept(stretch, met));
            }
        });
    }
}
