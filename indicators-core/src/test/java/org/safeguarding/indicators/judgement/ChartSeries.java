package org.safeguarding.indicators.judgement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Period;

/** Series of months from January 2018 on. */
final class ChartSeries {
    static final Period JANUARY = Period.parse("2018-01");

    private ChartSeries() {}

    /** Numbers separated by blanks; a dash is a month without a value. */
    static InPeriodSeries of(String numbers) {
        return of(Splitter.on(' ')
                .splitToStream(numbers)
                .map(ChartSeries::outcome)
                .toList());
    }

    static InPeriodSeries of(List<Outcome> outcomes) {
        ImmutableList.Builder<ChartPoint> points = ImmutableList.builder();
        Period month = JANUARY;
        for (Outcome outcome : outcomes) {
            points.add(new ChartPoint(month, outcome, outcome.value().reason()));
            month = month.next();
        }
        return new InPeriodSeries("test", points.build());
    }

    static Outcome share(long in, long of) {
        return Outcome.quotient(BigDecimal.valueOf(in), BigDecimal.valueOf(of), 100, Unit.PERCENT, Places.WHOLE_OR_ONE)
                .subjectTo(Chance.SHARE);
    }

    static Outcome rate(long events, long population) {
        return Outcome.quotient(
                        BigDecimal.valueOf(events),
                        BigDecimal.valueOf(population),
                        10_000,
                        Unit.PER_10000,
                        Places.WHOLE_OR_ONE)
                .subjectTo(Chance.EVENTS);
    }

    private static Outcome outcome(String number) {
        return number.equals("-")
                ? Outcome.without(new Value.NotAvailable("no table"), Unit.COUNT, Places.WHOLE)
                : Outcome.amount(new BigDecimal(number), Unit.COUNT, Places.ONE);
    }
}
