package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.text.EnglishMonths;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * The period of a row.
 *
 * @param timePeriod 4 or 6 digits, as {@code 2019} or {@code 201819}
 * @param identifier what they are, as {@code Reporting year}
 * @param lastDay the day it ends on; {@code Day.NONE} where the identifier is none that is known
 * @param period the same as a period of the library; empty where it has none such, as of a calendar year
 */
public record StatisticPeriod(String timePeriod, String identifier, int lastDay, Optional<Period> period) {
    private static final Pattern DIGITS = Pattern.compile("(19|20|21)\\d{2}(\\d{2})?");
    private static final int SHORT = 4;
    private static final int CENTURY = 100;
    private static final String QUARTER = "financial year q";

    /** Whether this writes a year, or a year and the one that follows it. */
    static boolean areDigits(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return false;
        }
        return text.length() == SHORT
                || (Integer.parseInt(text.substring(0, SHORT)) + 1) % CENTURY
                        == Integer.parseInt(text.substring(SHORT));
    }

    /** The period, or empty if the identifier asks for another number of digits. */
    static Optional<StatisticPeriod> of(String digits, String identifier, ReportingYear reporting) {
        String name = Ascii.toLowerCase(identifier);
        boolean two = digits.length() > SHORT;
        int first = Integer.parseInt(digits.substring(0, SHORT));
        int last = two ? first + 1 : first;
        if (name.equals("reporting year")) {
            int day = reporting.lastDay(last);
            return Optional.of(new StatisticPeriod(digits, identifier, day, Optional.of(reporting.period(day))));
        } else if (name.equals("financial year")) {
            return two ? Optional.of(of(digits, identifier, Day.of(last, 3, 31), PeriodKind.YEAR)) : Optional.empty();
        } else if (name.startsWith(QUARTER) && name.substring(QUARTER.length()).matches("[1-4]")) {
            int quarter = name.charAt(QUARTER.length()) - '0';
            int day = Day.lastOfMonth(Day.plusMonths(Day.of(first, 3, 31), 3 * quarter));
            return two ? Optional.of(of(digits, identifier, day, PeriodKind.QUARTER)) : Optional.empty();
        } else if (EnglishMonths.IN_SMALL_LETTERS.contains(name)) {
            int day = Day.lastOfMonth(Day.of(first, EnglishMonths.IN_SMALL_LETTERS.indexOf(name) + 1, 1));
            return two ? Optional.empty() : Optional.of(of(digits, identifier, day, PeriodKind.MONTH));
        } else if (name.equals("calendar year")) {
            return two
                    ? Optional.empty()
                    : Optional.of(new StatisticPeriod(digits, identifier, Day.of(first, 12, 31), Optional.empty()));
        }
        return Optional.of(new StatisticPeriod(digits, identifier, Day.NONE, Optional.empty()));
    }

    private static StatisticPeriod of(String digits, String identifier, int lastDay, PeriodKind kind) {
        return new StatisticPeriod(digits, identifier, lastDay, Optional.of(kind.periodOf(lastDay)));
    }
}
