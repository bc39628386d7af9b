package org.safeguarding.indicators.judgement;

import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Results of a figure, as at 31 December 2020. */
final class Some {
    static final int THU_31_DEC_2020 = Day.of(2020, 12, 31);

    private Some() {}

    static Result result(WindowRule window, String period, Outcome outcome) {
        return result(window, period, outcome, Optional.empty());
    }

    static Result result(WindowRule window, String period, Outcome outcome, Optional<Target> target) {
        Period of = Period.parse(period);
        return Result.builder()
                .indicator("some")
                .title("Some")
                .window(window.label())
                .period(of)
                .outcome(outcome)
                .reason("")
                .target(target)
                .partPeriod(of.lastDay() > THU_31_DEC_2020)
                .rejectedRows(0)
                .asAt(THU_31_DEC_2020)
                .definitionVersion(1)
                .build();
    }
}
