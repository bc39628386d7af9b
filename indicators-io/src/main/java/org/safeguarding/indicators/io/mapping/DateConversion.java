package org.safeguarding.indicators.io.mapping;

import java.util.Arrays;
import org.safeguarding.indicators.io.table.Cells;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.FieldSink;

/** Dates of one form, written anew as {@code yyyy-MM-dd}, local times with their time of day behind, months without a day. */
final class DateConversion implements Conversion {
    private static final int DATE_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;

    private final DateForm form;
    private final ColumnType type;
    private final int[] found = new int[4];
    private char[] written = new char[40];

    DateConversion(DateForm form, ColumnType type) {
        this.form = form;
        this.type = type;
    }

    @Override
    public void convert(int target, char[] text, int from, int to, FieldSink sink) {
        int start = Cells.trimmedFrom(text, from, to);
        int end = Cells.trimmedTo(text, start, to);
        if (start == end) {
            sink.field(target, text, start, end);
            return;
        }
        int behind = form.read(text, start, end, found);
        if (behind == DateForm.NO_SUCH_DAY) {
            sink.unreadable(target, text, start, end, "there is no such day; expected " + words());
        } else if (behind < 0 || !isWhole(text, behind, end)) {
            sink.unreadable(target, text, start, end, "expected " + words());
        } else {
            sink.field(target, written, 0, write(text, behind, end));
        }
    }

    private boolean isWhole(char[] text, int from, int to) {
        if (found[3] >= 0) {
            return from == to;
        }
        return type == ColumnType.DATE_TIME
                ? Cells.isLocalTimeAfterDate(text, from, to)
                : Cells.isTimeAfterDate(text, from, to);
    }

    private String words() {
        return (type == ColumnType.MONTH ? "a month as " : "a date as ")
                + form.words()
                + (type == ColumnType.DATE_TIME && form != ExcelSerial.INSTANCE
                        ? " and a time of day behind it, as 09:30"
                        : "");
    }

    /** Writes the value to the buffer; the index after it. */
    private int write(char[] text, int behind, int end) {
        digits(0, 4, found[0]);
        written[4] = '-';
        digits(5, 2, found[1]);
        if (type == ColumnType.MONTH) {
            return MONTH_LENGTH;
        }
        written[7] = '-';
        digits(8, 2, found[2]);
        if (type != ColumnType.DATE_TIME) {
            return DATE_LENGTH;
        }
        if (found[3] < 0) {
            int length = DATE_LENGTH + end - behind;
            if (length > written.length) {
                written = Arrays.copyOf(written, length);
            }
            System.arraycopy(text, behind, written, DATE_LENGTH, end - behind);
            return length;
        }
        written[DATE_LENGTH] = 'T';
        digits(11, 2, found[3] / 3600);
        written[13] = ':';
        digits(14, 2, found[3] / 60 % 60);
        written[16] = ':';
        digits(17, 2, found[3] % 60);
        return 19;
    }

    private void digits(int from, int length, int number) {
        int rest = number;
        for (int i = from + length - 1; i >= from; i--) {
            written[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
