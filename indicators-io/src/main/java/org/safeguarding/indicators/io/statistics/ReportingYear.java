package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * What {@code Reporting year} means in a data set. The label alone does not say: of 2019 it is the year to 31 March 2019 in
 * the children in need statistics, and 30 September 2019 in the workforce census.
 */
public enum ReportingYear {
    /** The year that ends on 31 March: children in need, child protection, children looked after. */
    TO_31_MARCH(3, 31, PeriodKind.YEAR),
    /** 30 September, the day of the workforce census. */
    AT_30_SEPTEMBER(9, 30, PeriodKind.DAY),
    /** 30 June, the day of mid-year population estimates. */
    AT_30_JUNE(6, 30, PeriodKind.DAY);

    private static final Pattern CHILDREN = Pattern.compile("(headline_figures|[abcd]\\d+)_.*");

    private final int month;
    private final int day;
    private final PeriodKind kind;

    ReportingYear(int month, int day, PeriodKind kind) {
        this.month = month;
        this.day = day;
        this.kind = kind;
    }

    /**
     * The meaning in a file that is called as it was published: {@code csww_}, {@code ons_mid-year_}, {@code
     * headline_figures_} and the tables {@code a1_} to {@code d9_} of children in need.
     *
     * @param file its name, capitals not mattering
     * @return the meaning, or empty if the name does not tell
     */
    public static Optional<ReportingYear> ofFile(String file) {
        String name = Ascii.toLowerCase(file);
        if (name.startsWith("csww_")) {
            return Optional.of(AT_30_SEPTEMBER);
        } else if (name.startsWith("ons_mid-year_")) {
            return Optional.of(AT_30_JUNE);
        }
        return CHILDREN.matcher(name).matches() ? Optional.of(TO_31_MARCH) : Optional.empty();
    }

    int lastDay(int year) {
        return Day.of(year, month, day);
    }

    Period period(int lastDay) {
        return kind.periodOf(lastDay);
    }
}
