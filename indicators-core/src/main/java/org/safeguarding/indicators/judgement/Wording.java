package org.safeguarding.indicators.judgement;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Unit;

/** Figures and workings in words, the same on every machine. */
final class Wording {
    /** Places of a number that is worked out and does not end. */
    private static final int SHOWN = 2;

    private static final int THOUSAND = 3;

    private final Figures figures;

    Wording(Figures figures) {
        this.figures = figures;
    }

    /** The label in quotation marks and what was printed. */
    String says(String id) {
        return name(id) + " is printed as " + printed(id);
    }

    String name(String id) {
        return "“" + figures.get(id).label() + "”";
    }

    /** As printed, and how it is read where that is not plain. */
    String printed(String id) {
        PublishedFigure figure = figures.get(id);
        String text = number(figure.printed()) + sign(figure.unit());
        if (figure.precision() == Precision.APPROXIMATE) {
            return "“approximately " + text + "” (read as rounded to " + number(figure.readStep(figures.assumptions()))
                    + ")";
        }
        return text;
    }

    /** What an amount comes to, with the figures it comes from; of one figure, that figure alone. */
    String working(Amount amount) {
        String terms = terms(amount, false);
        if (amount.terms().isEmpty()) {
            return terms;
        }
        return terms + (amount instanceof Amount.Mean ? " is " : " = ") + value(amount);
    }

    /** A quotient: what is divided, and what that comes to. */
    String quotient(Amount numerator, Amount denominator, Interval result, Unit unit) {
        String written = terms(numerator, true) + " / " + terms(denominator, true);
        boolean simple = numerator.terms().isEmpty() && denominator.terms().isEmpty();
        String sums = simple ? "" : " = " + value(numerator) + " / " + value(denominator);
        return written + sums + " = " + range(result, sign(unit));
    }

    /** What an amount comes to. */
    String value(Amount amount) {
        return range(figures.numbers(amount), "");
    }

    private String terms(Amount amount, boolean inBrackets) {
        if (amount instanceof Amount.Printed figure) {
            return number(figures.get(figure.id()).printed());
        } else if (amount instanceof Amount.Given given) {
            return number(given.number());
        } else if (amount instanceof Amount.Mean mean) {
            String text = "the mean of " + list(mean.terms());
            return inBrackets ? "(" + text + ")" : text;
        }
        String joint = amount instanceof Amount.Difference ? " − " : " + ";
        String joined = amount.terms().stream().map(term -> terms(term, true)).collect(joining(joint));
        return inBrackets && amount.terms().size() > 1 ? "(" + joined + ")" : joined;
    }

    private String list(List<Amount> terms) {
        return listed(terms.stream().map(term -> terms(term, true)).toList());
    }

    /** "a", "a and b", "a, b and c". */
    static String listed(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }

    static String range(Interval numbers, String sign) {
        return numbers.isOne()
                ? number(shown(numbers.low())) + sign
                : "between " + number(shown(numbers.low())) + sign + " and " + number(shown(numbers.high())) + sign;
    }

    static String whole(Exact number) {
        return number(number.rounded(0));
    }

    /** Rounded to two places, or all of a shorter number. */
    static BigDecimal shown(Exact number) {
        BigDecimal rounded = number.rounded(SHOWN);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : Exact.of(plain).equals(number) ? plain : rounded;
    }

    /** Plain digits with a comma between thousands. */
    static String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - THOUSAND; i > 0; i -= THOUSAND) {
            text.insert(i, ',');
        }
        text.append(point < 0 ? "" : plain.substring(point));
        return (number.signum() < 0 ? "−" : "") + text;
    }

    static String sign(Unit unit) {
        return unit == Unit.PERCENT ? "%" : "";
    }
}
