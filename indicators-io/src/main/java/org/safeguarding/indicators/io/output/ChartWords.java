package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.io.chart.ValueAxis;
import org.safeguarding.indicators.io.text.EnglishMonths;
import org.safeguarding.indicators.judgement.ChartPoint;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;

/** What stands on charts and beside them, in words. */
final class ChartWords {
    private static final int SHORT = 3;
    private static final int THOUSAND = 3;

    private ChartWords() {}

    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + EnglishMonths.NAMES.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** A period as short as an axis needs it: {@code May 2019}, {@code Q1 2019/20}; others by their label. */
    static String period(Period period) {
        if (period instanceof Month month) {
            return EnglishMonths.NAMES.get(month.month() - 1).substring(0, SHORT) + " " + month.year();
        } else if (period instanceof FinancialQuarter quarter) {
            int next = (quarter.startYear() + 1) % 100;
            return "Q" + quarter.quarter() + " " + quarter.startYear() + "/" + (next < 10 ? "0" : "") + next;
        }
        return period.label();
    }

    static String value(Exact value, Outcome like, Layout layout) {
        return number(like.places().round(value, layout)) + (like.unit() == Unit.PERCENT ? "%" : "");
    }

    /** With thousands apart. */
    static String number(BigDecimal number) {
        String digits = number.toPlainString();
        int point = digits.indexOf('.');
        int first = digits.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int place = (point < 0 ? digits.length() : point) - THOUSAND; place > first; place -= THOUSAND) {
            text.insert(place, ',');
        }
        return text.toString();
    }

    static String unit(Unit unit) {
        return switch (unit) {
            case COUNT -> "Number";
            case PERCENT -> "Per cent";
            case PER_10000 -> "Per 10,000 children";
            case FTE -> "Full-time equivalents";
            case WEEKS -> "Weeks";
            case PER_MONTH -> "A month";
            case CHILDREN_PER_FTE -> "Children per full-time worker";
        };
    }

    static ValueAxis axis(Unit unit) {
        return switch (unit) {
            case COUNT -> ValueAxis.COUNTS;
            case PERCENT -> ValueAxis.PERCENTAGES;
            default -> ValueAxis.NUMBERS;
        };
    }

    static String window(WindowRule window) {
        return switch (window) {
            case IN_PERIOD -> "in each month";
            case ROLLING_12_MONTHS -> "over the 12 months to each month’s end";
            case YEAR_TO_DATE -> "from April to each month’s end";
            case AS_AT -> "at each month’s end";
            case EVER -> "up to each month’s end";
        };
    }

    /** A target as a label: {@code guide: no more than 15}. */
    static String target(Target target, Unit unit) {
        return (target.guide() ? "guide: " : "target: ") + Figures.targetInWords(target, unit);
    }

    /** What has no point and why, each reason once; empty if nothing is missing. */
    static Optional<String> gaps(Iterable<ChartPoint> missing) {
        ImmutableList<ChartPoint> points = ImmutableList.copyOf(missing);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("No point: "
                + points.stream()
                        .map(ChartWords::reason)
                        .distinct()
                        .map(reason -> periods(points.stream()
                                        .filter(point -> reason(point).equals(reason))
                                        .map(ChartPoint::period)
                                        .collect(ImmutableList.toImmutableList()))
                                + " (" + reason + ")")
                        .collect(Collectors.joining("; "))
                + ".");
    }

    private static String reason(ChartPoint point) {
        Status status = point.outcome().value().status();
        if (status == Status.SUPPRESSED) {
            return "withheld";
        }
        return point.leftOut().isEmpty() ? Figures.status(status) : point.leftOut();
    }

    /** Periods in words; those that follow on each other by their ends. */
    private static String periods(ImmutableList<Period> periods) {
        ImmutableList.Builder<String> runs = ImmutableList.builder();
        int first = 0;
        for (int i = 0; i < periods.size(); i++) {
            boolean ends = i + 1 == periods.size()
                    || periods.get(i).lastDay() + 1 != periods.get(i + 1).firstDay();
            if (ends) {
                String from = period(periods.get(first));
                runs.add(first == i ? from : from + " to " + period(periods.get(i)));
                first = i + 1;
            }
        }
        return String.join(", ", Lists.newArrayList(runs.build()));
    }
}
