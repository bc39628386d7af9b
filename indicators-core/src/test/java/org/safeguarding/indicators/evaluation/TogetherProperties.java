package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/** Indicators worked out together say what each of them says alone. */
class TogetherProperties {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final Dates LAST_DAY = Dates.of(Day.of(FRI_31_MAY_2019));

    @Property(tries = 60)
    void theWholeCatalogueTogetherIsWhatEachIndicatorIsAlone(
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll PeriodKind kind,
            @ForAll("executors") Executor executor) {
        ImmutableList<Indicator<CouncilRecords, ?>> all = Catalogue.standard().indicators();
        Dates dates = Dates.of(asAt - 400, asAt - 31, asAt);
        Evaluation<CouncilRecords> alone = Evaluation.of(council, Day.toDate(asAt));
        List<List<Outcome>> expected = all.stream()
                .<List<Outcome>>map(indicator -> alone.series(indicator, kind, dates))
                .toList();

        Evaluation<CouncilRecords> together = Evaluation.of(council, Day.toDate(asAt));
        assertThat(together.series(all, kind, dates)).isEqualTo(expected);
        assertThat(together.onThreads(executor, 3).series(all, kind, dates)).isEqualTo(expected);
        assertThat(together.onGeneralPath().series(all, kind, dates)).isEqualTo(expected);
    }

    @Example
    void subjectsAreGoneThroughOnceForAllThatHasNoKernel() {
        AtomicInteger passes = new AtomicInteger();
        ImmutableList<ChildRecord> children = children("K1", "K2");
        CouncilRecords council = council(() -> {
            passes.incrementAndGet();
            return children.iterator();
        });

        assertThat(values(council, List.of(open("one", holds()), open("two", holds()), open("three", holds()))))
                .containsExactly(2L, 2L, 2L);
        assertThat(passes).hasValue(1);
    }

    @Example
    void whatAKernelWouldReadOffRowsIsAskedWhileTheSubjectsAreGoneThroughAnyway() {
        Level<ChildRecord, Counted> referrals = Count.of(
                        new Rows<>("episodes", ChildRecord::episodes), new DayField<>("referred", CinEpisode::referred))
                .over(Window.rolling12Months());
        AtomicInteger passes = new AtomicInteger();
        ImmutableList<ChildRecord> children = children("K1", "K2");
        Iterable<ChildRecord> counted = () -> {
            passes.incrementAndGet();
            return children.iterator();
        };

        assertThat(values(council(counted), List.of(open("one", referrals), open("two", holds()))))
                .containsExactly(2L, 2L);
        assertThat(passes).hasValue(1);
        assertThat(values(council(counted), List.of(open("one", referrals)))).containsExactly(2L);
        assertThat(passes)
                .as("by the kernel, which reads one thing after the other")
                .hasValueGreaterThan(2);
    }

    @Example
    void aLevelThatTwoHaveInCommonIsAskedOnce() {
        AtomicInteger asked = new AtomicInteger();
        Level<ChildRecord, Counted> counting = (child, out) -> {
            asked.incrementAndGet();
            holds().holdings(child, out);
        };

        assertThat(values(council(children("K1", "K2", "K3")), List.of(open("one", counting), open("two", counting))))
                .containsExactly(3L, 3L);
        assertThat(asked).hasValue(3);
    }

    @Example
    void aFunctionThatHandsOverAnotherListAtEveryCallIsCalledOnce() {
        ImmutableList<ChildRecord> children = children("K1", "K2", "K3");
        AtomicInteger calls = new AtomicInteger();
        Function<CouncilRecords, Iterable<ChildRecord>> subjects = council -> {
            calls.incrementAndGet();
            return List.copyOf(children.subList(0, 2));
        };

        assertThat(values(
                        council(children),
                        List.of(open("one", Feed.asAt(subjects, holds())), open("two", Feed.asAt(subjects, holds())))))
                .containsExactly(2L, 2L);
        assertThat(calls).hasValue(1);
    }

    @Example
    void oneThatFailsSaysForWhomAndTheOthersHaveTheirValues() {
        Level<ChildRecord, Counted> faulty = (child, out) -> {
            if (child.key().equals("K2")) {
                throw new IllegalStateException("with a name in it");
            }
        };
        ImmutableList<Series<?>> series = Evaluation.of(council(children("K1", "K2")), FRI_31_MAY_2019)
                .series(ImmutableList.of(open("faulty", faulty), open("one", holds())), PeriodKind.MONTH, LAST_DAY);

        assertThat(series.get(0).get(0).value())
                .isEqualTo(new Value.NotAvailable("calculation failed for K2: IllegalStateException"));
        assertThat(series.get(1).get(0).numerator().orElseThrow().longValueExact())
                .isEqualTo(2);
    }

    private static Level<ChildRecord, Counted> holds() {
        return (child, out) -> child.episodes()
                .forEach(row -> out.held(
                        Counted.COUNTED,
                        1,
                        row.referred(),
                        Day.FOREVER,
                        row.referred(),
                        Day.FOREVER,
                        Day.NONE,
                        row,
                        ImmutableList.of()));
    }

    private static ImmutableList<ChildRecord> children(String... keys) {
        ImmutableList.Builder<ChildRecord> children = ImmutableList.builder();
        for (String key : keys) {
            children.add(ChildRecord.builder(key)
                    .addEpisodes(CinEpisode.of("R" + key, Day.of(2019, 5, 1), Day.NONE))
                    .build());
        }
        return children.build();
    }

    private static CouncilRecords council(Iterable<ChildRecord> children) {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(children);
        return council.complete("episodes").build();
    }

    private static Indicator<CouncilRecords, Counted> open(String id, Level<ChildRecord, Counted> level) {
        return open(id, Feed.asAt(CouncilRecords::children, level));
    }

    private static Indicator<CouncilRecords, Counted> open(String id, Feed<CouncilRecords, ChildRecord, Counted> feed) {
        Indicator.Builder<CouncilRecords, Counted> builder = Indicator.builder();
        builder.id(id);
        builder.title(id);
        builder.words(new Words("Mine.", "referrals", "", "made up", ""));
        builder.parts(Counted.class);
        builder.addFeeds(feed);
        builder.window(WindowRule.AS_AT);
        builder.measure(Measures.count(Counted.COUNTED));
        builder.addNeeds(Need.of("episodes"));
        return builder.build();
    }

    private static List<Long> values(CouncilRecords council, List<Indicator<CouncilRecords, Counted>> indicators) {
        return Evaluation.of(council, FRI_31_MAY_2019)
                .series(ImmutableList.copyOf(indicators), PeriodKind.MONTH, LAST_DAY)
                .stream()
                .map(series -> series.get(0).numerator().orElseThrow().longValueExact())
                .toList();
    }

    @Provide
    Arbitrary<Executor> executors() {
        return Arbitraries.of(ForkJoinPool.commonPool(), Runnable::run);
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(6);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }
}
