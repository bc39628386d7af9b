package org.safeguarding.indicators.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The four forms of label, and lists of them. */
final class PeriodLabels {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([0-9])");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})/([0-9]{2})");

    private static final String FORMS = "a month (2019-05), a financial quarter (2019-Q1, April to June 2019),"
            + " a financial year (2018/19) or a date (2019-03-31)";
    private static final String RANGE = "..";

    private PeriodLabels() {}

    static Period parse(String label) {
        try {
            Matcher date = DATE.matcher(label);
            if (date.matches()) {
                return new SingleDate(Day.of(number(date, 1), number(date, 2), number(date, 3)));
            }
            Matcher month = MONTH.matcher(label);
            if (month.matches()) {
                return new Month(number(month, 1), number(month, 2));
            }
            Matcher quarter = QUARTER.matcher(label);
            if (quarter.matches()) {
                return new FinancialQuarter(number(quarter, 1), number(quarter, 2));
            }
            Matcher year = YEAR.matcher(label);
            if (year.matches()) {
                return financialYear(number(year, 1), label);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Period '" + label + "': " + e.getMessage() + ". A period is " + FORMS, e);
        }
        throw new IllegalArgumentException("Expected " + FORMS + ", but was '" + label + "'");
    }

    static ImmutableList<Period> parseList(String list) {
        ImmutableSet.Builder<Period> periods = ImmutableSet.builder();
        for (String element : Splitter.on(',').trimResults().split(list)) {
            int dots = element.indexOf(RANGE);
            if (dots < 0) {
                periods.add(parse(element));
            } else {
                addRange(
                        parse(element.substring(0, dots).strip()),
                        parse(element.substring(dots + RANGE.length()).strip()),
                        periods);
            }
        }
        return periods.build().asList();
    }

    private static void addRange(Period from, Period to, ImmutableSet.Builder<Period> periods) {
        if (from.kind() != to.kind()) {
            throw new IllegalArgumentException("Expected a range of one kind, but " + from.label() + RANGE + to.label()
                    + " goes from a " + word(from.kind()) + " to a " + word(to.kind()));
        }
        if (from.firstDay() > to.firstDay()) {
            throw new IllegalArgumentException(
                    "Expected a range that runs forward, but was " + from.label() + RANGE + to.label());
        }
        Period period = from;
        while (!period.equals(to)) {
            periods.add(period);
            period = period.next();
        }
        periods.add(to);
    }

    private static FinancialYear financialYear(int startYear, String label) {
        FinancialYear year = new FinancialYear(startYear);
        if (!year.label().equals(label)) {
            throw new IllegalArgumentException("expected the year that follows, " + year.label());
        }
        return year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String word(PeriodKind kind) {
        return switch (kind) {
            case DAY -> "date";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR -> "year";
        };
    }
}
