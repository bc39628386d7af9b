package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Contributions;
import org.safeguarding.indicators.tally.Accumulator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/** People and their spells of anything, from one day to another. */
final class Spells {
    record Spell(String key, int start, int stop) implements Row {
        static Spell on(String key, int day) {
            return new Spell(key, day, Day.NONE);
        }
    }

    record Person(String key, ImmutableList<Spell> spells) implements Subject {
        static Person of(Spell... spells) {
            return new Person("P1", ImmutableList.copyOf(spells));
        }
    }

    static final Rows<Person, Spell> SPELLS = new Rows<>("spells", Person::spells);
    static final DayField<Spell> START = new DayField<>("start", Spell::start);
    static final DayField<Spell> STOP = new DayField<>("stop", Spell::stop);

    private Spells() {}

    static <S extends Subject, P extends Enum<P>> Reading<P> read(
            Class<P> parts, Level<S, P> level, S subject, int day, Knowledge knowledge) {
        Basis<P> basis = Basis.of("test", parts, 0, Dates.of(day), knowledge, "");
        Accumulator<S, P> accumulator = new Accumulator<>(basis, Optional.empty());
        accumulator.add(subject, level);
        return accumulator.tally().at(day);
    }

    /** The keys of the rows counted on a day as known then, each with its part. */
    static <S extends Subject, P extends Enum<P>> ImmutableList<String> counted(Level<S, P> level, S subject, int day) {
        return Contributions.of(subject, level).stream()
                .filter(c -> c.heldOn(day, Knowledge.asThen()))
                .map(Spells::words)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static String words(Contribution<?> c) {
        String because = c.because().isEmpty()
                ? ""
                : " because of "
                        + String.join(", ", c.because().stream().map(Row::key).toList());
        return c.part() + " " + c.through().key() + because;
    }
}
