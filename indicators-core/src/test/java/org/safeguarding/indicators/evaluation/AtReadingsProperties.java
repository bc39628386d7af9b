package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Histories;
import org.safeguarding.indicators.time.Day;

/** A pointwise level asked for the dates of a tally gives the tally that it gives asked for every date of change. */
class AtReadingsProperties {
    /** Every row that is open on the date: in the share if it began a year or less before. */
    private static final Pointwise<ChildRecord, Share> OPEN = new Pointwise<>(
            "open rows",
            (child, dates) -> child.episodes().forEach(row -> {
                dates.accept(end(row));
                dates.accept(row.referred());
                dates.accept(row.referred() == Day.NONE ? Day.NONE : row.referred() + 366);
            }),
            (child, day, held) -> child.episodes().forEach(row -> {
                if (row.referred() != Day.NONE && row.referred() <= day && day < end(row)) {
                    boolean young = day - row.referred() <= 365;
                    held.held(young ? Share.IN : Share.OUT, 1 + row.key().length(), row, ImmutableList.of());
                }
            }));

    /** What is read of a tally of it. */
    record Reads(Dates dates, Knowledge knowledge, Optional<Dimension<ChildRecord>> by) {}

    private static int end(CinEpisode row) {
        return row.closed() == Day.NONE ? Day.FOREVER : row.closed();
    }

    @Property(tries = 2_000)
    void thePassOverTheSubjectsEqualsTheGeneralPath(
            @ForAll("children") List<ChildRecord> children, @ForAll("reads") Reads reads) {
        Basis<Share> basis = Basis.of(
                "open",
                Share.class,
                0,
                reads.dates(),
                reads.knowledge(),
                reads.by().map(Dimension::name).orElse(""));
        assertThat(SharedPath.tally(children, OPEN, basis, reads.by(), Threads.ONE))
                .isEqualTo(GeneralPath.tally(children, OPEN, basis, reads.by()));
    }

    @Example
    void theAnswerIsAskedForOnceWhereSeveralChangesAreSeenTogetherOnTheLatestOfThem() {
        List<String> asked = new ArrayList<>();
        Pointwise<List<Integer>, Share> level =
                new Pointwise<>("said", (days, dates) -> days.forEach(dates::accept), (days, day, held) -> {
                    asked.add("at " + day);
                    held.held(Share.IN, () -> "R" + day, ImmutableList.of());
                });
        AtReadings<List<Integer>, Share> seen = new AtReadings<>(level, Dates.of(10, 20, 30, 1_000));
        List<String> held = new ArrayList<>();

        for (List<Integer> days : List.of(
                List.of(15, 12, 14, Day.FOREVER, 21, 30, 1_001, Day.NONE, 12, 3),
                List.of(20, 11),
                List.<Integer>of())) {
            seen.holdings(
                    days,
                    (part, amount, from, until, knownFrom, knownUntil, eventDay, through, because) ->
                            held.add(from + " until " + (until == Day.FOREVER ? "forever" : until)));
        }

        assertThat(asked).containsExactly("at 3", "at 15", "at 30", "at 20");
        assertThat(held).containsExactly("3 until 20", "15 until 30", "30 until forever", "20 until forever");
    }

    @Provide
    Arbitrary<List<ChildRecord>> children() {
        return Histories.families(6);
    }

    @Provide
    Arbitrary<Reads> reads() {
        return Days.near()
                .flatMap(day -> Combinators.combine(
                                Days.dates(day),
                                Arbitraries.of(Knowledge.asAt(day), Knowledge.asThen()),
                                ShapeCases.breakdowns())
                        .as(Reads::new))
                .withoutEdgeCases();
    }
}
