package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Series;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * The whole catalogue at every month end of ten years, by turns: in one pass, one indicator after the other, and only what
 * kernels work out. The yardstick reads each column that is needed once, and puts each table that is needed child by
 * child in that order once.
 */
final class CatalogueContest {
    static final String YARDSTICK = "every column summed and every table put in order, once";
    static final String ONE_PASS = "library, in one pass";

    private static final String ONE_BY_ONE = "library, one indicator after the other";

    private static final String OBJECTS = ONE_PASS + ", of children that are objects already";
    private static final String ROWS = "children and their rows made from the columns, nothing asked of them";

    /** More rows would not leave the library room as objects. */
    private static final int MOST_OBJECTS = 1_000_000;

    private static final int MONTHS = 120;
    private static final int SHOWN = 15;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final PeriodKind KIND = PeriodKind.MONTH;

    private final int referrals;
    private final WholeCouncil council;
    private final ImmutableList<ChildRecord> objects;
    private final ImmutableList<Indicator<CouncilRecords, ?>> all =
            Catalogue.standard().indicators();
    private final ImmutableList<Indicator<CouncilRecords, ?>> planned;
    private final Dates dates =
            Dates.of(Windows.monthEnds(MONTHS, YearMonth.from(Referrals.LAST)).lasts());

    private CatalogueContest(int referrals) {
        this.referrals = referrals;
        council = WholeCouncil.of(referrals);
        objects = referrals <= MOST_OBJECTS ? council.objects() : ImmutableList.of();
        planned = all.stream().filter(this::hasKernels).collect(ImmutableList.toImmutableList());
        long expected = sum(fresh().onGeneralPath().series(all, KIND, dates));
        for (Map.Entry<String, LongSupplier> task : tasks().entrySet()) {
            boolean whole = task.getKey().startsWith(ONE_PASS) || task.getKey().equals(ONE_BY_ONE);
            Verify.verify(
                    !whole || task.getValue().getAsLong() == expected,
                    "%s: another answer than on the general path",
                    task.getKey());
        }
    }

    /** The contest; the library is held to its general path. */
    static CatalogueContest of(int referrals) {
        return new CatalogueContest(referrals);
    }

    private boolean hasKernels(Indicator<CouncilRecords, ?> indicator) {
        return plan(indicator).lines().noneMatch(line -> line.contains(": general path: "));
    }

    private String plan(Indicator<CouncilRecords, ?> indicator) {
        return fresh().plan(ImmutableList.of(indicator)).toString();
    }

    /** An evaluation of records that nothing was read of. */
    private Evaluation<CouncilRecords> fresh() {
        return Evaluation.of(council.records(), Referrals.LAST);
    }

    private Map<String, LongSupplier> tasks() {
        Map<String, LongSupplier> tasks = new LinkedHashMap<>();
        tasks.put(YARDSTICK, this::read);
        tasks.put(ROWS, this::makeRows);
        tasks.put(ONE_PASS, () -> sum(fresh().series(all, KIND, dates)));
        tasks.put(
                ONE_PASS + ", 2 threads",
                () -> sum(fresh().onThreads(ForkJoinPool.commonPool(), 2).series(all, KIND, dates)));
        if (!objects.isEmpty()) {
            tasks.put(
                    OBJECTS,
                    () -> sum(Evaluation.of(council.records(objects), Referrals.LAST)
                            .series(all, KIND, dates)));
        }
        tasks.put(ONE_BY_ONE, () -> {
            Evaluation<CouncilRecords> evaluation = fresh();
            long sum = 0;
            for (Indicator<CouncilRecords, ?> indicator : all) {
                sum += sum(evaluation.series(indicator, KIND, dates));
            }
            return sum;
        });
        tasks.put(
                "library, the " + planned.size() + " of " + all.size() + " that kernels work out",
                () -> sum(fresh().series(planned, KIND, dates)));
        return tasks;
    }

    private static long sum(List<Series<?>> all) {
        return all.stream().mapToLong(CatalogueContest::sum).sum();
    }

    /** Every numerator, each date with another weight: 0 for what has none. */
    private static long sum(Series<?> series) {
        long sum = 0;
        for (int i = 0; i < series.size(); i++) {
            Outcome outcome = series.get(i);
            if (outcome.numerator().isPresent()) {
                sum += (i + 1) * outcome.numerator().get().movePointRight(2).longValueExact();
            }
        }
        return sum;
    }

    private long makeRows() {
        long rows = 0;
        for (ChildRecord child : council.records().children()) {
            rows += ColumnChild.size(child);
        }
        return rows;
    }

    private long read() {
        long sum = Reads.sum(council.decisions().received(), council.decisions().decided());
        for (CouncilTable table : CouncilTable.values()) {
            Spells rows = council.spells(table);
            sum += Reads.sum(rows.child(), rows.from(), rows.to());
            if (table.byChild()) {
                sum += HandWrittenIndex.of(rows.from(), rows.child(), council.children())[0];
            }
        }
        return sum;
    }

    ImmutableMap<String, Timing> run(Interleaved runner) {
        return runner.run(tasks());
    }

    /** How many times the yardstick the whole catalogue takes. */
    static double timesYardstick(ImmutableMap<String, Timing> timings) {
        return median(timings, ONE_PASS) / median(timings, YARDSTICK);
    }

    private static double median(ImmutableMap<String, Timing> timings, String name) {
        Timing timing = timings.get(name);
        if (timing == null) {
            throw new IllegalArgumentException("expected " + name + ", got " + timings.keySet());
        }
        return timing.median();
    }

    /** What each took; then what takes longest alone, and the plan. */
    String table(ImmutableMap<String, Timing> timings) {
        Markdown table = Markdown.table(
                all.size() + " indicators at " + MONTHS + " month ends",
                "ns/referral",
                "middle half",
                "times the yardstick");
        timings.forEach((name, timing) -> {
            Timing one = timing.per(referrals);
            table.row(
                    name,
                    Markdown.number(one.median()),
                    Markdown.number(one.lowerQuarter()) + " to " + Markdown.number(one.upperQuarter()),
                    Markdown.number(timing.median() / median(timings, YARDSTICK)));
        });
        return Markdown.number((double) council.rows() / referrals) + " rows to a referral, in "
                + (CouncilTable.values().length + 1) + " tables.\n\n" + table + "\n" + alone();
    }

    /** What an indicator took, and what it said: the sum is there so that the work cannot be left out. */
    private record Alone(long nanos, long sum, String plan) {}

    /** Each indicator alone, of records that nothing was read of, once. */
    private String alone() {
        List<Alone> took = new ArrayList<>();
        for (Indicator<CouncilRecords, ?> indicator : all) {
            Evaluation<CouncilRecords> evaluation = fresh();
            long start = System.nanoTime();
            long sum = sum(evaluation.series(indicator, KIND, dates));
            long nanos = System.nanoTime() - start;
            took.add(new Alone(nanos, sum, plan(indicator)));
        }
        took.sort(Comparator.comparingLong(Alone::nanos).reversed());
        Markdown table = Markdown.table("alone, from unsorted columns, once", "ms");
        took.stream()
                .limit(SHOWN)
                .forEach(one -> table.row(one.plan.replace("\n", "; "), Markdown.number(one.nanos / NANOS_IN_MILLI)));
        return table.toString();
    }

    /** The plan of the whole catalogue. */
    String plan() {
        return fresh().plan(all).toString();
    }
}
