package org.safeguarding.indicators.io.output;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Results that no small council gives. */
final class Results {
    private Results() {}

    static Result withGroup(String group) {
        return of("plans", "2019-05", percent(1, 2))
                .breakdown("team")
                .group(group)
                .build();
    }

    static Result withReason(String id, String period, Value missing, String reason) {
        return of(id, period, Outcome.without(missing, Unit.PERCENT, Places.WHOLE_OR_ONE))
                .reason(reason)
                .build();
    }

    static Result judged(String period, Target target, long numerator, long denominator) {
        return of("judged-pct", period, percent(numerator, denominator))
                .target(target)
                .build();
    }

    static Outcome percent(long numerator, long denominator) {
        return Outcome.quotient(
                BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }

    static Result.Builder of(String id, String period, Outcome outcome) {
        Result.Builder result = Result.builder();
        result.indicator(id);
        result.title("Title of " + id);
        result.window("in_period");
        result.period(Period.parse(period));
        result.outcome(outcome);
        result.reason(outcome.value().reason());
        result.target(Optional.empty());
        result.provisional(Optional.empty());
        result.partPeriod(false);
        result.rejectedRows(0);
        result.asAt(Day.of(2019, 5, 31));
        result.definitionVersion(1);
        return result;
    }
}
