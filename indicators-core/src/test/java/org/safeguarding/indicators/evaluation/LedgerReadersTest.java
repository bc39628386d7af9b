package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilChange;
import org.safeguarding.indicators.safeguarding.CouncilLedger;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** One writer and several readers at once: each reader sees only states that the writer made whole. */
class LedgerReadersTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);
    private static final Period MAY = Period.parse("2019-05");
    private static final int CHANGES = 400;
    private static final int READERS = 3;

    /** The state of number n has n referrals of each of two children, in two teams. */
    private static ChildRecord child(String key, String team, int referrals) {
        ChildRecord.Builder child = ChildRecord.builder(key);
        for (int i = 0; i < referrals; i++) {
            child.addEpisodes(new CinEpisode(key + i, Day.of(2019, 5, 1 + i % 31), Day.NONE, "", false, "", team));
        }
        return child.build();
    }

    @Test
    @Timeout(120)
    void everyReaderSeesWholeStatesInOrder() throws Exception {
        Indicator<CouncilRecords, ?> referrals = Catalogue.standard().get("referrals");
        CouncilRecords none = CouncilRecords.builder()
                .complete("ssd_cin_episodes", "ssd_contacts")
                .build();
        CouncilLedger ledger = CouncilLedger.of(
                none,
                FRI_31_MAY_2019,
                LocalDate.of(2019, Month.APRIL, 1),
                ImmutableList.of(referrals),
                ImmutableSet.of("team"));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(pool.submit(reader(ledger, referrals, done)));
            }
            LedgerState<CouncilRecords> early = ledger.now();
            for (int n = 1; n <= CHANGES; n++) {
                ledger.apply(CouncilChange.NONE.put(child("K1", "North", n)).put(child("K2", "South", n)));
            }
            done.set(true);
            for (Future<Long> reader : readers) {
                assertThat(reader.get()).as("the last state a reader saw").isEqualTo(CHANGES);
            }
            check(early, referrals);
            assertThat(early.number()).isZero();
        } finally {
            pool.shutdownNow();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static Callable<Long> reader(
            CouncilLedger ledger, Indicator<CouncilRecords, ?> referrals, AtomicBoolean done) {
        return () -> {
            long seen = 0;
            boolean last;
            do {
                last = done.get();
                LedgerState<CouncilRecords> state = ledger.now();
                assertThat(state.number()).isGreaterThanOrEqualTo(seen);
                seen = state.number();
                check(state, referrals);
            } while (!last);
            return seen;
        };
    }

    private static void check(LedgerState<CouncilRecords> state, Indicator<CouncilRecords, ?> referrals) {
        ImmutableList<Result> results = state.evaluation().results(referrals, ImmutableList.of(MAY), "team");
        List<String> figures = results.stream()
                .map(result -> result.group() + " "
                        + result.outcome().numerator().orElseThrow().toPlainString())
                .toList();
        long n = state.number();
        List<String> expected = n == 0 ? List.of(" 0") : List.of(" " + 2 * n, "North " + n, "South " + n);
        assertThat(figures).isEqualTo(expected);
        int rows = 0;
        for (ChildRecord child : state.data().children()) {
            rows += child.episodes().size();
        }
        assertThat(rows).as("the records of the same state").isEqualTo(2 * (int) n);
    }
}
