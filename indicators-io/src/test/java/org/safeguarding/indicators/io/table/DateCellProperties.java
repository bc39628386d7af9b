package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.safeguarding.indicators.time.Day;

class DateCellProperties {
    private static final int FIRST = -719_528;
    private static final int LAST = 2_932_896;
    private static final ImmutableSet<LocalDate> BLANKS =
            ImmutableSet.of(LocalDate.of(9999, 12, 31), LocalDate.of(1900, 1, 1), LocalDate.of(1753, 1, 1));

    @Example
    void everyDayFromYear0To9999ComesBackInBothForms() {
        for (int day = FIRST; day <= LAST; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            int expected = BLANKS.contains(date) ? Day.NONE : day;
            String iso = date.toString();
            String slashed = iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
            assertDay(iso, DateShape.ISO, expected, date.getDayOfMonth());
            assertDay(slashed, DateShape.SLASHED, expected, date.getDayOfMonth());
        }
    }

    private static void assertDay(String text, DateShape shape, int expected, int dayOfMonth) {
        int cell = DateCell.parse(text.toCharArray(), 0, text.length());
        if (DateCell.shape(cell) != shape
                || DateCell.day(cell) != expected
                || (expected != Day.NONE && DateCell.isAbove12(cell) != dayOfMonth > 12)) {
            throw new AssertionError("Expected the day of " + text + ", but was " + Day.text(DateCell.day(cell)));
        }
    }

    @Property(tries = 20_000)
    void oneWrongCharacterMakesADateOfNoShapeOrAnotherDay(
            @ForAll @IntRange(max = 9) int place, @ForAll("characters") char character) {
        char[] text = "x2019-05-30".toCharArray();
        text[1 + place] = character;
        String cell = new String(text, 1, 10);
        int parsed = DateCell.parse(text, 1, text.length);
        boolean shaped = cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(DateCell.shape(parsed)).isEqualTo(shaped ? DateShape.ISO : null);
        Optional<LocalDate> date = shaped
                ? date(
                        Integer.parseInt(cell.substring(0, 4)),
                        Integer.parseInt(cell.substring(5, 7)),
                        Integer.parseInt(cell.substring(8)))
                : Optional.empty();
        assertThat(DateCell.day(parsed)).isEqualTo(date.map(Day::of).orElse(Day.NONE));
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.oneOf(
                Arbitraries.chars().range('!', '~'), Arbitraries.chars().all());
    }

    @Property
    void aDayIsReadIfAndOnlyIfTheCalendarHasIt(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 33) int dayOfMonth) {
        String text = String.format(Locale.ROOT, "x%02d/%02d/%04d", dayOfMonth, month, year);
        int cell = DateCell.parse(text.toCharArray(), 1, text.length());
        assertThat(DateCell.shape(cell)).isEqualTo(DateShape.SLASHED);
        Optional<LocalDate> date = date(year, month, dayOfMonth);
        assertThat(DateCell.hasDay(cell)).isEqualTo(date.isPresent());
        date.ifPresent(expected -> assertThat(DateCell.day(cell)).isEqualTo(Day.of(expected)));
    }

    private static Optional<LocalDate> date(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth)).filter(date -> !BLANKS.contains(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Property
    void anyTimeOfDayComesBackToTheNanosecond(@ForAll @LongRange(max = 86_399_999_999_999L) long nanoOfDay) {
        LocalTime time = LocalTime.ofNanoOfDay(nanoOfDay);
        char[] text = ("T" + time + "Z").toCharArray();
        TimeOfDay read = new TimeOfDay();
        assertThat(read.parse(text, 1, text.length)).isEqualTo(text.length - 1);
        assertThat(read.secondOfDay() * 1_000_000_000L + read.nanos()).isEqualTo(nanoOfDay);
    }
}
