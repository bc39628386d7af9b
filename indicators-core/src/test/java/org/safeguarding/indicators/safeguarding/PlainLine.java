package org.safeguarding.indicators.safeguarding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.Period;

/** One row of a report as text, so that two of them can be held against each other. Values are given to eight places. */
final class PlainLine {
    private static final int PLACES = 8;

    private final StringBuilder text = new StringBuilder();

    PlainLine(Period period, String breakdown, String group) {
        text.append(period.label())
                .append(' ')
                .append(breakdown)
                .append('/')
                .append(group)
                .append(':');
    }

    static String of(Result result) {
        PlainLine line = new PlainLine(result.period(), result.breakdown(), result.group());
        line.amounts(result.outcome().numerator(), result.outcome().denominator());
        line.value(
                result.outcome().value().status().label(),
                result.outcome().value().figure().map(exact -> exact.rounded(PLACES)));
        line.unit(result.outcome().unit().label());
        line.clocks(result.met(), result.missed(), result.invalid(), result.overdue(), result.notYetDue());
        line.marks(result.provisional(), result.partPeriod());
        return line.toString();
    }

    PlainLine amounts(Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        text.append(' ').append(numerator.map(PlainLine::plain).orElse("-"));
        text.append(" / ").append(denominator.map(PlainLine::plain).orElse("-"));
        return this;
    }

    PlainLine value(String status, Optional<BigDecimal> value) {
        text.append(' ').append(status);
        value.ifPresent(v -> text.append(' ').append(v.setScale(PLACES, RoundingMode.HALF_UP)));
        return this;
    }

    PlainLine unit(String unit) {
        text.append(' ').append(unit);
        return this;
    }

    PlainLine clocks(
            OptionalLong met, OptionalLong missed, OptionalLong invalid, OptionalLong overdue, OptionalLong notYetDue) {
        clock("met", met);
        clock("missed", missed);
        clock("invalid", invalid);
        clock("overdue", overdue);
        clock("not yet due", notYetDue);
        return this;
    }

    private void clock(String name, OptionalLong number) {
        number.ifPresent(n -> text.append(' ').append(name).append(' ').append(n));
    }

    PlainLine marks(Optional<Boolean> provisional, boolean partPeriod) {
        provisional.ifPresent(p -> text.append(p ? " provisional" : " final"));
        text.append(partPeriod ? " part" : " whole");
        return this;
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
