package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In the steady state a recomputation takes memory by windows and days alone, not by events. */
class AllocationTest {
    private static final int EVENTS = 20_000;
    private static final int TIMES = 4;

    /** What is not told apart from nothing: compiled code takes less of one thing or another than code that is interpreted. */
    private static final long CONSTANT = 40_000;

    private static final int WARM_UP = 3;

    private static long taken(Contender contender) {
        for (int i = 0; i < WARM_UP; i++) {
            contender.run();
        }
        return Memory.taken(contender::run);
    }

    private static Contender kept(Question question, int events) {
        Referrals referrals = Referrals.of(events);
        return Contenders.of(question, referrals).libraryKept(Library.of(question, referrals));
    }

    private static Contender fresh(Question question, int events) {
        Referrals referrals = Referrals.of(events);
        return Contenders.of(question, referrals).library(Library.of(question, referrals));
    }

    @ParameterizedTest
    @EnumSource
    void anEvaluationAskedAgainTakesNothingForAnEvent(Question question) {
        long few = taken(kept(question, EVENTS));
        assertThat(taken(kept(question, TIMES * EVENTS))).isLessThan(few + CONSTANT);
    }

    /** Those that need no order: a new evaluation takes no more for more events either. */
    @ParameterizedTest
    @EnumSource(names = {"REFERRALS", "ASSESSED", "OPEN", "LATE", "TEAMS", "TEAMS_DAILY"})
    void aNewEvaluationTakesNothingForAnEventWhereNothingIsSorted(Question question) {
        long few = taken(fresh(question, EVENTS));
        assertThat(taken(fresh(question, TIMES * EVENTS))).isLessThan(few + CONSTANT);
    }
}
