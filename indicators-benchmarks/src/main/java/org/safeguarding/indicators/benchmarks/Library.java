package org.safeguarding.indicators.benchmarks;

import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.PeriodKind;

/** The library, asked through its public API, one thread. */
final class Library {
    private final CouncilRecords records;
    private final String over;

    private Library(CouncilRecords records, String over) {
        this.records = records;
        this.over = over;
    }

    /** Over columns: kernels read them as they are, and the general path makes each child when its turn comes. */
    static Library of(Referrals referrals) {
        return new Library(Council.records(referrals), "columns");
    }

    /** Over the columns that a question reads. */
    static Library of(Question question, Referrals referrals) {
        return question.ofAssessments() ? new Library(Council.assessments(referrals), "columns") : of(referrals);
    }

    /** Over children who are objects already, with the rows that a question reads. */
    static Library ofObjects(Question question, Referrals referrals) {
        return question.ofAssessments() ? new Library(Council.assessed(referrals), "records") : ofObjects(referrals);
    }

    /** Over children that are objects already. */
    static Library ofObjects(Referrals referrals) {
        return new Library(Council.objects(referrals), "records");
    }

    /** An evaluation that has read nothing yet. */
    Evaluation<CouncilRecords> fresh() {
        return Evaluation.of(records, Referrals.LAST);
    }

    /** Goes from child to child and row to row, and does nothing but sum the days: what the records cost only to be looked at. */
    long walk() {
        long sum = 0;
        for (ChildRecord child : records.children()) {
            for (CinEpisode episode : child.episodes()) {
                sum += episode.referred();
            }
        }
        return sum;
    }

    /** A new evaluation each time: whatever it reads and sorts is in the time. */
    Contender fresh(Question question, Windows windows) {
        Ask<?> ask = Ask.of(Council.indicator(question), windows);
        return new Contender("library", windows, () -> ask.counts(fresh()));
    }

    /** One evaluation, asked again and again: what it has read and sorted is kept. */
    Contender kept(Question question, Windows windows) {
        Ask<?> ask = Ask.of(Council.indicator(question), windows);
        Evaluation<CouncilRecords> kept = fresh();
        return new Contender("library, evaluation kept", windows, () -> ask.counts(kept));
    }

    /** Every value as an exact figure with its working, beyond the counts. */
    Contender values(Question question, Windows windows) {
        Ask<?> ask = Ask.of(Council.indicator(question), windows);
        return new Contender("library, to exact values", windows, () -> ask.values(fresh()));
    }

    /** Child by child, as whatever has no kernel is worked out. */
    Contender generalPath(Question question, Windows windows) {
        Ask<?> ask = Ask.of(Council.indicator(question), windows);
        String name = "library, general path over " + over;
        return new Contender(name, windows, () -> ask.counts(fresh().onGeneralPath()));
    }

    /** A question ready to be asked of an evaluation. */
    private record Ask<P extends Enum<P>>(Indicator<CouncilRecords, P> indicator, Dates dates) {
        static <P extends Enum<P>> Ask<P> of(Indicator<CouncilRecords, P> indicator, Windows windows) {
            return new Ask<>(indicator, Dates.of(windows.lasts()));
        }

        long[] counts(Evaluation<CouncilRecords> evaluation) {
            Tally<P> tally = evaluation.tally(indicator, PeriodKind.DAY, dates);
            P[] parts = indicator.parts().getEnumConstants();
            int[] weights = new int[parts.length];
            for (int part = 0; part < weights.length; part++) {
                weights[part] =
                        parts[part] instanceof Clock state ? HandWrittenClocks.weight(state) : part == 0 ? 1 : 0;
            }
            long[] counts = new long[dates.size()];
            for (int i = 0; i < counts.length; i++) {
                Reading<P> reading = tally.at(dates.day(i));
                for (int part = 0; part < weights.length; part++) {
                    counts[i] += weights[part] == 0 ? 0 : weights[part] * reading.of(parts[part]);
                }
            }
            return counts;
        }

        long[] values(Evaluation<CouncilRecords> evaluation) {
            return evaluation.series(indicator, PeriodKind.DAY, dates).stream()
                    .mapToLong(Ask::numerator)
                    .toArray();
        }

        private static long numerator(Outcome outcome) {
            return outcome.value().figure().isPresent() && outcome.numerator().isPresent()
                    ? outcome.numerator().get().longValueExact()
                    : -1;
        }
    }
}
