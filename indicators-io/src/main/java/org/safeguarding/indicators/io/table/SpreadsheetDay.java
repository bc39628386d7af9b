package org.safeguarding.indicators.io.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.indicators.time.Day;

/**
 * What a spreadsheet leaves of a date that it took for one: the number of the day, 25569 for 1 January 1970, perhaps with a
 * fraction for the time. It is no date, since nothing says that it is meant as one; but it is said what it looks like.
 */
final class SpreadsheetDay {
    /** Five digits: from 1927 to 2173. */
    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]{4})(?:\\.[0-9]{1,12})?");

    private static final int FIRST_OF_1970 = 25569;

    private SpreadsheetDay() {}

    /** What was expected, and what the cell looks like; the day is told unless it may be a birthday. */
    static String message(Column column, RejectionCode code, String expected, CharSequence text) {
        boolean isDate = column.type() == ColumnType.DATE || column.type() == ColumnType.DATE_TIME;
        Matcher number = NUMBER.matcher(text);
        if (!isDate || code != RejectionCode.BAD_DATE || !number.matches()) {
            return expected;
        }
        String day = column.personal() ? "" : ", " + Day.text(Integer.parseInt(number.group(1)) - FIRST_OF_1970);
        return expected + "; it looks like a spreadsheet's day number" + day;
    }
}
