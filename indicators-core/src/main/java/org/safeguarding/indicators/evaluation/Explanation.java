package org.safeguarding.indicators.evaluation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * The rows behind a value. The contributions of each step rebuild its amounts exactly; the rows that do not count stand beside
 * them, each with the reason.
 *
 * @param result the value
 * @param definition what is counted and how it was set, as lines of words
 * @param measure what was done with the amounts, as words
 * @param scale how many decimal places the amounts of contributions carry
 * @param steps the readings the value is made of: one, or one a month for the mean of a quarter
 */
public record Explanation(
        Result result, ImmutableList<String> definition, String measure, int scale, ImmutableList<Step> steps) {
    /**
     * One reading.
     *
     * @param day the date read, an epoch day
     * @param amounts the amounts read, as words
     * @param contributions what was summed
     * @param outside the other rows of the same subjects that are of the kind counted through, each once, and why they do not count
     * @param complete whether these are all the other rows there are; not so where a feed counts by code of its own and does
     *     not say through which rows: then those that count at no date are missing
     */
    public record Step(
            int day,
            String amounts,
            ImmutableList<Contribution<?>> contributions,
            ImmutableList<Outside> outside,
            boolean complete) {}

    /**
     * A row that does not count at the date read.
     *
     * @param subject the key of its subject
     * @param row the row
     * @param reason why it does not count, in words that many rows share, such as {@code before the window}
     * @param detail its dates, and the rows that count in its place, such as {@code on 2019-03-04}; empty if nothing tells
     * @param near whether the row itself is of the date read: in the window, open on it, without a date or not known yet; false for
     *     one that merely belongs to other dates
     */
    public record Outside(String subject, Row row, String reason, String detail, boolean near) {}

    /**
     * The explanation as plain text: one line a row counted, then how many rows do not count for which reason, and one line for each
     * of them that is of the date read. Names records by key, and nobody by name.
     *
     * @return the text, each line ended
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(result.indicator())
                .append(" (")
                .append(result.title())
                .append(") for ")
                .append(result.period().label())
                .append(", as at ")
                .append(Day.text(result.asAt()))
                .append('\n');
        definition.forEach(line -> text.append(oneLine(line)).append('\n'));
        text.append("measure: ").append(measure).append('\n');
        text.append("value: ").append(oneLine(valueText())).append('\n');
        working(text);
        for (Step step : steps) {
            text.append("read on ")
                    .append(Day.text(step.day()))
                    .append(": ")
                    .append(step.amounts())
                    .append('\n');
            step.contributions().forEach(c -> text.append(oneLine(line(c))).append('\n'));
            OutsideText.lines(step).forEach(line -> text.append(oneLine(line)).append('\n'));
        }
        return text.toString();
    }

    /** What else the value is made with: the population, and the one rounding. */
    private void working(StringBuilder text) {
        result.outcome()
                .population()
                .filter(people -> people.missing().isEmpty())
                .ifPresent(people -> text.append("population: ")
                        .append(people.persons())
                        .append(" on ")
                        .append(Day.text(people.referenceDay()))
                        .append(oneLine(people.vintage().isEmpty() ? "" : ", estimate of " + people.vintage()))
                        .append('\n'));
        result.outcome()
                .value()
                .figure()
                .ifPresent(exact -> text.append("printed: ")
                        .append(result.outcome()
                                .places()
                                .round(exact, Layout.ONE_DECIMAL)
                                .toPlainString())
                        .append(", rounded once from ")
                        .append(exact)
                        .append('\n'));
    }

    private String valueText() {
        String working = result.outcome().numerator().map(Explanation::plain).orElse("")
                + result.outcome().denominator().map(d -> " / " + plain(d)).orElse("");
        String value = result.outcome()
                .value()
                .figure()
                .map(exact -> exact.rounded(4).stripTrailingZeros().toPlainString() + " "
                        + result.outcome().unit().label())
                .orElse(result.outcome().value().status().label() + ": " + result.reason());
        return working.isEmpty() ? value : working + " = " + value;
    }

    /** A key may hold a line end, which must not pass for the end of its row. */
    private static String oneLine(String text) {
        return CharMatcher.javaIsoControl().replaceFrom(text, ' ');
    }

    /** An amount as a decimal without trailing zeros. */
    static String plain(long amount, int scale) {
        return plain(BigDecimal.valueOf(amount, scale));
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /** Whether the measure reads a part: it names each one that it does. */
    private boolean counts(Object part) {
        return Pattern.compile("\\b" + Pattern.quote(part.toString()) + "\\b")
                .matcher(measure)
                .find();
    }

    private String line(Contribution<?> c) {
        StringBuilder line = new StringBuilder("  ");
        line.append(c.part()).append(' ').append(plain(c.amount(), scale));
        line.append(" through ").append(c.through().kind()).append(' ');
        line.append(c.through().key()).append(" of ").append(c.subject());
        if (c.eventDay() != Day.NONE) {
            line.append(", on ").append(Day.text(c.eventDay()));
        } else {
            line.append(", since ").append(Day.text(c.from()));
            if (Day.isKnown(c.until())) {
                line.append(" until before ").append(Day.text(c.until()));
            }
        }
        int first = c.eventDay() == Day.NONE ? c.from() : c.eventDay();
        if (c.knownFrom() > first && Day.isKnown(c.knownFrom())) {
            line.append(", so since ").append(Day.text(c.knownFrom()));
        }
        if (!counts(c.part())) {
            line.append(", beside the value");
        }
        if (!c.group().isEmpty()) {
            line.append(", in ").append(c.group());
        }
        if (!c.because().isEmpty()) {
            line.append(", because of ")
                    .append(String.join(
                            ", ", c.because().stream().map(row -> row.key()).toList()));
        }
        return line.toString();
    }
}
