package org.safeguarding.indicators.io.mapping;

import java.time.LocalDate;
import org.safeguarding.indicators.io.table.Cells;
import org.safeguarding.indicators.time.Day;

/**
 * The numbers that spreadsheets keep dates as, in the system of 1900: day 1 is 1 January 1900, and a fraction is the time of
 * day, which is rounded to the second, since it was divided. Day 60 is 29 February 1900, which never was: it is rejected, and
 * the days after it are one less. So are 0 and what is beyond 31 December 9999.
 */
final class ExcelSerial implements DateForm {
    static final String NAME = "excel-serial";
    static final ExcelSerial INSTANCE = new ExcelSerial();

    private static final int LAST = 2_958_465;
    private static final int NEVER = 60;
    private static final int LONGEST = 7;
    private static final int PLACES = 12;
    private static final long SECONDS = 86_400;
    private static final int BEFORE = Day.of(1899, 12, 31);
    private static final int AFTER = Day.of(1899, 12, 30);

    private ExcelSerial() {}

    @Override
    public int read(char[] text, int from, int to, int[] found) {
        int point = from;
        while (point < to && text[point] != '.') {
            point++;
        }
        if (point - from > LONGEST
                || !Cells.areDigits(text, from, point)
                || (point < to && !Cells.areDigits(text, point + 1, to))) {
            return NOT_A_DATE;
        }
        long second = seconds(text, Math.min(point + 1, to), to);
        int serial = Cells.number(text, from, point) + (int) (second / SECONDS);
        if (serial < 1 || serial == NEVER || serial > LAST) {
            return NO_SUCH_DAY;
        }
        LocalDate date = Day.toDate(serial + (serial < NEVER ? BEFORE : AFTER));
        found[0] = date.getYear();
        found[1] = date.getMonthValue();
        found[2] = date.getDayOfMonth();
        found[3] = (int) (second % SECONDS);
        return to;
    }

    /** The seconds that a fraction of a day is, rounded; a whole day, if it is that close. */
    private static long seconds(char[] text, int from, int to) {
        long fraction = 0;
        long whole = 1;
        for (int i = from; i < to && i < from + PLACES; i++) {
            fraction = 10 * fraction + text[i] - '0';
            whole *= 10;
        }
        return (2 * fraction * SECONDS + whole) / (2 * whole);
    }

    @Override
    public boolean hasDay() {
        return true;
    }

    @Override
    public String words() {
        return "the number of a day, from 1 (1 January 1900) to " + LAST;
    }
}
