package org.safeguarding.indicators.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A column of a report: a date, a month, a financial quarter or a financial year, within the years 1 to 9999.
 *
 * <h2>Labels</h2>
 *
 * <p>{@link #parse} and {@link #label} are inverse: each period has one label, and each label one period.
 *
 * <table>
 * <caption>The four forms</caption>
 * <tr><th>form</th><th>example</th><th>its days</th></tr>
 * <tr><td>date</td><td>{@code 2019-03-31}</td><td>that day</td></tr>
 * <tr><td>month</td><td>{@code 2019-05}</td><td>1 May to 31 May 2019</td></tr>
 * <tr><td>financial quarter</td><td>{@code 2019-Q1}</td><td>1 April to 30 June 2019</td></tr>
 * <tr><td></td><td>{@code 2019-Q4}</td><td>1 January to 31 March 2020</td></tr>
 * <tr><td>financial year</td><td>{@code 2018/19}</td><td>1 April 2018 to 31 March 2019</td></tr>
 * </table>
 */
public sealed interface Period permits SingleDate, Month, FinancialQuarter, FinancialYear {
    /**
     * The first day.
     *
     * @return the first day, a part of the period
     */
    int firstDay();

    /**
     * The last day.
     *
     * @return the last day, a part of the period
     */
    int lastDay();

    /**
     * The first day as a date.
     *
     * @return the first day, a part of the period
     */
    default LocalDate first() {
        return Day.toDate(firstDay());
    }

    /**
     * The last day as a date.
     *
     * @return the last day, a part of the period
     */
    default LocalDate last() {
        return Day.toDate(lastDay());
    }

    /**
     * The label that {@link #parse} reads.
     *
     * @return such as {@code 2019-05}
     */
    String label();

    /**
     * What kind of period this is.
     *
     * @return the kind
     */
    PeriodKind kind();

    /**
     * The period of the same kind that follows.
     *
     * @return the next period
     * @throws IllegalArgumentException if this is the last one of year 9999
     */
    Period next();

    /**
     * The period of the same kind that comes before.
     *
     * @return the previous period
     * @throws IllegalArgumentException if this is the first one of year 1
     */
    Period previous();

    /**
     * The calendar months that lie wholly in this period, in order.
     *
     * @return 12 for a year, 3 for a quarter, the month itself for a month, none for a date
     */
    ImmutableList<Month> months();

    /**
     * Reads a label.
     *
     * @param label such as {@code 2019-05}, {@code 2019-Q1}, {@code 2018/19} or {@code 2019-03-31}, without spaces
     * @return the period
     * @throws IllegalArgumentException if it is none of the four forms, or names a day, month or year that does not
     *     exist
     */
    static Period parse(String label) {
        return PeriodLabels.parse(label);
    }

    /**
     * Reads a list of labels and ranges, separated by commas: {@code 2018-Q2..2018-Q4,2019-04,2019-05}.
     *
     * <p>A range has both its ends and is of one kind. Spaces around labels are passed over. The order is kept; a
     * period named twice stands where it stood first.
     *
     * @param list the list
     * @return the periods, at least one
     * @throws IllegalArgumentException if a label cannot be read, an element is empty, or a range mixes kinds or runs
     *     backwards
     */
    static ImmutableList<Period> parseList(String list) {
        return PeriodLabels.parseList(list);
    }
}
