package org.safeguarding.indicators.benchmarks;

import java.util.concurrent.ForkJoinPool;
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
        if (question.ofAssessments()) {
            return new Library(Council.assessments(referrals), "columns");
        } else if (question == Question.DECIDED) {
            return new Library(Council.decisions(referrals), "columns");
        }
        return question.byTeam() ? new Library(Council.teams(referrals), "columns") : of(referrals);
    }

    /** Over children who are objects already, with the rows that a question reads. */
    static Library ofObjects(Question question, Referrals referrals) {
        if (question.ofAssessments()) {
            return new Library(Council.assessed(referrals), "records");
        } else if (question == Question.DECIDED) {
            return new Library(Council.decided(referrals), "records");
        }
        return new Library(
                Council.objects(question.byTeam() ? Council.teams(referrals) : Council.records(referrals)), "records");
    }

    /** Over children that are objects already. */
    static Library ofObjects(Referrals referrals) {
        return new Library(Council.objects(Council.records(referrals)), "records");
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
        Ask<?> ask = Ask.of(question, windows);
        return new Contender("library", windows, () -> ask.counts(fresh()));
    }

    /** The same on several threads. */
    Contender fresh(Question question, Windows windows, int threads) {
        Ask<?> ask = Ask.of(question, windows);
        return new Contender(
                "library, " + threads + " threads", windows, () -> ask.counts(onThreads(fresh(), threads)));
    }

    private static Evaluation<CouncilRecords> onThreads(Evaluation<CouncilRecords> evaluation, int threads) {
        return evaluation.onThreads(ForkJoinPool.commonPool(), threads);
    }

    /** One evaluation, asked again and again: what it has read and sorted is kept. */
    Contender kept(Question question, Windows windows) {
        Ask<?> ask = Ask.of(question, windows);
        Evaluation<CouncilRecords> kept = fresh();
        return new Contender("library, evaluation kept", windows, () -> ask.counts(kept));
    }

    /** Every value as an exact figure with its working, beyond the counts. */
    Contender values(Question question, Windows windows) {
        Ask<?> ask = Ask.of(question, windows);
        return new Contender("library, to exact values", windows, () -> ask.values(fresh()));
    }

    /** Child by child, as whatever has no kernel is worked out. */
    Contender generalPath(Question question, Windows windows) {
        Ask<?> ask = Ask.of(question, windows);
        String name = "library, general path over " + over;
        return new Contender(name, windows, () -> ask.counts(fresh().onGeneralPath()));
    }

    /** The same on several threads. */
    Contender generalPath(Question question, Windows windows, int threads) {
        Ask<?> ask = Ask.of(question, windows);
        String name = "library, general path over " + over + ", " + threads + " threads";
        return new Contender(name, windows, () -> ask.counts(onThreads(fresh().onGeneralPath(), threads)));
    }

    /** A question ready to be asked of an evaluation. */
    private record Ask<P extends Enum<P>>(Indicator<CouncilRecords, P> indicator, Dates dates, boolean byTeam) {
        static Ask<?> of(Question question, Windows windows) {
            return of(Council.indicator(question), Dates.of(windows.lasts()), question.byTeam());
        }

        private static <P extends Enum<P>> Ask<P> of(
                Indicator<CouncilRecords, P> indicator, Dates dates, boolean byTeam) {
            return new Ask<>(indicator, dates, byTeam);
        }

        long[] counts(Evaluation<CouncilRecords> evaluation) {
            return byTeam
                    ? ofTeams(evaluation.tally(indicator, PeriodKind.DAY, dates, "team"))
                    : inAll(evaluation.tally(indicator, PeriodKind.DAY, dates));
        }

        /** Each team under its number, from 1. */
        private long[] ofTeams(Tally<P> tally) {
            long[] counts = new long[dates.size()];
            P part = indicator.parts().getEnumConstants()[0];
            for (int team = 0; team < Referrals.TEAMS; team++) {
                long[] amounts = tally.amounts(part, Council.team(team));
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += amounts[i] * (team + 1);
                }
            }
            return counts;
        }

        private long[] inAll(Tally<P> tally) {
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
