package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/** Rows come in order of day and key, whatever the order they were given in and however many they are. */
class DatedRowsProperties {
    private static final Comparator<Dated> ORDER =
            Comparator.comparingInt(Dated::day).thenComparing(Dated::key);
    private static final DayField<Dated> ON = new DayField<>("day", Dated::day);

    record Dated(String key, int day, boolean wanted) implements Row {}

    @Property
    void rowsAreInOrderAndNoneIsLost(@ForAll("rows") List<Dated> rows) {
        assertThat(read(DatedRows.of(rows, ON, Where.all())))
                .isEqualTo(rows.stream()
                        .filter(row -> row.day() != Day.NONE)
                        .sorted(ORDER)
                        .toList());
    }

    @Property
    void rowsInOrderStayAsTheyAre(@ForAll("rows") List<Dated> rows) {
        List<Dated> sorted = rows.stream().sorted(ORDER).toList();
        assertThat(read(DatedRows.of(sorted, ON, Where.all())))
                .isEqualTo(sorted.stream().filter(row -> row.day() != Day.NONE).toList());
    }

    @Property
    void onlyTheRowsAskedForAreThere(@ForAll("rows") List<Dated> rows) {
        assertThat(read(DatedRows.of(rows, ON, new Where<>("wanted", Dated::wanted))))
                .isEqualTo(rows.stream()
                        .filter(row -> row.wanted() && row.day() != Day.NONE)
                        .sorted(ORDER)
                        .toList());
    }

    @Property
    void theDayBesideARowIsItsOwn(@ForAll("rows") List<Dated> rows) {
        DatedRows<Dated> dated = DatedRows.of(rows, ON, Where.all());
        for (int i = 0; i < dated.size(); i++) {
            assertThat(dated.day(i)).isEqualTo(dated.row(i).day());
        }
    }

    private static List<Dated> read(DatedRows<Dated> dated) {
        List<Dated> read = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            read.add(dated.row(i));
        }
        return read;
    }

    /** Few days, so that several rows share one, with blanks among them; keys are distinct; up to twice as many as are placed one by one. */
    @Provide
    Arbitrary<List<Dated>> rows() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(17_000, 17_020)), Tuple.of(1, Arbitraries.just(Day.NONE)));
        Arbitrary<Dated> row = Combinators.combine(
                        Arbitraries.integers().between(0, 99_999).map(number -> "R" + number),
                        days,
                        Arbitraries.of(true, false))
                .as(Dated::new);
        return row.list().ofMaxSize(64).uniqueElements(Dated::key);
    }
}
