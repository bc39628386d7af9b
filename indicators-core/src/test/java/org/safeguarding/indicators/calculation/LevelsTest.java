package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.calculation.Spells.Person;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.tally.Accumulator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.time.Day;

class LevelsTest {
    private static final Level<Person, Counted> OPEN =
            new Holding<>(Spells.SPELLS, Spells.START, Spells.STOP, Where.all(), false);
    private static final Level<Person, Counted> OPEN_THROUGH_THE_END_DAY =
            new Holding<>(Spells.SPELLS, Spells.START, Spells.STOP, Where.all(), true);
    private static final Level<Person, Counted> NEWEST =
            new Snapshot<>(Spells.SPELLS, Spells.START, (spell, out) -> out.add(Counted.COUNTED, spell.stop()));

    @ParameterizedTest(name = "from {0} to {1} read on {2}: open {3}, {4} where the end day counts")
    @CsvSource({
        "10, 20, 9, false, false",
        "10, 20, 10, true, true",
        "10, 20, 19, true, true",
        "10, 20, 20, false, true",
        "10, 20, 21, false, false",
        "10, 10, 10, false, true",
        "10, 10, 11, false, false",
        "10, 9, 9, false, false",
        "10, 9, 10, false, false",
        "10, 5, 7, false, false",
        "10, , 9, false, false",
        "10, , 3000000, true, true",
        ", 20, 15, false, false",
        ", , 15, false, false"
    })
    void whatLastsIsOpenFromItsStartToTheDayBeforeItsEnd(
            @Nullable Integer start, @Nullable Integer stop, int day, boolean open, boolean endDayCounts) {
        Person person = Person.of(new Spell("A", orBlank(start), orBlank(stop)));

        assertThat(Spells.counted(OPEN, person, day)).hasSize(open ? 1 : 0);
        assertThat(Spells.counted(OPEN_THROUGH_THE_END_DAY, person, day)).hasSize(endDayCounts ? 1 : 0);
    }

    private static int orBlank(@Nullable Integer day) {
        return day == null ? Day.NONE : day;
    }

    @Test
    void everyOpenRowOfASubjectCounts() {
        Person person = Person.of(new Spell("A", 10, 20), new Spell("B", 15, Day.NONE), new Spell("C", 20, Day.NONE));

        assertThat(Spells.counted(OPEN, person, 15)).containsExactly("COUNTED A", "COUNTED B");
        assertThat(Spells.counted(OPEN, person, 20)).containsExactly("COUNTED B", "COUNTED C");
    }

    @Test
    void rowsThatTheFilterLeavesOutAreNotHeld() {
        Where<Spell> onlyB = new Where<>("B", spell -> spell.key().equals("B"));
        Level<Person, Counted> level = new Holding<>(Spells.SPELLS, Spells.START, Spells.STOP, onlyB, false);

        assertThat(Spells.counted(level, Person.of(new Spell("A", 10, 20), new Spell("B", 10, 20)), 15))
                .containsExactly("COUNTED B");
    }

    @Test
    void aSnapshotHoldsUntilTheNextOneAndThenNoRowOfItDoes() {
        Person person = Person.of(
                new Spell("B1", 20, 1), new Spell("A1", 10, 1), new Spell("A2", 10, 1), new Spell("C1", 30, 1));

        assertThat(Spells.counted(NEWEST, person, 9)).isEmpty();
        assertThat(Spells.counted(NEWEST, person, 10)).containsExactly("COUNTED A1", "COUNTED A2");
        assertThat(Spells.counted(NEWEST, person, 19)).containsExactly("COUNTED A1", "COUNTED A2");
        assertThat(Spells.counted(NEWEST, person, 20)).containsExactly("COUNTED B1");
        assertThat(Spells.counted(NEWEST, person, 3_000_000)).containsExactly("COUNTED C1");
    }

    @Test
    void aSnapshotWithoutADateHoldsNever() {
        assertThat(Spells.counted(NEWEST, Person.of(new Spell("A", Day.NONE, 1)), 10))
                .isEmpty();
    }

    @Test
    void aPointwiseLevelHoldsItsAnswerFromOneNamedDateToTheNext() {
        Pointwise<Person, Counted> oddDays = new Pointwise<>(
                "the day is odd",
                (person, dates) -> {
                    dates.accept(20);
                    dates.accept(Day.NONE);
                    dates.accept(11);
                    dates.accept(Day.FOREVER);
                    dates.accept(11);
                },
                (person, day, held) -> {
                    if (day % 2 == 1) {
                        held.held(Counted.COUNTED, person.spells().get(0), ImmutableList.of());
                    }
                });
        Person person = Person.of(Spell.on("A", 0));

        assertThat(Spells.counted(oddDays, person, 10)).isEmpty();
        assertThat(Spells.counted(oddDays, person, 11)).containsExactly("COUNTED A");
        assertThat(Spells.counted(oddDays, person, 19)).containsExactly("COUNTED A");
        assertThat(Spells.counted(oddDays, person, 20)).isEmpty();
        assertThat(Spells.counted(oddDays, person, 21)).isEmpty();
    }

    @Test
    void aPointwiseLevelIsAskedForNoDateBetweenThoseThatAreRead() {
        List<Integer> asked = new ArrayList<>();
        Pointwise<Person, Counted> level = new Pointwise<>(
                "always",
                (person, dates) -> IntStream.of(5, 12, 14, 14, 16, 30).forEach(dates),
                (person, day, held) -> {
                    asked.add(day);
                    held.held(Counted.COUNTED, person.spells().get(0), ImmutableList.of());
                });
        Basis<Counted> basis = Basis.of("always", Counted.class, 0, Dates.of(10, 20, 29), Knowledge.asAt(40), "");
        Accumulator<Person, Counted> sum = new Accumulator<>(basis, Optional.empty());
        sum.add(Person.of(Spell.on("A", 0)), level);

        assertThat(sum.tally().amounts(Counted.COUNTED)).containsExactly(1, 1, 1);
        assertThat(asked).containsExactly(5, 16);
    }

    @Test
    void whatAPointwiseLevelMakesOfASubjectIsMadeOnceForAllDates() {
        List<Person> made = new ArrayList<>();
        Pointwise<Person, Counted> level = new Pointwise<>(
                "always", (person, dates) -> IntStream.of(5, 12, 25).forEach(dates), Pointwise.At.prepared(person -> {
                    made.add(person);
                    Spell spell = person.spells().get(0);
                    return (day, held) -> held.held(Counted.COUNTED, day, spell, ImmutableList.of());
                }));
        Basis<Counted> basis = Basis.of("always", Counted.class, 0, Dates.of(10, 20, 29), Knowledge.asAt(40), "");
        Accumulator<Person, Counted> sum = new Accumulator<>(basis, Optional.empty());
        Person one = Person.of(Spell.on("A", 0));
        sum.add(one, level);

        assertThat(sum.tally().amounts(Counted.COUNTED)).containsExactly(5, 12, 25);
        assertThat(made).containsExactly(one);
        List<Long> alone = new ArrayList<>();
        level.at().at(one, 7, (part, amount, through, because) -> alone.add(amount));
        assertThat(alone).containsExactly(7L);
    }
}
