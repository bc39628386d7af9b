package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.LedgerState;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilLedger;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * A ledger of both questions over referrals, and corrections to feed it with: a referral of the last year more for some child,
 * and after all have one more, the same taken back. After each the windows of the last 366 days and 12 month ends are read.
 */
final class CorrectedCouncil {
    private static final int CHILDREN = 1 << 12;
    private static final int DAYS = 366;
    private static final long SEED = 5;

    private final CouncilLedger ledger;
    private final List<ChildRecord> corrections = new ArrayList<>();
    private final Dates days;
    private final Dates months;
    private final List<Reader<?>> readers = new ArrayList<>();
    private int next;

    /** A ledger over the referrals. */
    static CorrectedCouncil of(Referrals referrals) {
        return new CorrectedCouncil(Council.records(referrals), referrals.childCount());
    }

    /** A ledger over records of so many children. */
    CorrectedCouncil(CouncilRecords records, int childCount) {
        int last = Day.of(Referrals.LAST);
        days = Dates.daily(last - DAYS + 1, last);
        months = Dates.of(Windows.monthEnds(12, YearMonth.from(Referrals.LAST)).lasts());
        ImmutableList.Builder<Indicator<CouncilRecords, ?>> indicators = ImmutableList.builder();
        for (Question question : Question.ON_EVERY_PATH) {
            Indicator<CouncilRecords, ?> indicator = Council.indicator(question);
            indicators.add(indicator);
            readers.add(Reader.of(indicator, days, months));
        }
        ledger = CouncilLedger.of(records, Referrals.LAST, Referrals.FIRST, indicators.build(), ImmutableSet.of());
        prepare(records, childCount, last);
    }

    private void prepare(CouncilRecords records, int count, int last) {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Integer, Integer> added = new HashMap<>();
        while (added.size() < Math.min(CHILDREN, count)) {
            added.put(random.nextInt(count), random.nextInt(last - DAYS + 1, last + 1));
        }
        List<ChildRecord> back = new ArrayList<>();
        int number = 0;
        for (ChildRecord child : records.children()) {
            Integer day = added.get(number++);
            if (day != null) {
                ChildRecord.Builder builder = ChildRecord.builder(child.key());
                builder.addAllEpisodes(child.episodes());
                back.add(builder.build());
                builder.addEpisodes(CinEpisode.of("late-" + child.key(), day, Day.NONE));
                corrections.add(builder.build());
            }
        }
        corrections.addAll(back);
    }

    /** The next correction, and nothing else. */
    long correct() {
        ledger.put(corrections.get(next));
        next = next + 1 == corrections.size() ? 0 : next + 1;
        return ledger.now().number();
    }

    /** Every window read again, as amounts. */
    long read() {
        LedgerState<CouncilRecords> state = ledger.now();
        long sum = 0;
        for (Reader<?> reader : readers) {
            sum += reader.amounts(state);
        }
        return sum;
    }

    /** Every window read again, as exact values with their working. */
    long values() {
        LedgerState<CouncilRecords> state = ledger.now();
        long sum = 0;
        for (Reader<?> reader : readers) {
            sum += reader.values(state);
        }
        return sum;
    }

    /** What every window says must be what an evaluation of the records says that has never heard of a ledger. */
    CorrectedCouncil checked() {
        for (int i = 0; i < corrections.size() / 2 + 1; i++) {
            correct();
        }
        LedgerState<CouncilRecords> state = ledger.now();
        readers.forEach(reader -> reader.check(state));
        return this;
    }

    /** How many children there are corrections of. */
    int children() {
        return corrections.size() / 2;
    }

    /** One indicator, and where it is read. */
    private record Reader<P extends Enum<P>>(Indicator<CouncilRecords, P> indicator, P part, Dates days, Dates months) {
        static <P extends Enum<P>> Reader<P> of(Indicator<CouncilRecords, P> indicator, Dates days, Dates months) {
            return new Reader<>(indicator, indicator.parts().getEnumConstants()[0], days, months);
        }

        long amounts(LedgerState<CouncilRecords> state) {
            long[] daily = state.amounts(indicator, PeriodKind.DAY, days, part);
            long[] monthly = state.amounts(indicator, PeriodKind.MONTH, months, part);
            return daily[daily.length - 1] + monthly[0];
        }

        long values(LedgerState<CouncilRecords> state) {
            Evaluation<CouncilRecords> evaluation = state.evaluation();
            return evaluation.series(indicator, PeriodKind.DAY, days).stream()
                            .filter(outcome -> outcome.value().figure().isPresent())
                            .count()
                    + evaluation.series(indicator, PeriodKind.MONTH, months).stream()
                            .filter(outcome -> outcome.value().figure().isPresent())
                            .count();
        }

        void check(LedgerState<CouncilRecords> state) {
            Evaluation<CouncilRecords> scratch = Evaluation.of(state.data(), Referrals.LAST);
            boolean same = Arrays.equals(
                            state.amounts(indicator, PeriodKind.DAY, days, part),
                            scratch.tally(indicator, PeriodKind.DAY, days).amounts(part))
                    && Arrays.equals(
                            state.amounts(indicator, PeriodKind.MONTH, months, part),
                            scratch.tally(indicator, PeriodKind.MONTH, months).amounts(part));
            Verify.verify(same, "the ledger does not say of %s what an evaluation says", indicator);
        }
    }
}
