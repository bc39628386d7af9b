package org.safeguarding.indicators.law;

import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timing;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.time.Day;

/** The law of longer timescales, held over the built-in shape: by due day an event moves with the allowance, and nothing follows. */
final class Longer {
    private Longer() {}

    /** The same clocks with an hour or a day more, if they are clocks and it is known how. */
    @SuppressWarnings("unchecked") // whatever is a flow of S and a timescale is one of S
    static <S> Optional<Flow<S, Clock>> of(Flow<S, ?> flow) {
        return flow instanceof Timescale<?, ?> timescale && timescale.by() != Timescale.Attribution.DUE
                ? Optional.of(longer((Timescale<S, ?>) timescale))
                : Optional.empty();
    }

    private static <S, R extends Row> Flow<S, Clock> longer(Timescale<S, R> clocks) {
        return new Timescale<>(clocks.rows(), longer(clocks.timing()), clocks.by(), clocks.where(), clocks.unstarted());
    }

    private static <R> Timing<R> longer(Timing<R> timing) {
        if (timing instanceof DayTiming<R> days) {
            return new DayTiming<>(days.from(), days.to(), days.allowance().plus(1));
        }
        HourTiming<R> hours = (HourTiming<R>) timing;
        return new HourTiming<>(hours.from(), hours.to(), hours.allowance().plus(1));
    }

    /** Holds a windowed flow of clocks to the law, for each subject. */
    static <S extends Subject> void check(Windowed<S, ?> level, Iterable<S> subjects, Dates dates, Violations broken) {
        of(level.flow()).ifPresent(longer -> {
            for (S subject : subjects) {
                Tally<Clock> more = tally(longer, level, subject, dates);
                Tally<Clock> less = tally(clocks(level.flow()), level, subject, dates);
                for (int i = 0; i < dates.size(); i++) {
                    int day = dates.day(i);
                    longerIsNoFewer(
                            subject.key(),
                            Day.text(day),
                            less.at(day).of(Clock.MET),
                            more.at(day).of(Clock.MET),
                            broken);
                }
            }
        });
    }

    @SuppressWarnings("unchecked") // only a timescale comes here, and its parts are those of clocks
    private static <S> Flow<S, Clock> clocks(Flow<S, ?> flow) {
        return (Flow<S, Clock>) flow;
    }

    private static <S extends Subject> Tally<Clock> tally(
            Flow<S, Clock> flow, Windowed<S, ?> level, S subject, Dates dates) {
        return new Trial<>(Clock.class, flow.over(level.window()), Optional.empty())
                .tally(subject, dates, Knowledge.asThen());
    }

    static void longerIsNoFewer(String subject, String where, long shorter, long longer, Violations broken) {
        if (longer < shorter) {
            broken.equal(Law.TIMESCALE, subject, where, "at least " + shorter, Long.toString(longer));
        }
    }
}
