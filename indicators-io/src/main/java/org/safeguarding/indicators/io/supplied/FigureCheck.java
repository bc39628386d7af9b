package org.safeguarding.indicators.io.supplied;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Unit;

/** Whether numbers can be the figure of an indicator, and fit together. The first fault is told, with its column. */
final class FigureCheck {
    /** What is wrong, and in which column. */
    record Fault(RejectionCode code, String column, String message) {}

    private final Working working;
    private final SuppliedFigure figure;

    private FigureCheck(Working working, SuppliedFigure figure) {
        this.working = working;
        this.figure = figure;
    }

    static Optional<Fault> of(Working working, SuppliedFigure figure) {
        FigureCheck check = new FigureCheck(working, figure);
        return first(
                check.sign(),
                check.scale("numerator", figure.numerator()),
                check.scale("denominator", figure.denominator()),
                check.denominator(),
                check.completeness(),
                check.numerator(),
                check.share(),
                check.value());
    }

    @SafeVarargs
    private static Optional<Fault> first(Optional<Fault>... faults) {
        for (Optional<Fault> fault : faults) {
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(RejectionCode code, String column, String message) {
        return Optional.of(new Fault(code, column, message));
    }

    private Optional<Fault> sign() {
        if (working.mayBeNegative()) {
            return Optional.empty();
        }
        return first(
                sign("numerator", figure.numerator()),
                sign("denominator", figure.denominator()),
                sign("value", figure.value()));
    }

    private static Optional<Fault> sign(String column, Optional<BigDecimal> number) {
        return number.isPresent() && number.get().signum() < 0
                ? fault(RejectionCode.BAD_NUMBER, column, "expected a number of 0 or more")
                : Optional.empty();
    }

    private Optional<Fault> scale(String column, Optional<BigDecimal> number) {
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() <= working.scale()) {
            return Optional.empty();
        }
        return fault(
                RejectionCode.BAD_NUMBER,
                column,
                working.scale() == 0
                        ? "expected a whole number"
                        : "expected a number of no more than " + working.scale() + " places");
    }

    /** Of a median, or a mean of percentages, nothing stands above a line: a number there would not rebuild the value. */
    private Optional<Fault> numerator() {
        return working.below() == Working.Below.UNKNOWN && figure.numerator().isPresent()
                ? fault(
                        RejectionCode.BAD_FIGURE,
                        "numerator",
                        "a median, or a mean of the percentages of months, has no numerator; expected a value alone")
                : Optional.empty();
    }

    private Optional<Fault> denominator() {
        Optional<BigDecimal> given = figure.denominator();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return switch (working.below()) {
            case NOTHING ->
                fault(
                        RejectionCode.BAD_FIGURE,
                        "denominator",
                        "a figure in " + working.unit().label() + " has no denominator");
            case UNKNOWN ->
                fault(
                        RejectionCode.BAD_FIGURE,
                        "denominator",
                        "a median, or a mean of the percentages of months, has no denominator; expected a value alone");
            case MONTHS -> months(given.get());
            case DENOMINATOR -> Optional.empty();
        };
    }

    private Optional<Fault> months(BigDecimal given) {
        int most = figure.of().period().months().size();
        boolean within = given.signum() > 0 && given.compareTo(BigDecimal.valueOf(most)) <= 0;
        return within
                ? Optional.empty()
                : fault(
                        RejectionCode.BAD_FIGURE,
                        "denominator",
                        "expected a number of months of the period, of which there are " + most);
    }

    private Optional<Fault> completeness() {
        if (figure.value().isPresent()) {
            return Optional.empty();
        } else if (working.below() == Working.Below.UNKNOWN) {
            return fault(RejectionCode.MISSING_VALUE, "value", "a median, or a mean of percentages, must have a value");
        } else if (figure.numerator().isEmpty()) {
            return fault(RejectionCode.MISSING_VALUE, "numerator", "expected a numerator, or a value");
        }
        return working.below() != Working.Below.NOTHING && figure.denominator().isEmpty()
                ? fault(RejectionCode.MISSING_VALUE, "denominator", "expected a denominator, or a value")
                : Optional.empty();
    }

    private Optional<Fault> share() {
        if (!working.isShare()) {
            return Optional.empty();
        }
        boolean more = figure.numerator().isPresent()
                && figure.denominator().isPresent()
                && figure.numerator().get().compareTo(figure.denominator().get()) > 0;
        if (more) {
            return fault(RejectionCode.BAD_FIGURE, "numerator", "a part cannot be more than the whole");
        }
        return figure.value().isPresent() && figure.value().get().compareTo(BigDecimal.valueOf(100)) > 0
                ? fault(RejectionCode.BAD_FIGURE, "value", "a share cannot pass 100%")
                : Optional.empty();
    }

    private Optional<Fault> value() {
        Optional<BigDecimal> value = figure.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!SuppliedSum.isExact(working, figure)) {
            boolean fraction = working.unit() == Unit.COUNT
                    && working.below() == Working.Below.NOTHING
                    && value.get().stripTrailingZeros().scale() > 0;
            return fraction ? fault(RejectionCode.BAD_NUMBER, "value", "expected a whole number") : Optional.empty();
        }
        Optional<Exact> worked = working.of(figure.numerator().orElseThrow(), figure.denominator())
                .value()
                .figure();
        if (worked.isEmpty()) {
            return fault(RejectionCode.BAD_FIGURE, "value", "there is no value over a denominator of 0 or less");
        }
        return working.follows(worked.get(), value.get())
                ? Optional.empty()
                : fault(
                        RejectionCode.BAD_FIGURE,
                        "value",
                        "it does not follow from numerator and denominator, which give "
                                + worked.get()
                                        .rounded(
                                                working.places().oneDecimal() < 0
                                                        ? working.scale()
                                                        : working.places().oneDecimal())
                                        .toPlainString()
                                + " " + working.unit().label());
    }
}
