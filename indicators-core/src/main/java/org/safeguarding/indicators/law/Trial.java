package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Contributions;
import org.safeguarding.indicators.tally.Accumulator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;

/** A level on trial, perhaps broken down: its tallies, and the same worked out from its contributions. */
record Trial<S extends Subject, P extends Enum<P>>(
        Class<P> parts, Level<S, P> level, Optional<Dimension<S>> dimension) {

    /** What a date is read with: what was known on it, and what is known on the last of the dates. */
    static ImmutableList<Knowledge> knowledges(Dates dates) {
        return dates.size() == 0
                ? ImmutableList.of(Knowledge.asThen())
                : ImmutableList.of(Knowledge.asThen(), Knowledge.asAt(dates.day(dates.size() - 1)));
    }

    Trial<S, P> undivided() {
        return new Trial<>(parts, level, Optional.empty());
    }

    Basis<P> basis(Dates dates, Knowledge knowledge) {
        return Basis.of(
                "law",
                parts,
                0,
                dates,
                knowledge,
                dimension.map(Dimension::name).orElse(""));
    }

    Tally<P> tally(Iterable<S> subjects, Dates dates, Knowledge knowledge) {
        Accumulator<S, P> accumulator = new Accumulator<>(basis(dates, knowledge), dimension);
        subjects.forEach(subject -> accumulator.add(subject, level));
        return accumulator.tally();
    }

    Tally<P> tally(S subject, Dates dates, Knowledge knowledge) {
        return tally(ImmutableList.of(subject), dates, knowledge);
    }

    /** The tally of a subject from its contributions, asked date by date which of them are held. */
    Tally<P> rebuilt(S subject, Dates dates, Knowledge knowledge) {
        Sums<P> sums = new Sums<>(basis(dates, knowledge));
        for (Contribution<P> c : Contributions.of(subject, level)) {
            for (int i = 0; i < dates.size(); i++) {
                if (c.heldOn(dates.day(i), knowledge)) {
                    sums.add(group(subject, c, dates.day(i)), i, c.part(), c.amount());
                }
            }
        }
        return sums.tally();
    }

    /** What counts on a date, and through which rows, whatever the order. */
    String evidence(S subject, int day, Knowledge knowledge) {
        List<String> lines = Contributions.of(subject, level).stream()
                .filter(c -> c.heldOn(day, knowledge))
                .map(c -> line(c.part(), c.amount(), c.through(), c.because(), group(subject, c, day)))
                .sorted()
                .toList();
        return lines.isEmpty() ? "nothing" : String.join(", ", lines);
    }

    static String line(Object part, long amount, Row through, List<? extends Row> because, String group) {
        return part
                + " "
                + amount
                + " through "
                + through.key()
                + (because.isEmpty()
                        ? ""
                        : " because of " + because.stream().map(Row::key).toList())
                + (group.isEmpty() ? "" : " in " + group);
    }

    private String group(S subject, Contribution<P> contribution, int day) {
        int read = contribution.eventDay() == Day.NONE ? day : contribution.eventDay();
        return dimension
                .map(by -> by.groupOf(subject, contribution.through(), read))
                .orElse("");
    }

    /** Sums by group and date, in the order that a tally takes them. */
    static final class Sums<P extends Enum<P>> {
        private final Basis<P> basis;
        private final Map<String, long[]> sums = new HashMap<>();

        Sums(Basis<P> basis) {
            this.basis = basis;
        }

        void add(String group, int date, P part, long amount) {
            int width = basis.parts().size() + 1;
            long[] cells =
                    sums.computeIfAbsent(group, g -> new long[basis.dates().size() * width]);
            cells[date * width + part.ordinal()] += amount;
            cells[date * width + width - 1]++;
        }

        Tally<P> tally() {
            return Tally.ofSums(basis, sums);
        }
    }
}
