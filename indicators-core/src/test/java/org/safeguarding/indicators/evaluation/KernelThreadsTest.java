package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;

/** Kernels over more rows than one thread is enough for: the same on any number of threads. */
class KernelThreadsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final Dates MONTH_ENDS = Dates.of(Day.of(2018, 5, 31), Day.of(2018, 12, 31), Day.of(2019, 5, 31));
    private static final int ROWS = 3 * Threads.FEWEST + 1;
    private static final int CHILDREN = 20_000;
    private static final ImmutableList<String> TEAMS = ImmutableList.of("north", "south", "east");
    private static final CouncilRecords COUNCIL = council();

    private static CouncilRecords council() {
        SplittableRandom random = new SplittableRandom(17);
        int[] child =
                IntStream.range(0, ROWS).map(i -> random.nextInt(CHILDREN)).toArray();
        int[] begun = IntStream.range(0, ROWS).map(i -> day(random)).toArray();
        int[] ended = IntStream.of(begun)
                .map(day -> random.nextInt(5) == 0 ? day(random) : day == Day.NONE ? day : day + random.nextInt(200))
                .toArray();
        long[] received = IntStream.of(begun)
                .mapToLong(day -> day == Day.NONE ? RowColumns.NO_TIME : second(day, random))
                .toArray();
        long[] decided = LongStream.of(received)
                .map(time -> time == RowColumns.NO_TIME || random.nextInt(9) == 0
                        ? RowColumns.NO_TIME
                        : time + random.nextInt(-9_000, 200_000))
                .toArray();
        RowColumns rows = RowColumns.of(CHILDREN, child);
        return CouncilRecords.builder()
                .children(() -> {
                    throw new IllegalStateException("expected a kernel over columns");
                })
                .columns(ImmutableMap.of(
                        "ssd_contacts",
                        rows.withDays("cont_contact_date", begun),
                        "ssd_cin_episodes",
                        rows.withDays("cine_referral_date", begun)
                                .withGroups(
                                        "team",
                                        TEAMS,
                                        IntStream.range(0, ROWS)
                                                .map(i -> i % TEAMS.size())
                                                .toArray()),
                        "local_contact_decisions",
                        rows.withTimes("received_at", received).withTimes("decided_at", decided),
                        "ssd_cin_assessments",
                        rows.withDays("cina_assessment_start_date", begun).withDays("cina_assessment_auth_date", ended),
                        "local_private_fostering",
                        rows.withDays("started_on", begun).withDays("ended_on", ended)))
                .complete(
                        "ssd_contacts",
                        "ssd_cin_episodes",
                        "local_contact_decisions",
                        "ssd_cin_assessments",
                        "local_private_fostering")
                .build();
    }

    /** Few are blank, and few are slips of the pen. */
    private static int day(SplittableRandom random) {
        int kind = random.nextInt(200);
        int day = random.nextInt(Day.of(2015, 1, 1), Day.of(2019, 12, 31));
        return kind == 0 ? Day.NONE : kind == 1 ? day - 300 * 365 : day;
    }

    private static long second(int day, SplittableRandom random) {
        return day * (long) TimeColumn.DAY_SECONDS + random.nextInt(TimeColumn.DAY_SECONDS);
    }

    private static Tally<?> tally(Evaluation<CouncilRecords> evaluation, String id, String by) {
        Indicator<CouncilRecords, ?> indicator = Catalogue.standard().get(id);
        return evaluation.tally(indicator, PeriodKind.MONTH, MONTH_ENDS, by);
    }

    @ParameterizedTest
    @CsvSource({
        "referral-rate-12m, ''",
        "referral-rate-12m, team",
        "rereferral-pct-12m, ''",
        "contact-children, ''",
        "assessment-45wd-pct, ''",
        "assessments-overdue, ''",
        "decision-24h-pct, ''",
        "private-fostering, ''"
    })
    void whatIsCountedAndSortedByThreadsIsTheSame(String id, String by) {
        Tally<?> expected = tally(Evaluation.of(COUNCIL, FRI_31_MAY_2019), id, by);
        Executor refuses = task -> {
            throw new RejectedExecutionException("busy");
        };
        for (Executor executor : ImmutableList.<Executor>of(ForkJoinPool.commonPool(), Runnable::run, refuses)) {
            for (int threads = 1; threads <= 4; threads++) {
                assertThat(tally(Evaluation.of(COUNCIL, FRI_31_MAY_2019).onThreads(executor, threads), id, by))
                        .as(threads + " threads")
                        .isEqualTo(expected);
            }
        }
        assertThat(expected.at(Day.of(2019, 5, 31)).contributions()).isPositive();
    }

    @Test
    void rowsAreSharedInOrderAndEachIsInOneShare() {
        for (int threads = 1; threads <= 5; threads++) {
            ImmutableList<int[]> shares = new Threads(ForkJoinPool.commonPool(), threads)
                    .shares(
                            ROWS,
                            (share, from, until) -> IntStream.range(from, until).toArray());
            assertThat(shares).hasSize(threads);
            assertThat(shares.stream().flatMapToInt(IntStream::of).toArray())
                    .isEqualTo(IntStream.range(0, ROWS).toArray());
        }
    }

    @Test
    void anotherThreadTakesAShare() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        Executor fresh = task -> new Thread(task).start();
        new Threads(fresh, 2).shares(ROWS, (share, from, until) -> {
            seen.add(Thread.currentThread());
            while (seen.size() < 2) {
                Thread.onSpinWait();
            }
            return share;
        });
        assertThat(seen).hasSize(2);
    }
}
